import { expect, test } from "vitest";
import { type PagePart, rehearsal } from "../../src/client/common/rehearsal.ts";
import { DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import type { Component, View } from "../../src/components/page/view.ts";
import { smallBook } from "../support/small-book.ts";

const book = smallBook();
const asked = (choice: Partial<View["choice"]>) => ({ book, choice: { ...DEFAULT_CHOICE, ...choice } });
/** As the filters of a page offer them: each period with all districts, then each district in the latest period. */
const CHOICES = [
  asked({}),
  asked({ period: "2024" }),
  asked({ period: "2025" }),
  asked({}),
  asked({ group: "A" }),
];

/** What a part is drawn for in a rehearsal of all choices. */
function drawnFor(component: Omit<Component, "draw">): string[] {
  const drawn: string[] = [];
  const draw = ({ choice, path }: View) => {
    drawn.push(`${path} ${choice.period} ${choice.group}`.trim());
    return "";
  };
  const part: PagePart = { component: { ...component, draw }, path: "/tieu-chi" };
  for (const scene of rehearsal([part], CHOICES)) scene();
  return drawn;
}

test("a part that looks at all choices is rehearsed for each", () => {
  expect(drawnFor({ needs: [] })).toHaveLength(CHOICES.length);
});

test("a part is rehearsed once for each choice that it follows, and not for the one with which its page was built", () => {
  expect(drawnFor({ needs: [], follows: ["period"] })).toEqual(["/tieu-chi 2024", "/tieu-chi 2025"]);
});

test("a part that follows nothing, or never changes, is not rehearsed", () => {
  expect(drawnFor({ needs: [], follows: [] })).toEqual([]);
  expect(drawnFor({})).toEqual([]);
});

test("a part of pieces is rehearsed piece by piece, so that no task keeps a reader waiting", () => {
  const played: string[] = [];
  const piece = (name: string) => (view: View) => played.push(`${name} ${view.choice.period}`);
  const component = {
    draw: () => "whole",
    needs: [],
    follows: ["period"],
    pieces: [piece("a"), piece("b")],
  } as const;
  const scenes = rehearsal([{ component, path: "/hop" }], CHOICES);
  scenes[0]?.();
  expect(played).toEqual(["a 2024"]);
  for (const scene of scenes.slice(1)) scene();
  expect(played).toEqual(["a 2024", "b 2024", "a 2025", "b 2025"]);
});
