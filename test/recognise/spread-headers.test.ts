import { describe, expect, test } from "vitest";
import { periodInPath, periodInTitles } from "../../loaders/recognise/lines/period.ts";
import { columnsOf, columnsUnder, fatesOf, lines, recognised, sheetOf } from "./sheets.ts";

describe("a header whose key columns stand in two rows", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023|||||
        STT|Họ và tên|Thông tin công tác||Đăng ký RLĐV
        ||Chức danh|Đoàn cơ sở|
        1|An|Bí thư|Xã Lê Hồ|x`),
      "",
      [{ top: 2, left: 2, bottom: 2, right: 3 }],
    ),
  ]);

  test("is read whole", () => {
    expect(columnsOf(file)).toEqual(["B name", "C position", "D unit", "E registered"]);
  });

  test("leaves the rows under it data", () => expect(fatesOf(file).at(-1)).toBe("4 data"));
});

test("a third header row that says the same of every column is a header", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023||||
        STT|Họ và tên|Chức vụ|Đơn vị|I. TƯ TƯỞNG|
        ||||A1. Lập trường|A2. Học tập
        ||||Chính thức|Chính thức
        1|An|Bí thư|Xã Lê Hồ|20|25`),
    ),
  ]);
  expect(fatesOf(file)).toEqual(["1 title", "2 header", "3 header", "4 header", "5 data"]);
});

test("a form with one criterion is an evaluation, not a roster", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023||||
        STT|Họ và tên|Chức vụ|Đơn vị|A1. Lập trường|
        ||||Tự chấm|Chính thức
        1|An|Bí thư|Xã Lê Hồ|20|25`),
    ),
  ]);
  expect(file.kind).toBe("evaluation");
  expect(columnsOf(file).slice(3)).toEqual(["E self:A1", "F final:A1"]);
});

test.each(["Giữ chức vụ từ", "Từ ngày", "Ngày nhận nhiệm vụ", "Thời điểm bổ nhiệm"])(
  "%s is the day on which a post was taken",
  (header) => expect(columnsUnder("Họ và tên", "Chức vụ", "Đơn vị", header).at(-1)).toBe("D since"),
);

test("Cá nhân tự chấm is a score, not a day", () => {
  const columns = columnsUnder(
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "Mã TC",
    "Cá nhân tự chấm",
    "Điểm chính thức",
  );
  expect(columns.slice(3)).toEqual(["D criterion", "E self", "F final"]);
});

test("CĐ1, CĐ 2 and Chủ động thứ ba are the three initiatives", () => {
  const columns = columnsUnder("Cơ sở", "CĐ1", "CĐ 2", "Chủ động thứ ba");
  expect(columns.slice(1)).toEqual(["B initiative_1", "C initiative_2", "D initiative_3"]);
});

test("a file of which only one section names a group is province-wide", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023|||
        STT|Đơn vị|Tổng số đoàn viên|Đăng ký
        I|CỤM SỐ 1||
        1|Xã Lê Hồ|100|90
        II|ĐOÀN TRỰC THUỘC||
        2|Đoàn khối Các cơ quan tỉnh|50|40`),
    ),
  ]);
  expect(file.group).toBe("");
  expect(fatesOf(file).filter((row) => row.includes("data"))).toEqual(["4 data", "6 data TT"]);
});

describe("a part of a year without its year", () => {
  test("takes it from another title", () => {
    expect(periodInTitles(["6 tháng cuối năm", "Năm 2023"])).toBe("2023-H2");
  });
  test("takes it from the path where no title has one", () => {
    expect(periodInTitles(["6 THÁNG CUỐI NĂM"], "Năm 2023/x.csv")).toBe("2023-H2");
    expect(periodInPath("Năm 2023/6 tháng cuối năm/x.csv")).toBe("2023-H2");
  });
  test("is no period by itself", () => expect(periodInTitles(["6 tháng cuối năm"], "x.csv")).toBeNull());
});

test("a fourth header row that says whose each score is makes no score final", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023|||||||
        STT|Họ và tên|Chức vụ|Đơn vị|TIÊU CHÍ|||
        ||||I. TƯ TƯỞNG|||
        ||||A1. Lập trường||A2. Học tập|
        ||||Tự chấm|Chính thức|Tự chấm|Chính thức
        1|An|Bí thư|Xã Lê Hồ|20|25|20|15`),
    ),
  ]);
  expect(columnsOf(file).slice(3)).toEqual(["E self:A1", "F final:A1", "G self:A2", "H final:A2"]);
  expect(fatesOf(file).at(-2)).toBe("5 header");
});
