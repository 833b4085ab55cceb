/** Pieces of sentences that know the figures in them: whatever figure is written leaves its question behind. */
import { sumCounts } from "../../../terms/counts.ts";
import { formatPercent, formatShare } from "../../../terms/format.ts";
import { capitalised } from "../../../terms/letters.ts";
import { type Rate, rate as rateFrom, rateText, type SomeRate } from "../../../terms/rate.ts";
import type { Book } from "../../book/book.ts";
import type { Sentence, Stated } from "../model.ts";

export interface Clause {
  text: string;
  states: Stated[];
}

type Piece = Clause | string | number | null | undefined | false;

/** A template whose values are clauses or plain words; what is null or false is left out. */
export function clause(strings: TemplateStringsArray, ...values: Piece[]): Clause {
  const pieces: Piece[] = [strings[0] ?? ""];
  for (const [i, value] of values.entries()) pieces.push(value, strings[i + 1] ?? "");
  return joined(pieces, "");
}

/** Several pieces with something between them. */
export function joined(pieces: readonly Piece[], between: string): Clause {
  const said = pieces.filter((piece) => piece !== null && piece !== undefined && piece !== false);
  return {
    text: said.map((piece) => (typeof piece === "object" ? piece.text : String(piece))).join(between),
    states: said.flatMap((piece) => (typeof piece === "object" ? piece.states : [])),
  };
}

/** A figure in the ways in which a sentence may write it. */
export interface Figure extends SomeRate {
  ask: Stated;
  /** `109/109`; its percentage must stand in the same sentence. */
  share: Clause;
  /** `98,2%`, behind a share that is there already. */
  percent: string;
  /** `98,2% (107/109)`. */
  rate: Clause;
}

/** Null where there is no such figure: a rule that needs it is then silent. */
export function figureOf(book: Book, ask: Stated): Figure | null {
  const found = rateOf(book, ask);
  if (found.kind === "none") return null;
  const { n, N } = found;
  return {
    ...found,
    ask,
    share: { text: formatShare(n, N), states: [ask] },
    percent: formatPercent(n, N),
    rate: { text: rateText(found), states: [ask] },
  };
}

/** The book's answer; of receipts, those of one kind of export. */
export function rateOf(book: Book, { kind, ...ask }: Stated): Rate {
  if (kind === undefined) return book.rate(ask);
  const sum = sumCounts(book.counts(ask.measure, ask.period, ask.group), (count) => count.kind === kind);
  return rateFrom(sum?.n ?? 0, sum?.N ?? 0);
}

/** A whole sentence of a rule, with a capital and a full stop. */
export function sentence(rule: string, { text, states }: Clause): Sentence {
  const ended = /[.:!?]$/.test(text) ? text : `${text}.`;
  return { rule, text: capitalised(ended), states };
}

/** `A, B và C`. */
export function listed(pieces: readonly Piece[]): Clause {
  const last = pieces.at(-1);
  return pieces.length < 2 ? joined(pieces, "") : clause`${joined(pieces.slice(0, -1), ", ")} và ${last}`;
}
