import { isExportKind, KIND_NAMES } from "../../src/terms/kinds.ts";
import { periodNameInText } from "../../src/terms/period.ts";
import { groupName } from "../../src/terms/places.ts";
import type { QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";
import type { Checked } from "./check.ts";
import { findingLine } from "./finding-line.ts";
import type { Terminal } from "./terminal.ts";

/** Says what checked files would give, in the words of an office, with what mends each finding. */
export function sayChecked(
  { files, findings, warnings, reference }: Checked,
  hidesCells: boolean,
  terminal: Terminal,
): void {
  for (const file of new Set(files.map((each) => each.file))) {
    for (const each of files.filter((line) => line.file === file)) terminal.print(fileLine(each, reference));
    for (const each of findings.filter((line) => line.file === file))
      terminal.print(findingLine(each, reference));
  }
  if (hidesCells) terminal.print(HIDDEN);
  for (const line of warnings) terminal.print(line);
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
