/** What the chapters of one report have in common. */
import { comparableBefore, periodName, periodNameInText } from "../../terms/period.ts";
import type { Rate } from "../../terms/rate.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import type { Block, Chapter, Sentence } from "./model.ts";

export interface Scope {
  book: Book;
  period: Period;
  /** `năm 2024`, inside a sentence. */
  when: string;
  /** The same part of the year before, where it is kept. */
  before: Period | undefined;
}

export function scopeOf(book: Book, id: string): Scope {
  const period = book.period(id);
  if (!period) throw new RangeError(`no such period: ${id}`);
  return { book, period, when: periodNameInText(id), before: book.period(comparableBefore(id) ?? "") };
}

/** A chapter before it has its numeral. */
export type Draft = Omit<Chapter, "level">;

/** The sentences that had something to say, as one paragraph; none where all were silent. */
export function paragraph(...sentences: readonly (Sentence | null)[]): Block[] {
  const said = sentences.filter((one) => one !== null);
  return said.length > 0 ? [{ kind: "paragraph", sentences: said }] : [];
}

/**
 * A chapter that stands only with its figure. Where the period does not ask for it, or there is nobody to ask, it is
 * left out; where it should be there and is not, one line says why.
 */
export function chapterWith(
  scope: Scope,
  { id, title, ask }: { id: string; title: string; ask: Ask },
  blocks: () => Block[],
): Draft[] {
  const found = scope.book.rate(ask);
  if (found.kind === "rate") return [{ id, title, blocks: blocks() }];
  if (found.why === "not-applicable" || found.why === "no-subject") return [];
  return [{ id, title, blocks: paragraph(whyNot(scope, found)) }];
}

function whyNot({ period }: Scope, found: Rate): Sentence | null {
  if (found.kind === "rate") return null;
  return { rule: "none", text: `${periodName(period.period)}: ${NO_RATE[found.why].text}.`, states: [] };
}
