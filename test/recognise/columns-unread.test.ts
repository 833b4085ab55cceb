/** A sheet with figures that are not read, and no column for a criterion or campaign of its period, says so. */
import { describe, expect, test } from "vitest";
import { lines, recognised, sheetOf } from "./sheets.ts";

const OFFICER = "STT|Họ và tên|Chức vụ|Đơn vị";
const told = (...tables: string[]) =>
  recognised(tables.map((table, at) => sheetOf(lines(`Năm 2023\n${table}`), `Trang ${at + 1}`))).sheets.map(
    ({ leftOut }) => leftOut.map(({ signal, note }) => `${signal}: ${note}`).join(),
  );

test("the criteria are named, but for one that is not every position's, and the columns", () => {
  const [note] = told(`${OFFICER}|A1|Học hành|Giờ giấc\n1|An|BT|Quế|25|26|30`);
  expect(note).toContain("columns-unread: Không thấy cột điểm của tiêu chí A2, A10, nên");
  expect(note).toContain("mà cột F, G có số không được đọc");
});

test("where no criterion has a column, as under the sums of their groups, that is said", () => {
  const [note] = told(`${OFFICER}|Mục I|Mục II|Tổng điểm|Xếp loại\n1|An|BT|Quế|60|30|90|Tốt`);
  expect(note).toContain("Không thấy cột điểm của tiêu chí nào, nên");
});

test("a title over unread columns that speaks of a summary hides none of them", () => {
  const table = `${OFFICER}|Tổng hợp điểm năm 2022 - 2023||Xếp loại\n||||Học hành|Giờ giấc|\n1|An|BT|Quế|25|30|Tốt`;
  const [note] = told(table);
  expect(note).toContain("mà cột E, F có số không được đọc");
});

test("a column of another year of what is read is not unread", () =>
  expect(told(`${OFFICER}|A1 năm 2022|A1 năm 2023\n1|An|BT|Quế|25|26`)).toEqual([""]));

test("sheets that are alike say it once", () => {
  const table = (name: string) => `${OFFICER}|A1|A2|Giờ giấc\n1|${name}|BT|Quế|25|26|30`;
  const [first, second] = told(table("An"), table("Bình"));
  expect(first).toContain("A10");
  expect(second).toBe("");
});

test.each([
  ["all are there", "A1|A2|A10|Tuổi\n1|An|BT|Quế|25|26|30|31"],
  ["nothing else holds numbers", "A1|A2|Minh chứng\n1|An|BT|Quế|25|26|ảnh"],
  [
    "what else holds numbers is a sum or a rank",
    "Tổng điểm tự chấm|Tổng điểm chính thức|Hạng\n1|An|BT|Quế|95|90|2",
  ],
  ["officers have a grade alone", "Tổng điểm|Xếp loại\n1|An|BT|Quế|90|Tốt"],
  [
    "what else holds numbers is counted, and no score",
    "A1|A2|Số năm công tác|Thâm niên\n1|An|BT|Quế|25|26|5|6",
  ],
  ["it is more than what is missing can give", "A1|A2|Năm vào Đoàn|Điểm cả nhóm\n1|An|BT|Quế|25|26|2010|91"],
  ["it is another year's", "A1|A2|Điểm năm 2022\n1|An|BT|Quế|25|26|35"],
  ["a file of totals has a rank or a share beside", "Tổng điểm|Thứ hạng|%|Điểm TB\n1|An|BT|Quế|90|2|90|9"],
  ["rows name the criteria", "Mã tiêu chí|Điểm|Tuổi\n1|An|BT|Quế|A1|25|31"],
])("nothing is said where %s", (_, table) => expect(told(`${OFFICER}|${table}`)).toEqual([""]));

describe("of campaigns", () => {
  const told23 = (header: string, row: string) => told(`STT|Đơn vị|${header}\n1|Quế|${row}`);

  test("a shortened name is told, where another campaign is found", () => {
    const [note] = told23("CN xanh|Tháng Thanh niên", "120|x");
    expect(note).toContain("columns-unread: Không thấy cột của cuộc C23A, nên");
    expect(note).toContain("mà cột C có số không được đọc");
    expect(told23("Cuộc thi chủ nhật|Tháng Thanh niên", "x|x")[0]).toContain("mà cột C có số");
  });

  test("nothing is said where a file of one campaign counts more of it", () =>
    expect(told23("Tháng Thanh niên|Số công trình|Giá trị|Khách mời", "x|2|50|9")).toEqual([""]));

  test("nothing is said where all are there", () =>
    expect(told23("Ngày Chủ nhật xanh|Tháng Thanh niên|Kinh phí", "120|x|500")).toEqual([""]));
});

test("of lists of other kinds no campaign is asked", () => {
  const units = "STT|Đơn vị|Tổng số đoàn viên|Số đoàn viên đăng ký rèn luyện";
  expect(told(`${units}|Ngày xanh\n1|Quế|120|90|7`)).toEqual([""]);
});
