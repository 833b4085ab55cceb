/** Files, rows and findings of each district in each period. */
import { sumCounts } from "../terms/counts.ts";
import { formatNumber } from "../terms/format.ts";
import { periodName } from "../terms/period.ts";
import { groupName } from "../terms/places.ts";
import type { Period } from "../terms/published.ts";
import { noRate, rate } from "../terms/rate.ts";
import type { Book } from "./book.ts";
import { type Html, html } from "./html.ts";
import { rowColumns, rowsOf } from "./intake.ts";
import { rateHtml } from "./rate-html.ts";
import { table } from "./table.ts";

/** The latest period open, the earlier ones folded. */
export function intakeByGroup(book: Book): Html {
  const [latest, ...earlier] = [...book.periods]
    .reverse()
    .filter((period) => book.data.files.some((line) => line.period === period.period));
  if (!latest) return html`<p class="note">Chưa nhận được tệp nào.</p>`;
  return html`${onePeriod(book, latest)}${earlier.map(
    (period) =>
      html`<details><summary>${periodName(period.period)}</summary>${onePeriod(book, period)}</details>`,
  )}`;
}

function onePeriod(book: Book, period: Period): Html {
  const lines = book.data.files.filter((line) => line.status === "current" && line.period === period.period);
  const findings = book.data.findings.filter((finding) => finding.period === period.period);
  const present = new Set([...lines, ...findings].map((item) => item.group));
  const codes = ["", ...book.groups(period).map((group) => group.group)];
  const unlisted = [...present].filter((code) => !codes.includes(code)).sort();
  const rows = [...codes, ...unlisted].filter((code) => code !== "" || present.has(code));
  const shared = present.has("")
    ? html`<p class="note">Dòng trong tệp chung toàn tỉnh được kể ở hàng đầu, không chia theo địa bàn; đơn vị đã nộp và đúng hạn thì tính theo địa bàn của từng đơn vị.</p>`
    : "";
  return html`${table<string>({
    id: `nhan-${period.period}`,
    caption: `${periodName(period.period)}, theo địa bàn của tệp`,
    columns: [
      { head: "Địa bàn", cell: (code) => nameOf(book, code, period) },
      ...rowColumns<string>((code) => rowsOf(lines.filter((line) => line.group === code))),
      {
        head: "Phát hiện",
        number: true,
        cell: (code) => formatNumber(findings.filter((finding) => finding.group === code).length),
      },
      { head: "Lượt đơn vị đã nộp", number: true, cell: (code) => receipt(book, "submitted", period, code) },
      { head: "Đúng hạn", number: true, cell: (code) => receipt(book, "on_time", period, code) },
    ],
    rows,
  })}${shared}`;
}

/** Over all kinds due: a unit that owes three kinds counts three times. */
function receipt(book: Book, measure: "submitted" | "on_time", period: Period, group: string): Html | string {
  if (group === "") return "";
  const found = sumCounts(book.counts(measure, period.period), (count) => count.group === group);
  const value = found ? rate(found.n, found.N) : noRate("no-subject");
  return rateHtml(value, { measure, period: period.period, group });
}

function nameOf(book: Book, code: string, period: Period): string {
  return code === "" ? "Tệp chung toàn tỉnh" : groupName(book.data.groups, code, period.ends);
}
