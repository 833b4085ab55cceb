/** One finding of a checked file, in a line: where it is, what was read, and what would mend it there. */
import { FINDINGS, isFindingCode } from "../../src/terms/findings.ts";
import { formatNumber } from "../../src/terms/format.ts";
import { groupName } from "../../src/terms/places.ts";
import type { QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";

/** The line of a finding as the warehouse answers it, told as a terminal may. */
export function findingLine(each: QueryRow, reference: Pick<Reference, "groups" | "periods">): string {
  const code = `${each.code}`;
  const words = isFindingCode(code) ? FINDINGS[code] : null;
  const place = [each.sheet ? `trang “${each.sheet}”` : "", `dòng ${each.row}`];
  if (each.column) place.push(each.header ? `cột ${each.column} (${each.header})` : `cột ${each.column}`);
  const read = each.read ? `, đọc được “${each.read}”` : "";
  const where = place.filter(Boolean).join(", ");
  const nearest = each.nearest ? `Có phải là: ${each.nearest}?` : "";
  const said = [`${words?.name ?? code} [${code}].`, words?.mend, ownMend(each, reference), nearest];
  return `  ${where}${read}: ${said.filter(Boolean).join(" ")}`;
}

/** What only this finding can say: its limits, its group, the other row. */
function ownMend(each: QueryRow, { groups, periods }: Pick<Reference, "groups" | "periods">): string {
  if (each.code === "score-out-of-range" && typeof each.most === "number")
    return `Khung điểm ở đây: 0 đến ${formatNumber(each.most)}.`;
  if (each.code === "key-conflict" && each.other_row !== null) {
    const sheet = each.other_sheet ? `, trang “${each.other_sheet}”` : "";
    const file = each.other_file === each.file ? "cùng tệp" : `“${each.other_file}”`;
    return `Dòng kia: ${file}${sheet}, dòng ${each.other_row}.`;
  }
  if (each.code !== "unit-unknown" || !each.group) return "";
  const day = periods.find(({ period }) => period === each.period)?.ends ?? "";
  return `Dòng này được đọc theo địa bàn ${groupName(groups, `${each.group}`, day)}.`;
}
