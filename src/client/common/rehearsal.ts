/** What is drawn for nobody while nobody waits, so that a reader's first choice finds everything worked out and warm. */
import { type Choice, DEFAULT_CHOICE, wordsOf } from "../../components/book/choice.ts";
import type { Component, View } from "../../components/page/view.ts";

/** A part of a page: what draws it, and what it is given beside what was asked. */
export interface PagePart {
  component: Component;
  path: string;
}

/**
 * A short task for each part and each of the choices that it would be drawn anew for, choice by choice. A part that
 * follows none of what is chosen, or had the same before, has none: its drawing would be for nothing.
 */
export function rehearsal(parts: readonly PagePart[], asked: readonly Omit<View, "path">[]): (() => void)[] {
  const isNew = newToEach();
  return asked.flatMap((view) =>
    parts.flatMap((part) => {
      const { component, path } = part;
      if (!component.needs || !isNew(part, view.choice)) return [];
      return (component.pieces ?? [component.draw]).map((piece) => () => void piece({ ...view, path }));
    }),
  );
}

function newToEach(): (part: PagePart, choice: Choice) => boolean {
  const had = new Map<PagePart, Set<string>>();
  return (part, choice) => {
    const { follows } = part.component;
    if (!follows) return true;
    const known = had.get(part) ?? new Set([wordsOf(follows, DEFAULT_CHOICE)]);
    had.set(part, known);
    return known.size < known.add(wordsOf(follows, choice)).size;
  };
}
