/** Every chart, and every table that is a figure, of every period and group: what lies at an address for good. */
import type { MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import type { Figure, TableFigure } from "../frame/figure.ts";
import { bookUntil } from "../report/until.ts";
import { type FigureAddress, formWords, slicePath } from "./address.ts";
import type { Entry } from "./list.ts";
import { onPages } from "./on-pages.ts";
import { topicOf } from "./topic-of.ts";
import type { Topic } from "./topics.ts";

export interface Listed {
  address: FigureAddress;
  /** Nothing of it is drawn before it is asked to. */
  figure: Figure | TableFigure;
  measures: readonly MeasureId[];
  /** The page that shows it, from the site's root, with the choice that makes it. */
  page: string;
  topic: Topic;
}

/** A chart: it can be drawn. */
export type ListedChart = Listed & { figure: Figure };

export function isChart(listed: Listed): listed is ListedChart {
  return "draw" in listed.figure;
}

/** All of them: the latest period first, the province before its groups. */
export function figuresOf(book: Book): Listed[] {
  return [...book.periods]
    .reverse()
    .flatMap(({ period }) =>
      [undefined, ...groupCodes(book)].flatMap((group) => [...sliceOf(book, period, group).values()]),
    );
}

/** The one at an address; null where there is nothing. */
export function figureAt(book: Book, address: FigureAddress): Listed | null {
  return sliceOf(book, address.period, address.group).get(slicePath(address)) ?? null;
}

/** Of the province, each in the latest period that has it. */
export function latestOf(book: Book): Listed[] {
  const listed = [...book.periods].reverse().flatMap(({ period }) => [...sliceOf(book, period).values()]);
  const names = new Set<string>();
  return listed.filter(({ address: { name } }) => !names.has(name) && names.add(name));
}

/** What a list says of it. */
export function entryOf(listed: Listed): Entry {
  const { address, figure, topic, page } = listed;
  const { title } = figure;
  const subtitle = [figure.subtitle, formWords(address)].filter(Boolean).join(", ");
  return { ...address, title, subtitle, topic, page, kind: isChart(listed) ? "chart" : "table" };
}

const slices = new WeakMap<Book, Map<string, ReadonlyMap<string, Listed>>>();

/** What a period shows of the province or of a group, by address; charts over time end with the period. */
function sliceOf(book: Book, id: string, group?: string): ReadonlyMap<string, Listed> {
  const known = slices.get(book) ?? new Map<string, ReadonlyMap<string, Listed>>();
  slices.set(book, known);
  const key = `${id} ${group ?? ""}`;
  const found = known.get(key) ?? walked(book, id, group);
  known.set(key, found);
  return found;
}

function walked(book: Book, id: string, group?: string): ReadonlyMap<string, Listed> {
  const period = book.period(id);
  const listed = new Map<string, Listed>();
  if (!period) return listed;
  for (const { figure, page } of onPages(bookUntil(book, period), period, group)) {
    const { address, measures } = figure;
    // What stands under an earlier period, such as a trend of years in the middle of one, is found there.
    if (!address || address.period !== id || address.group !== group) continue;
    if (listed.has(slicePath(address))) continue;
    listed.set(slicePath(address), { address, figure, measures, page, topic: topicOf(measures) });
  }
  return listed;
}

function groupCodes({ data }: Book): string[] {
  return [...new Set([...data.groups].sort((a, b) => a.sort - b.sort).map(({ group }) => group))];
}
