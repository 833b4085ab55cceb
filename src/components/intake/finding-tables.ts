/** What was not counted and why: by code and district, without a cell of what was read. */
import { groupBy } from "../../terms/counts.ts";
import { FINDING_CODES, FINDINGS, type FindingWords, isFindingCode } from "../../terms/findings.ts";
import { formatNumber } from "../../terms/format.ts";
import type { PublishedFinding } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfKind, nameOfPeriod, periodInText } from "../markup/names.ts";
import { table } from "../markup/table.ts";

/** Every code that occurs, how often, what it means and what mends it. */
export function findingCodes(book: Book): Html {
  const counted = groupBy(book.data.findings, (finding) => finding.code);
  const known = FINDING_CODES.filter((code) => counted.has(code));
  const others = [...counted.keys()].filter((code) => !isFindingCode(code)).sort();
  const codes = [...known, ...others];
  if (codes.length === 0) return html`<p class="note">Không có phát hiện nào trong các tệp đang dùng.</p>`;
  return table<string>({
    id: "bang-phat-hien",
    caption: "Phát hiện theo loại, mọi kỳ",
    columns: [
      { head: "Phát hiện", cell: (code) => html`${words(code).name}<br><code>${code}</code>` },
      { head: "Số lượng", number: true, cell: (code) => formatNumber(counted.get(code)?.length ?? 0) },
      { head: "Nghĩa là", cell: (code) => words(code).meaning },
      { head: "Cách sửa", cell: (code) => words(code).mend },
    ],
    rows: codes,
  });
}

/** Where each finding stands, by period and district, so that an office can open its own file at the row. */
export function findingPlaces(book: Book): Html {
  const byPeriod = groupBy(book.data.findings, (finding) => finding.period);
  const known = [...book.periods].reverse().map(({ period }) => period);
  const unknown = [...byPeriod.keys()].filter((period) => !known.includes(period)).sort();
  return html`${[...known, ...unknown].map((period) => {
    const findings = byPeriod.get(period);
    if (!findings) return "";
    const byGroup = groupBy(findings, (finding) => finding.group);
    const order = book.groupOrder(period);
    const groups = [...byGroup.keys()].sort((a, b) => order(a) - order(b));
    const sums = groups.map(
      (group) => `${nameOfGroup(book, group, period, true)} ${byGroup.get(group)?.length ?? 0}`,
    );
    return html`<details><summary>${nameOfPeriod(period)}: ${formatNumber(findings.length)} phát hiện <span class="quiet">(${sums.join(", ")})</span></summary>
${groups.map((group) => places(`${nameOfGroup(book, group, period)}, ${periodInText(period)}`, `${period}-${group}`, byGroup.get(group) ?? []))}</details>`;
  })}`;
}

function places(name: string, id: string, findings: readonly PublishedFinding[]): Html {
  return table<PublishedFinding>({
    id: `phat-hien-${id}`,
    caption: name,
    columns: [
      { head: "Tệp", cell: ({ file }) => html`<span class="path">${file}</span>` },
      { head: "Loại số liệu", cell: ({ kind }) => nameOfKind(kind) },
      { head: "Trang tính", cell: ({ sheet }) => sheet },
      { head: "Dòng", number: true, cell: ({ row }) => String(row) },
      { head: "Cột", cell: ({ column }) => column || "cả dòng" },
      { head: "Phát hiện", cell: ({ code }) => words(code).name },
    ],
    rows: findings,
  });
}

function words(code: string): FindingWords {
  return isFindingCode(code) ? FINDINGS[code] : { name: code, meaning: "", mend: "" };
}
