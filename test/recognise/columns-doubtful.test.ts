/** Columns of counts that may hold something else than what they are read for, and notes that deny their row, are told. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { lines, NOTHING, recognised, sheetOf } from "./sheets.ts";

/** What is told of a sheet of 2023, or of another period that its title names. */
const told = (table: string, title = "Năm 2023") =>
  (recognised([sheetOf(lines(`${title}\n${table}`))]).sheets[0]?.leftOut ?? []).map(
    ({ signal, row, note }) => `${signal} ${row ?? ""}: ${note}`,
  );

describe("of campaigns", () => {
  test("a column of one of another period is not counted, and that is said", () => {
    const table = "STT|Đơn vị|Chương trình Xuân|Ngày Chủ nhật xanh|Tháng Thanh niên\n1|Quế|5|10|x";
    expect(told(table)).toEqual([]);
    const other = "STT|Đơn vị|Ngày Chủ nhật xanh\n1|Quế|10";
    expect(told(other, "Tháng 5 năm 2023")[0]).toContain(
      "columns-unread : Cột C ghi cuộc thi, cuộc vận động của kỳ khác",
    );
    expect(told("STT|Đơn vị|Ngày Chủ nhật xanh\n1|Quế|", "Tháng 5 năm 2023")).toEqual([]);
  });
});

test("turns are told where a campaign counts people, and people are not", () => {
  const campaigns =
    "campaign,name,period,counted_in,expected\nC23A,Ngày Chủ nhật xanh,2023,lượt,commune\nC23D,Tìm hiểu lịch sử,2023,người,all\n";
  const context = contextOf(province({ "campaigns.csv": campaigns }));
  const signals = (header: string) => {
    const rows = lines(`Năm 2023\nSTT|Đơn vị|${header}\n1|Quế|400`);
    const file = recogniseFile("bieu.csv", [sheetOf(rows)], NOTHING, context);
    return "refusal" in file
      ? [file.refusal]
      : file.sheets.flatMap(({ leftOut }) => leftOut.map(({ signal }) => signal));
  };
  expect(signals("Số lượt tham gia Tìm hiểu lịch sử")).toEqual(["counted-otherwise"]);
  expect(signals("Tìm hiểu lịch sử (lượt người)")).toEqual([]);
  expect(signals("Tìm hiểu lịch sử")).toEqual([]);
});

describe("of registrations", () => {
  test("two columns of those who registered, neither of them all, are told", () => {
    const table =
      "STT|Đơn vị|Tổng số đoàn viên|Số ĐV đăng ký trên phần mềm|Số ĐV đăng ký bằng sổ\n1|Quế|100|30|60";
    expect(told(table)).toEqual([expect.stringContaining("columns-unread : Cột E ghi gần như cột D")]);
  });

  test("a column of all, of a share, or without numbers is not", () => {
    const header = "STT|Đơn vị|Tổng số đoàn viên|Số ĐV đăng ký trên phần mềm";
    expect(told(`${header}|Tổng số ĐV đăng ký\n1|Quế|100|30|90`)).toEqual([]);
    expect(told(`${header}|Tỷ lệ đăng ký\n1|Quế|100|30|30`)).toEqual([]);
    expect(told(`${header}|Số ĐV đăng ký đạt mức xuất sắc\n1|Quế|100|30|20`)).toEqual([]);
    expect(told(`${header}|Hình thức đăng ký\n1|Quế|100|30|phần mềm`)).toEqual([]);
  });
});

describe("of a roster", () => {
  const ROWS = "STT|Họ tên|Chức vụ|Đơn vị|Ghi chú\n1|An|BT|Quế|";

  test("a note that somebody has left is told, with its row", () => {
    expect(told(`${ROWS}\n2|Bình|PBT|Quế|Đã chuyển công tác từ 01/10`)).toEqual([
      expect.stringContaining("left-in-note 4: 1 dòng có ghi chú"),
    ]);
  });

  test("so is a state or a last day before the period ends", () => {
    const header = "STT|Họ tên|Chức vụ|Đơn vị|Trạng thái|Từ ngày|Đến ngày\n1|An|BT|Quế";
    expect(told(`${header}|Đã nghỉ|01/01/2022|`)).toHaveLength(1);
    expect(told(`${header}|Đang công tác|01/01/2022|30/06/2023`)).toHaveLength(1);
    expect(told(`${header}|Đang công tác|01/01/2022|31/12/2027`)).toEqual([]);
  });

  test("but not of who was there before, of what has not come about, nor of where somebody came from", () => {
    for (const note of [
      ...[
        "Bổ sung thay đ/c Hoa nghỉ việc",
        "Kiêm nhiệm, đ/c cũ chuyển công tác",
        "Dự kiến nghỉ việc năm 2026",
      ],
      ...["Được điều động, chuyển công tác từ Huyện đoàn", "Chưa nghỉ hưu", "Đã chuyển xếp lương mới"],
    ])
      expect(told(`${ROWS}${note}`), note).toEqual([]);
    expect(told(`${ROWS}Chuyển công tác từ tháng 10`)).toHaveLength(1);
  });

  test("nor of the state of a form", () => {
    expect(told("STT|Họ tên|Chức vụ|Đơn vị|Trạng thái hồ sơ\n1|An|BT|Quế|Đã chuyển")).toEqual([]);
  });

  test("nor of other days", () => {
    for (const day of [
      "Ngày chuyển đến",
      "Ngày chuyển Đảng chính thức",
      "Kết thúc nhiệm kỳ",
      "Kết thúc khóa bồi dưỡng",
    ])
      expect(told(`STT|Họ tên|Chức vụ|Đơn vị|${day}\n1|An|BT|Quế|01/02/2022`), day).toEqual([]);
  });

  test("but not of whoever came for somebody, or is on leave for a child", () => {
    expect(told(`${ROWS}Thay đ/c Mận nghỉ hưu\n2|Bình|PBT|Quế|Nghỉ chế độ thai sản`)).toEqual([]);
  });
});
