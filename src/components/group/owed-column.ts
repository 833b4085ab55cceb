/** How much a district still owes: beside its figures, since who sent nothing counts as none. */
import { formatNumber } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { Period } from "../../terms/reference.ts";
import { isDue } from "../book/due.ts";
import { HEADLINES, periodOf } from "../book/headline.ts";
import { type Html, html, type Part } from "../markup/html.ts";
import type { Column } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { bookFor } from "./subject.ts";

/** Of the periods whose figures stand beside it, once they are due; nothing where none is. */
export function owedColumn(view: View): { column: Column<{ group: string } | null>; note: string } | null {
  const book = bookFor(view, "submitted");
  const periods = periodsShown(view).filter((period) => isDue(book, period));
  if (periods.length === 0) return null;
  const owed = (group?: string) =>
    periods
      .flatMap(({ period }) => book.counts("submitted", period, group))
      .reduce((sum, { n, N }) => sum + (N ?? 0) - n, 0);
  const names = periods.map(({ period }) => periodNameInText(period));
  return {
    column: {
      head: "Chưa nộp",
      number: true,
      cell: (row): Part => (row ? linked(row.group, owed(row.group)) : formatNumber(owed())),
    },
    note: `Chưa nộp là số lượt đơn vị, mỗi loại số liệu một lượt, của ${names.join(" và ")}.`,
  };
}

function linked(group: string, owed: number): Html | string {
  if (owed === 0) return "0";
  const page = `./dia-ban/${encodeURIComponent(group)}.html#chua-nop`;
  return html`<a class="off" href="${page}">${formatNumber(owed)}</a>`;
}

/** The latest first. */
function periodsShown({ book, choice }: View): Period[] {
  const shown = new Set(HEADLINES.map((item) => periodOf(book, item, choice.period)));
  return book.periods.filter((period) => shown.has(period)).reverse();
}
