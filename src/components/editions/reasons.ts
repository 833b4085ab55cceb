/** Why figures changed: beside each of them in short, and all at once above their table. */

import { groupBy } from "../../terms/counts.ts";
import type { Edition, EditionCause, EditionComparison } from "../../terms/editions.ts";
import { formatNumber } from "../../terms/format.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { causeWords, mayBeAnywhere, tableWords } from "./words.ts";

/** Files named beside one figure; the list above the table has all. */
const NAMED = 2;

/** Longer lists are not read; the file of all changes names every file. */
const LISTED = 20;

/** `Tệp đã sửa: a.csv, b.csv và 3 tệp khác; có thể cả: đổi quy tắc của chương trình`. */
export function reasonsCell(causes: readonly EditionCause[]): Html {
  return joined(
    kindsOf(causes).map(({ words, paths }) => {
      if (paths.length === 0) return words;
      const more = paths.length - NAMED;
      const named = joined(
        paths.slice(0, NAMED).map((path) => html`<span class="path">${path}</span>`),
        ", ",
      );
      return html`${words}: ${named}${more > 0 ? ` và ${formatNumber(more)} tệp khác` : ""}`;
    }),
    "; ",
  );
}

/** The same as plain text with every file named. */
export function reasonsText(causes: readonly EditionCause[]): string {
  return kindsOf(causes)
    .map(({ words, paths }) => (paths.length > 0 ? `${words}: ${paths.join(", ")}` : words))
    .join("; ");
}

/** Causes of one kind together; those that may have had no part come last, and say so. */
function kindsOf(causes: readonly EditionCause[]): { words: string; paths: string[] }[] {
  const near = causes.filter((cause) => !mayBeAnywhere(cause));
  const others = causes.filter(mayBeAnywhere);
  const perhaps = (words: string) =>
    near.length === 0 ? words : `có thể cả: ${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;
  const named = [...groupBy(near.map(causeWords), ({ words }) => words)].map(([words, own]) => ({
    words,
    paths: own.map(({ path }) => path).filter(Boolean),
  }));
  return [...named, ...others.map((cause) => ({ words: perhaps(causeWords(cause).words), paths: [] }))];
}

/** All that is other than when the edition was frozen, each with how many figures it bears on. */
export function causeList({ causes, changes, others }: EditionComparison): Html | null {
  if (causes.length === 0 && others.length === 0) return null;
  const touched = causes.map((_, at) => changes.filter((change) => change.causes.includes(at)).length);
  const items = causes.map((cause, at) => {
    const { words, path } = causeWords(cause);
    const figures = touched[at] ?? 0;
    const many = figures > 0 ? `${formatNumber(figures)} con số` : "không đổi con số nào";
    return html`<li>${words}${path ? html`: <span class="path">${path}</span>` : ""} (${many})</li>`;
  });
  const rest = items.length - LISTED;
  return html`<p>Khác so với lúc chốt:</p>
<ul class="causes">${items.slice(0, LISTED)}${
    rest > 0 ? html`<li>và ${formatNumber(rest)} điều khác; tệp CSV nêu đủ</li>` : ""
  }${others.map((name) => html`<li>Đổi ${tableWords(name)} (không con số n/N nào phụ thuộc)</li>`)}</ul>`;
}

/** Where the office's own list of its exports' sums is gone, nobody can say which files were corrected. */
export function isUnverified({ comparison }: Edition): boolean {
  return (comparison?.causes ?? []).some(({ code }) => code === "unverified-file");
}
