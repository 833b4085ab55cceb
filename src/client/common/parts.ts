/** The parts of a page, drawn for a choice: what the reader has before the eyes first. */
import { DEFAULT_CHOICE, wordsOf } from "../../components/book/choice.ts";
import { html } from "../../components/markup/html.ts";
import { READING } from "../../components/page/reading.ts";
import type { Component, View } from "../../components/page/view.ts";
import { idle } from "./idle.ts";
import { rehearsal } from "./rehearsal.ts";

type Asked = Omit<View, "path">;

interface Parts {
  /** Measures that the parts need counts of. */
  needs: ReadonlySet<string>;
  /** Draws what is in view at once, and the rest in the tasks that follow, so that no press has to wait for it. */
  answer: (asked: Asked) => void;
  /** Draws everything at once. */
  drawAll: (asked: Asked) => void;
  /** Draws for nobody, so that the first answer finds everything worked out and warm. */
  rehearse: (asked: readonly Asked[]) => void;
}

export function partsOf(places: readonly HTMLElement[]): Parts {
  const needs = new Set(places.flatMap((place) => place.dataset.needs?.split(" ") ?? []));
  const inView = watched(places);
  const draw = drawer();
  let waiting: (() => void)[] = [];
  const goOn = () => {
    waiting.shift()?.();
    if (waiting.length > 0) nextTask(goOn);
  };
  return {
    needs,
    answer: (asked) => {
      const isLater = waiting.length > 0;
      for (const place of places) if (inView.has(place)) draw(place, asked);
      waiting = places.filter((place) => !inView.has(place)).map((place) => () => draw(place, asked));
      if (!isLater && waiting.length > 0) nextTask(goOn);
    },
    drawAll: (asked) => {
      waiting = [];
      for (const place of places) draw(place, asked);
    },
    rehearse: (choices) => {
      const parts = places.flatMap((place) => {
        const component = componentOf(place);
        return component ? { component, path: pathOf(place) } : [];
      });
      const scenes = rehearsal(parts, choices);
      const next = () => {
        scenes.shift()?.();
        if (scenes.length > 0) idle(next);
      };
      idle(next);
    },
  };
}

/** Touches only what comes out differently. */
function drawer(): (place: HTMLElement, asked: Asked) => void {
  const drawn = new Map<HTMLElement, string>();
  const followed = new Map<HTMLElement, string>();
  return (place, asked) => {
    const component = componentOf(place);
    if (!component?.needs) return;
    if (component.follows) {
      const words = wordsOf(component.follows, asked.choice);
      // A page is built with every choice at its default, in both sizes.
      const before = followed.get(place) ?? wordsOf(component.follows, DEFAULT_CHOICE);
      if (words === before && (asked.sizes?.length === 1 || !followed.has(place))) return;
      followed.set(place, words);
    }
    const text = html`${component.draw({ ...asked, path: pathOf(place) })}`.text;
    if (drawn.get(place) === text) return;
    drawn.set(place, text);
    place.innerHTML = text;
  };
}

function componentOf(place: HTMLElement): Component | undefined {
  return READING[place.dataset.part ?? ""];
}

function pathOf(place: HTMLElement): string {
  return place.dataset.path ?? "/index";
}

/** Those that stand on the screen now; all of them until the browser has said so. */
function watched(places: readonly HTMLElement[]): ReadonlySet<HTMLElement> {
  const inView = new Set(places);
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!(target instanceof HTMLElement)) continue;
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
  for (const place of places) observer.observe(place);
  return inView;
}

/** Once whatever the reader did meanwhile has been seen to; a timer would wait longer each time. */
function nextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  port2.postMessage(null);
}
