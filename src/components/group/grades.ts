/** How the group's officers were graded, beside those of the province. */
import { periodNameInText } from "../../terms/period.ts";
import { rateText } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { stackedShares } from "../charts/stacked-shares.ts";
import { type GradeRow, gradeTable, REST } from "../criteria/grades.ts";
import { addressIn } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";
import { periodOfMeasure, shortNameIn } from "./subject.ts";

export function groupGrades(view: View): Html | null {
  const { book } = view;
  const period = periodOfMeasure(view, "grade");
  const levels = period
    ? book.data.grades.filter(({ scheme }) => scheme === period.scheme).sort((a, b) => b.atLeast - a.atLeast)
    : [];
  if (!period || levels.length === 0) return null;
  const row = (name: string, group?: string): GradeRow => {
    const asks = levels.map(
      ({ grade }): Ask => ({
        ...{ measure: "grade", period: period.period, grade },
        ...(group === undefined ? {} : { group }),
      }),
    );
    return { name, asks, strong: group !== undefined, shares: asks.map((ask) => book.rate(ask)) };
  };
  const own = row(shortNameIn(view, period), codeOf(view.path));
  const [first] = own.shares;
  const when = periodNameInText(period.period);
  if (first?.kind !== "rate")
    return html`<p class="note">Xếp loại cán bộ, ${when}: ${first ? rateText(first) : ""}.</p>`;
  const rows = [own, row("Toàn tỉnh")];
  const title = "Xếp loại cán bộ";
  return chartFigure(view, {
    ...{ id: "xep-loai", title },
    address: addressIn(view, "xep-loai-can-bo", period.period, codeOf(view.path)),
    subtitle: `${when}, ${own.name}`,
    note: "Mức xếp loại là mức ghi trong tệp, không suy từ điểm.",
    ...sourced(book, ["grade"]),
    draw: (size) =>
      stackedShares(rows, { names: levels.map(({ name }) => name), rest: REST, noun: "cán bộ" }, size),
    table: gradeTable(`${title}, ${when}`, levels, rows),
  });
}
