/** Files, rows and findings of each district in each period. */
import { formatNumber } from "../../terms/format.ts";
import { periodName } from "../../terms/period.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup } from "../markup/names.ts";
import { table } from "../markup/table.ts";
import { groupOfFile } from "./file-owner.ts";
import { type Receipt, receipt } from "./receipts.ts";

/** What a district sent; for the last row, what all of them did. */
interface Intake {
  /** Null for all together. */
  group: string | null;
  files: number;
  accepted: number;
  quarantined: number;
  findings: number;
}

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
  const owners = ownersOf(book, period);
  const shared = intakeOf(book, period, "", owners).files;
  const column = (head: string, key: "accepted" | "quarantined" | "findings") => ({
    head,
    number: true,
    cell: (row: Intake) => formatNumber(row[key]),
  });
  return html`${table<Intake>({
    id: `nhan-${period.period}`,
    caption: `${periodName(period.period)}, theo địa bàn của từng dòng`,
    columns: [
      {
        head: "Địa bàn",
        cell: ({ group }) => (group === null ? "Cộng" : nameOfGroup(book, group, period.period)),
      },
      {
        head: "Tệp riêng",
        number: true,
        cell: ({ group, files }) => (group === "" ? "" : formatNumber(files)),
      },
      column("Dòng được tính", "accepted"),
      column("Dòng bị treo", "quarantined"),
      column("Phát hiện", "findings"),
      {
        head: "Lượt đơn vị đã nộp",
        number: true,
        cell: ({ group }) => receiptOf(book, "submitted", period, group),
      },
      { head: "Nộp đúng hạn", number: true, cell: ({ group }) => receiptOf(book, "on_time", period, group) },
    ],
    rows: groupsOf(book, period).map((group) => intakeOf(book, period, group, owners)),
    foot: intakeOf(book, period, null, owners),
  })}${
    shared > 0
      ? html`<p class="note">Có ${shared} tệp chung của nhiều địa bàn, hoặc chưa rõ của địa bàn nào: tệp được kể ở hàng Cộng, còn từng dòng được kể cho địa bàn của đơn vị trong dòng.</p>`
      : ""
  }`;
}

/** The period's districts in their order, then whatever else something is said of. */
function groupsOf(book: Book, period: Period): string[] {
  const { rowsByGroup, findings } = book.data;
  const said = [...rowsByGroup, ...findings]
    .filter((item) => item.period === period.period)
    .map((item) => item.group);
  const listed = book.groups(period).map(({ group }) => group);
  const unlisted = [...new Set(said)].filter((group) => !listed.includes(group));
  return [...listed, ...unlisted.sort((a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))];
}

/** Each current file of a period, with the group that it is of. */
function ownersOf(book: Book, { period }: Period): Map<string, string> {
  const lines = book.data.files.filter((line) => line.status === "current" && line.period === period);
  return new Map(lines.map((line) => [line.file, groupOfFile(book, line)]));
}

function intakeOf(
  book: Book,
  { period }: Period,
  group: string | null,
  owners: ReadonlyMap<string, string>,
): Intake {
  const { rowsByGroup, findings } = book.data;
  const ours = (item: { period: string; group: string }) =>
    item.period === period && (group === null || item.group === group);
  const rows = rowsByGroup.filter(ours);
  return {
    group,
    files: [...owners.values()].filter((owner) => group === null || owner === group).length,
    accepted: rows.reduce((sum, row) => sum + row.accepted, 0),
    quarantined: rows.reduce((sum, row) => sum + row.quarantined, 0),
    findings: findings.filter(ours).length,
  };
}

/** Nothing is due from whoever is not known. */
function receiptOf(book: Book, measure: Receipt, period: Period, group: string | null): Html | string {
  if (group === "") return "";
  return receipt(book, measure, period, group === null ? {} : { group });
}
