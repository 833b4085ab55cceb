/** Why a file is refused for how one of its sheets is laid out, with what would mend it. A sheet is told by its place: its name may be a person's. */
import type { Refusal } from "./refusal.ts";
import type { DistrictRows } from "./sheets/district-rows.ts";
import type { SortedSheet } from "./sheets/sheets.ts";
import type { SideBySide } from "./sheets/side-by-side.ts";
import type { TwoTables } from "./sheets/table-above.ts";
import type { Column } from "./table/column.ts";

/** A file with two tables in one sheet, which is told by its place: its name may be a person's. */
export function refuseTwoTables({ sheet, upper, lower }: TwoTables): Refusal {
  return {
    refusal: `trang tính thứ ${sheet + 1} có hai bảng, tiêu đề ở dòng ${upper} và dòng ${lower}, nên không đọc được cả hai; tách mỗi bảng ra một trang rồi gửi lại`,
  };
}

/** A file with two tables abreast, or with two officers in one row. */
export function refuseSideBySide({ sheet, letters }: SideBySide): Refusal {
  return {
    refusal:
      `trang tính thứ ${sheet + 1}: cột ${letters[0]} và cột ${letters[1]} cùng ghi tên, nên mỗi dòng nói về hai cán bộ hoặc hai đơn vị ` +
      `(hai bảng đặt cạnh nhau, hay Bí thư và Phó Bí thư chung một dòng); xếp lại mỗi cán bộ hoặc đơn vị một dòng rồi gửi lại`,
  };
}

/** A file that lists districts where its kind lists their units. */
export function refuseDistrictRows({ sheet, district, either }: DistrictRows): Refusal {
  return {
    refusal:
      `trang tính thứ ${sheet + 1}: dòng ${district} ghi tên một huyện, dòng ${either} ghi tên chung của một huyện và một đơn vị cấp xã, nên không biết ` +
      `biểu liệt kê huyện hay đơn vị; gửi biểu mỗi đơn vị cấp xã một dòng (ghi rõ xã, phường, TT. trước tên trùng với huyện)`,
  };
}

/**
 * Refuses a file with a sheet in which some columns each hold a part of a figure (a quarter, a round, men and women),
 * and none the whole; null where there is none. It is told by its place.
 */
export function refuseParted(
  sheets: readonly SortedSheet[],
  columns: readonly (readonly Column[])[],
): Refusal | null {
  const parts = sheets.map(({ table }, sheet) => {
    // Members that stand beside campaigns count for nothing: those of the registration do.
    const isAside = (field: string) => field === "members" && table?.kind === "campaign";
    return columns[sheet]?.find(({ field, parted }) => parted && !isAside(field))?.parted;
  });
  const at = parts.findIndex((letters) => letters !== undefined);
  const letters = parts[at];
  if (!letters) return null;
  return {
    refusal:
      `trang tính thứ ${at + 1}: các cột ${letters.join(", ")} cùng nói về một chỉ tiêu, mỗi cột chỉ một phần (từng quý, ` +
      `từng tháng, từng đợt, từng mức, từng thành viên hội đồng, nam hay nữ …), không cột nào cho cả kỳ, nên không biết tính cột nào; ` +
      `thêm dưới cùng tiêu đề ấy một cột cho cả kỳ (tổng số, hay điểm trung bình của hội đồng) rồi gửi lại`,
  };
}
