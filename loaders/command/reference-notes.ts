/** What is said of a reference that can be used, but may not be what its office means. A run goes on. */
import { groupName, groupsOn, inForceOn } from "../../src/terms/places.ts";
import { SCHEMES } from "../reference/files.ts";
import type { Reference } from "../reference/reference.ts";
import type { Inputs } from "../run/inputs.ts";
import { harmlessTest } from "../warehouse/told/harmless.ts";
import { placesIn } from "../warehouse/told/places.ts";
import { undescribedLines } from "./undescribed.ts";

/** One line for each thing to look at. */
export function referenceNotes({ reference, unread }: Pick<Inputs, "reference" | "unread">): string[] {
  return [
    ...unreadLines(unread, reference),
    ...undescribedLines(reference),
    ...groupLines(reference),
    ...issuerLines(reference),
  ];
}

/** One line for each file that looks like a table and is read by nobody; it may be called after a person. */
export function unreadLines(unread: Inputs["unread"], reference: Reference): string[] {
  if (unread.length === 0) return [];
  const place = placesIn(
    unread.map(({ file }) => file),
    harmlessTest(reference, []),
  );
  const told = (file: string) =>
    file.startsWith(SCHEMES) ? `${SCHEMES}${place(file).split("/").slice(1).join("/")}` : place(file);
  return unread.map(
    ({ file, meant, mend }) =>
      `Chú ý: reference/${meant === "" ? told(file) : file} không được dùng [reference-unread]. ${mend}`,
  );
}

/** Pages list the groups in force on a period's last day: units of another would be in no list. */
function groupLines({ periods, groups, units }: Pick<Reference, "periods" | "groups" | "units">): string[] {
  const first = new Map<string, string>();
  for (const { period, ends } of periods) {
    const inForce = new Set(groupsOn(groups, ends).map(({ group }) => group));
    for (const { group } of units.filter((unit) => inForceOn(unit, ends)))
      if (!inForce.has(group) && !first.has(group)) first.set(group, period);
  }
  return [...first].map(([group, period]) => {
    const ends = periods.find((each) => each.period === period)?.ends ?? "";
    return (
      `Chú ý: cuối kỳ ${period} (${ends}) còn đơn vị thuộc ${groupName(groups, group, ends)} (${group}) nhưng groups.csv không có địa bàn ấy ngày đó ` +
      "[group-not-in-force], nên các trang không nêu riêng. Thêm một dòng của mã ấy vào groups.csv cho thời gian này (tên có thể khác), hoặc sửa units.csv."
    );
  });
}

function issuerLines({ identity }: Pick<Reference, "identity">): string[] {
  if (identity.organisation || identity.short_name) return [];
  return [
    "Chú ý: identity.csv không có dòng organisation (tên cơ quan) [identity-unnamed], nên các trang và báo cáo để trống chỗ ấy. " +
      "Thêm dòng: organisation,Tỉnh đoàn …",
  ];
}
