/** Changes in the order in which a reader wants them: by topic, and in it the largest first. */
import type { Counted, EditionChange, EditionFigure } from "../../terms/editions.ts";
import { TOPICS } from "./words.ts";

interface TopicChanges {
  topic: string;
  changes: EditionChange[];
}

/** So many are read in one table; of more, the province's figures come first and those of its groups apart. */
const READ_AT_ONCE = 60;

/** So many stand on a page at all; the file of all changes has the others. */
const MOST = 300;

/** What a page shows of the changes at once, and folded. */
export function shownAndFolded(
  changes: readonly EditionChange[],
): Record<"shown" | "folded", EditionChange[]> {
  if (changes.length <= READ_AT_ONCE) return { shown: [...changes], folded: [] };
  const largest = (whole: boolean) =>
    changes
      .filter(({ group }) => (group === null) === whole)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, MOST);
  return { shown: largest(true), folded: largest(false) };
}

/** Topics without changes are left out; a figure's rows stand together, the province first. */
export function byTopic(changes: readonly EditionChange[]): TopicChanges[] {
  return TOPICS.map(({ name, measures }) => {
    const own = changes.filter(({ measure }) => measures.some((id) => id === measure));
    return { topic: name, changes: inOrder(own) };
  }).filter((topic) => topic.changes.length > 0);
}

function inOrder(changes: readonly EditionChange[]): EditionChange[] {
  const largest = new Map<string, number>();
  for (const change of changes) {
    const key = keyOf(change);
    largest.set(key, Math.max(largest.get(key) ?? 0, sizeOf(change)));
  }
  const province = (change: EditionChange) => (change.group === null ? 0 : 1);
  return [...changes].sort(
    (a, b) =>
      (largest.get(keyOf(b)) ?? 0) - (largest.get(keyOf(a)) ?? 0) ||
      compareTexts(keyOf(a), keyOf(b)) ||
      province(a) - province(b) ||
      sizeOf(b) - sizeOf(a) ||
      compareTexts(a.group ?? "", b.group ?? ""),
  );
}

/** How far a figure has moved, as a share; one that came or went has moved all the way. */
function sizeOf({ before, now }: EditionChange): number {
  if (!before || !now) return 1;
  if (before.N === null || now.N === null) return ofCounts(before.n, now.n);
  return Math.abs(share(now) - share(before));
}

function ofCounts(before: number, now: number): number {
  return Math.abs(now - before) / Math.max(before, now, 1);
}

function share({ n, N }: Counted): number {
  return N ? n / N : 0;
}

function keyOf(figure: EditionFigure): string {
  const { measure, base, kind, period, campaign, grade, criteria, view } = figure;
  return [view, measure, period, base, kind, campaign, grade, criteria].join("|");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
