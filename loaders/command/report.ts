import { isExportKind, KIND_NAMES } from "../../src/terms/kinds.ts";
import { periodNameInText } from "../../src/terms/period.ts";
import { groupName } from "../../src/terms/places.ts";
import { rowRuns } from "../../src/terms/row-runs.ts";
import type { QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";
import type { Checked } from "./check.ts";
import { findingLine } from "./finding-line.ts";
import type { Terminal } from "./terminal.ts";

/** Says what checked files would give, in the words of an office, with what mends each finding. */
export function sayChecked(
  { files, findings, effects, warnings, reference }: Checked,
  hidesCells: boolean,
  terminal: Terminal,
): void {
  for (const file of new Set(files.map((each) => each.file))) {
    for (const each of files.filter((line) => line.file === file)) terminal.print(fileLine(each, reference));
    for (const line of findingLines(
      findings.filter((each) => each.file === file),
      reference,
    ))
      terminal.print(line);
  }
  if (hidesCells) terminal.print(HIDDEN);
  for (const line of [...effects, ...warnings]) terminal.print(line);
}

/** More of one kind in one column are told by their rows: a wrong column gives one for every officer. */
const TOLD = 20;

function findingLines(findings: readonly QueryRow[], reference: Reference): string[] {
  const alike = new Map<string, QueryRow[]>();
  for (const each of findings) {
    const key = [each.code, each.sheet, each.column].join("\n");
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  const isTold = new Set([...alike.values()].flatMap((rows) => rows.slice(0, TOLD)));
  const more = [...alike.values()].filter((rows) => rows.length > TOLD);
  return [
    ...findings.filter((each) => isTold.has(each)).map((each) => findingLine(each, reference)),
    ...more.map((rows) => moreLine(rows.slice(TOLD))),
  ];
}

function moreLine(rows: readonly QueryRow[]): string {
  const [first] = rows;
  const sheet = first?.sheet ? `trang “${first.sheet}”, ` : "";
  const column = first?.column ? `cột ${first.column}, ` : "";
  return `  ${sheet}${column}còn ${rows.length} chỗ khác cũng như vậy [${first?.code}]: dòng ${rowRuns(rows.map(({ row }) => Number(row))).join(", ")}.`;
}

const HIDDEN =
  "Ô nào không ghi “đọc được” thì mở tệp ở đúng dòng, cột ấy mà xem: chữ trong ô có thể là tên người nên không hiện ra đây.";

function fileLine(each: QueryRow, reference: Reference): string {
  const name = each.sheet ? `${each.file}, trang “${each.sheet}”` : `${each.file}`;
  if (each.status === "refused") return `${name}: bị từ chối: ${each.reason}`;
  if (each.status === "identical") return `${name}: trùng hệt “${each.instead_of}”`;
  const replaced = each.status === "superseded" ? ` Đã được thay bằng “${each.instead_of}”.` : "";
  const sum = `${each.accepted} được tính + ${each.quarantined} bị treo + ${each.set_aside} để riêng`;
  return `${name}: ${subject(each, reference)}. Đọc ${each.rows_read} dòng = ${sum}.${replaced}`;
}

function subject(each: QueryRow, reference: Reference): string {
  const [kind, period, group] = [`${each.kind}`, `${each.period}`, `${each.group}`];
  const day = reference.periods.find((known) => known.period === period)?.ends ?? "";
  const place = group === "" ? "toàn tỉnh" : groupName(reference.groups, group, day);
  return `${isExportKind(kind) ? KIND_NAMES[kind] : kind}, ${periodNameInText(period)}, ${place}`;
}
