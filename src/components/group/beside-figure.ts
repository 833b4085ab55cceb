/** All figures of the tables at once: the group as a dot, the province as a ring, a line as long as they differ. */
import { formatTarget } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { compareBefore } from "../book/comparison.ts";
import { askOf } from "../book/headline.ts";
import { type DumbbellRow, dumbbell } from "../charts/dumbbell.ts";
import { addressIn } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { type Standing, VERDICT_WORDS } from "./standing.ts";
import { shortNameIn } from "./subject.ts";

/** Null where nothing can be set beside each other. */
export function besideFigure(view: View, all: readonly Standing[]): Html | null {
  const standings = all.filter(
    ({ own, all: province }) => own.kind === "rate" || (province.kind === "rate" && own.why !== "no-subject"),
  );
  const [first] = standings;
  if (!first) return null;
  const name = shortNameIn(view, first.period);
  const title = `${name} bên cạnh toàn tỉnh`;
  const periods = new Set(standings.map(({ period }) => period.period));
  return chartFigure(view, {
    ...{ id: "ben-canh-toan-tinh", title },
    // Headlines of several periods together are of none.
    address:
      periods.size === 1
        ? addressIn(view, "ben-canh-toan-tinh", first.period.period, codeOf(view.path))
        : undefined,
    subtitle: periods.size === 1 ? periodNameInText(first.period.period) : "kỳ gần nhất của từng chỉ số",
    note: "Chấm đặc là địa bàn, vòng là toàn tỉnh (cộng những số liệu được công bố). Trục không bắt đầu từ 0%.",
    ...sourced(
      view.book,
      standings.map(({ item }) => item.measure),
    ),
    draw: (size) =>
      dumbbell(
        standings.map((one) => rowOf(one, periods.size > 1)),
        { first: "toàn tỉnh", second: name },
        size,
      ),
    table: besideTable(standings, name, title),
  });
}

function rowOf({ item, period, own, all, below }: Standing, dated: boolean): DumbbellRow {
  return {
    name: dated ? `${item.title}, ${periodNameInText(period.period)}` : item.title,
    ...{ first: all, second: own },
    remark: below ? "dưới chỉ tiêu" : "",
  };
}

function besideTable(standings: readonly Standing[], name: string, caption: string): Html {
  return table<Standing>({
    id: "ben-canh-toan-tinh-bang",
    caption,
    columns: [
      { head: "Chỉ số", cell: ({ item }) => item.title },
      { head: "Kỳ", cell: ({ period }) => periodNameInText(period.period) },
      { head: name, number: true, cell: ({ own, ask }) => rateHtml(own, ask) },
      {
        head: "Toàn tỉnh",
        number: true,
        cell: ({ all, item, period }) => rateHtml(all, askOf(item, period.period)),
      },
      { head: "Chênh lệch, điểm %", number: true, cell: ({ difference }) => difference ?? "" },
      { head: "Ngẫu nhiên", cell: ({ verdict }) => (verdict === null ? "" : VERDICT_WORDS[verdict]) },
      {
        head: "Chỉ tiêu",
        number: true,
        cell: ({ target, below }) =>
          target === null
            ? ""
            : html`${formatTarget(target)}${below ? html` <b class="off">chưa đạt</b>` : ""}`,
      },
      { head: "So với cùng kỳ năm trước, điểm %", number: true, cell: changeOf },
    ],
    rows: standings,
  });
}

function changeOf({ book, ask }: Standing): string {
  const comparison = compareBefore(book, ask);
  if (!comparison?.change) return "";
  return [comparison.change, ...comparison.old.map((word) => `(${word})`)].join(" ");
}
