/** Districts side by side, a panel for each headline in its own latest period. */
import { formatTarget } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { Period } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { askOf, HEADLINES, type Headline, latestOf } from "../book/headline.ts";
import { chartFigure } from "../charts/chart.ts";
import { type DistrictRow, districtBars } from "../charts/district-bars.ts";
import { type Html, html } from "../markup/html.ts";

export function districts(book: Book): Html {
  const panels = HEADLINES.map((item) => panelOf(book, item)).filter((item) => item !== null);
  if (panels.length === 0)
    return html`<p class="note">Chưa có số liệu của từ hai địa bàn trở lên để so sánh.</p>`;
  const judged = panels.some(({ rows }) => rows.some((row) => row.target !== null));
  return html`<div class="panels">${panels.map(draw)}</div>
<p class="note">${judged ? html`Vạch đậm là chỉ tiêu; <svg class="sign" viewBox="0 0 10 9" role="img" aria-label="tam giác"><path d="M0 0h10L5 9z"/></svg> là dưới chỉ tiêu. ` : ""}Mỗi địa bàn chỉ có ít đơn vị và cán bộ: chênh nhau một hai người đã đổi vài điểm %, nên thứ tự ở đây là thứ tự hành chính, không phải xếp hạng.</p>`;
}

interface Panel {
  item: Headline;
  period: Period;
  rows: DistrictRow[];
}

function panelOf(book: Book, item: Headline): Panel | null {
  const period = latestOf(book, item);
  if (!period) return null;
  const rows: DistrictRow[] = book.groups(period).flatMap((group) => {
    const ask = askOf(item, period.period, group.group);
    const rate = book.rate(ask);
    // A group that has no unit of this base is no district to compare.
    if (rate.kind === "none" && rate.why === "no-subject") return [];
    const row = { code: group.group, name: group.shortName, rate, target: book.target(ask) };
    const silent = rate.kind === "rate" && !book.received(item.measure, period, group.group);
    return [silent ? { ...row, remark: "chưa nộp" } : row];
  });
  return rows.length < 2 ? null : { item, period, rows };
}

function draw({ item, period, rows }: Panel): Html {
  const id = `dia-ban-${item.measure.replaceAll("_", "-")}`;
  const subtitle = `${periodNameInText(period.period)}${targetWords(rows)}`;
  return chartFigure({ id, title: item.title, subtitle }, (size) => districtBars(rows, size));
}

/** The target that all districts share, or that each has its own; nothing where none was set. */
function targetWords(rows: readonly DistrictRow[]): string {
  const targets = new Set(rows.map((row) => row.target).filter((target) => target !== null));
  const [first] = targets;
  if (first === undefined) return "";
  return targets.size === 1 ? `, chỉ tiêu ${formatTarget(first)}` : ", chỉ tiêu riêng từng địa bàn";
}
