/** How the group's officers were graded, beside those of the province. */
import { periodNameInText } from "../../terms/period.ts";
import { type Rate, rateText } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { stackedShares } from "../charts/stacked-shares.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourceLine } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { periodOfMeasure, shortNameIn } from "./subject.ts";

interface Row {
  name: string;
  group?: string;
}

export function groupGrades(view: View): Html | null {
  const { book } = view;
  const period = periodOfMeasure(view, "grade");
  const grades = period ? book.data.grades.filter(({ scheme }) => scheme === period.scheme) : [];
  const [first] = grades;
  if (!period || !first) return null;
  const group = codeOf(view.path);
  const askOf = (grade: string, of?: string): Ask => ({
    ...{ measure: "grade", period: period.period, grade },
    ...(of === undefined ? {} : { group: of }),
  });
  const own = book.rate(askOf(first.grade, group));
  const when = periodNameInText(period.period);
  if (own.kind === "none") return html`<p class="note">Xếp loại cán bộ, ${when}: ${rateText(own)}.</p>`;
  const rows: Row[] = [{ name: shortNameIn(view, period), group }, { name: "Toàn tỉnh" }];
  const sharesOf = (row: Row): Rate[] => grades.map(({ grade }) => book.rate(askOf(grade, row.group)));
  const title = "Xếp loại cán bộ";
  return chartFigure({
    ...{ id: "xep-loai", title },
    subtitle: when,
    note: "Mức xếp loại là mức ghi trong tệp, không suy từ điểm.",
    source: sourceLine(book, ["grade"]),
    draw: (size) =>
      stackedShares(
        rows.map((row) => ({ name: row.name, shares: sharesOf(row), strong: row.group !== undefined })),
        { names: grades.map(({ name }) => name), rest: "chưa xếp loại", noun: "cán bộ" },
        size,
      ),
    table: table<Row>({
      id: "xep-loai-bang",
      caption: `${title}, ${when}`,
      columns: [
        { head: "Nơi", cell: ({ name }) => name },
        ...grades.map(({ grade, name }) => ({
          head: name,
          number: true,
          cell: (row: Row) => rateHtml(book.rate(askOf(grade, row.group)), askOf(grade, row.group)),
        })),
      ],
      rows,
    }),
  });
}
