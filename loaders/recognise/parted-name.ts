import { plainWords } from "../values/words.ts";
import type { Column } from "./columns.ts";
import { isFamilyName } from "./fieldwords.ts";
import { type Heading, headingText } from "./heading.ts";

/** A name may be parted over two columns: `Họ đệm` and `Tên`, or one header over both. */
export function withGivenName(column: Column, headings: readonly Heading[]): Column {
  const next = headings.find((heading) => heading.column === column.column + 1);
  if (!next) return column;
  const lowest = (header: string) => plainWords(header.split(" / ").at(-1) ?? "");
  const given = headingText(next);
  const isParted =
    column.header === given || (isFamilyName(lowest(column.header)) && lowest(given) === "ten");
  return isParted ? { ...column, rest: next.column } : column;
}
