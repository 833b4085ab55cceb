/** The answer to a question: named rows and columns with their figures, their sum, and what they differ by. */
import { comparableBefore } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { type Change, changeOf, whyNotSubtracted } from "./comparable.ts";
import { DIMENSION_WORDS, type Dimension } from "./dimensions.ts";
import type { Member } from "./member.ts";
import { membersOf } from "./members.ts";
import type { Query } from "./query.ts";
import { remarkOf } from "./remark.ts";
import { lengthsOf, type Scope, type Side, scopeOf } from "./scope.ts";
import type { Value } from "./value.ts";
import { measureTitle, sideName } from "./words.ts";

interface Head {
  /** The column's key, as `Sort` names it. */
  key: string;
  label: string;
  aside: string;
}

export interface Line {
  member: Member;
  /** One for each head. */
  values: readonly Value[];
  /** Null where nothing is compared, or one side has no figure. */
  change: Change | null;
  /** Short words about the row, such as that nothing came from it. */
  remark: string;
}

export interface Result {
  query: Query;
  scope: Scope;
  heads: readonly Head[];
  lines: readonly Line[];
  /** The sum of all rows; null where rows overlap and must not be put together. */
  total: Pick<Line, "values" | "change"> | null;
  /** Why there are no differences though two slices are compared. */
  whyNoChange: string | null;
}

type Answer = Omit<Result, "query" | "scope">;

/** Answers a settled question. */
export function resultOf(book: Book, query: Query): Result {
  const scope = scopeOf(book, query);
  const { columns } = query;
  const answer = columns === "" ? sideBySide(book, query, scope) : crossed(book, query, scope.a, columns);
  return { query, scope, ...answer };
}

/** One column of figures, or one for each of two slices. */
function sideBySide(book: Book, query: Query, scope: Scope): Answer {
  const { rows, against } = query;
  const { a, b } = scope;
  const sides = (b ? [a, b] : [a]).map((side) => ({ side, cells: cellsOf(book, query, side, [rows]) }));
  const earlier = against === "before" && rows === "period";
  // A period of the year before stands beside the one that it is compared with, in that one's row.
  const listing = earlier ? sides.slice(0, 1) : sides;
  const members = listing.flatMap(({ side, cells }) => listed(book, query, side, rows, cells));
  const unique = [...new Map(members.map((member) => [member.key, member])).values()];
  const whyNoChange = whyNotSubtracted(query, scope);
  const compared = (values: readonly Value[]) =>
    b && whyNoChange === null ? changeOf(values[0], values[1]) : null;
  const lines = unique.flatMap((member) => {
    const values = sides.map(({ cells }, i) =>
      cells.value({ [rows]: earlier && i > 0 ? (comparableBefore(member.key) ?? "") : member.key }),
    );
    const remark = values[0]?.kind === "none" ? "" : remarkOf(book, query, a, member.key);
    const line = { member, values, change: compared(values), remark };
    return isNoRow(query, line) ? [] : [line];
  });
  const whole = sides.map(({ cells }) => cells.value({}));
  const total = overlaps(rows, a) ? null : { values: whole, change: compared(whole) };
  const heads = b
    ? [
        { key: "ty-le", label: `A: ${sideName(book, a, b)}`, aside: "" },
        { key: "ty-le-b", label: `B: ${sideName(book, b, a)}`, aside: "" },
      ]
    : [{ key: "ty-le", label: measureTitle(query), aside: "" }];
  return { heads, lines, total, whyNoChange };
}

/** A column for each value of a second dimension, and one for their sum. */
function crossed(book: Book, query: Query, side: Side, columns: Dimension): Answer {
  const { rows } = query;
  const cells = cellsOf(book, query, side, [rows, columns]);
  const across = listed(book, query, side, columns, cells);
  const summed = !overlaps(columns, side);
  const valuesUnder = (keys: Partial<Record<Dimension, string>>) => {
    const own = across.map(({ key }) => cells.value({ ...keys, [columns]: key }));
    return summed ? [...own, cells.value(keys)] : own;
  };
  const lines = listed(book, query, side, rows, cells).flatMap((member) => {
    const line = { member, values: valuesUnder({ [rows]: member.key }), change: null, remark: "" };
    return isNoRow(query, line) ? [] : [line];
  });
  const heads = across.map(({ word, label, aside }) => ({ key: `cot.${word}`, label, aside }));
  return {
    heads: summed ? [...heads, { key: "cong", label: "Cộng", aside: "" }] : heads,
    lines,
    total: overlaps(rows, side) ? null : { values: valuesUnder({}), change: null },
    whyNoChange: null,
  };
}

function listed(book: Book, query: Query, side: Side, dimension: Dimension, cells: Cells): Member[] {
  return membersOf(dimension, { book, query, side, found: cells.found(dimension) });
}

/** A place that has nothing to count is no row, unless it was asked for. */
function isNoRow({ rows, where }: Query, { values }: Pick<Line, "values">): boolean {
  if ((rows !== "group" && rows !== "unit") || where[rows]) return false;
  return values.every((value) => value.kind === "none" && value.why === "no-subject");
}

/** Periods of different lengths overlap: half a year lies within its year. */
function overlaps(dimension: Dimension, { periods }: Side): boolean {
  return dimension === "period" && lengthsOf(periods).length > 1;
}

/** What the rows are, as the first column's head. */
export function rowsHead({ rows }: Query): string {
  return DIMENSION_WORDS[rows].label;
}
