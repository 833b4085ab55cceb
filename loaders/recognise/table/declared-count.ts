import type { Row } from "../../read/sheet.ts";
import { readCount } from "../../values/number.ts";
import { isShare, measureByWords } from "../headings/field-words.ts";
import { type Heading, headingText, lowestWords } from "../headings/heading.ts";
import type { Beside, Column } from "./column.ts";

const COUNT = /^so\b/;
const WHOLE = /^tong so\b/;

/** A report may give a figure over columns: `Tổng số cán bộ`, `Số cán bộ được đánh giá`, `Tỷ lệ`. */
export function withBeside(column: Column, headings: readonly Heading[]): Column {
  const at = headings.findIndex((heading) => heading.column === column.column);
  const [before, own, after] = [headings[at - 1], headings[at], headings[at + 1]];
  if (column.field !== "value" || column.item === "" || !own) return column;
  const isUnnamed = (heading: Heading) => measureByWords(headingText(heading)) === null;
  const beside: Beside = {};
  if (after && isShare(after) && isUnnamed(after)) beside.share = after.column;
  if (before && COUNT.test(lowestWords(own)) && WHOLE.test(lowestWords(before)) && isUnnamed(before))
    beside.whole = before.column;
  return Object.keys(beside).length > 0 ? { ...column, beside } : column;
}

/** What a row declares: a bare count is no percentage, and is told by its share, or out of the whole. */
export function declaredText(row: Row, column: number, { share, whole }: Beside): string {
  const text = row.text(column);
  if (readCount(text).state !== "number") return text;
  const stated = share === undefined ? "" : row.text(share);
  if (stated !== "") return stated;
  const of = whole === undefined ? "" : row.text(whole);
  return of === "" ? text : `${text}/${of}`;
}
