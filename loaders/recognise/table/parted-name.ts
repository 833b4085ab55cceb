import { isFamilyName } from "../headings/field-words.ts";
import { type Heading, headingText, lowestWords } from "../headings/heading.ts";
import type { Column } from "./column.ts";

/** A name may be parted over two columns: `Họ đệm` and `Tên`, or one header over both. */
export function withGivenName(column: Column, headings: readonly Heading[]): Column {
  const headingOf = (at: number) => headings.find((heading) => heading.column === at);
  const [own, next] = [headingOf(column.column), headingOf(column.column + 1)];
  if (column.field !== "name" || !own || !next) return column;
  const isParted =
    headingText(own) === headingText(next) || (isFamilyName(lowestWords(own)) && lowestWords(next) === "ten");
  return isParted ? { ...column, rest: [next.column] } : column;
}
