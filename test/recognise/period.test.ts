import { describe, expect, test } from "vitest";
import { periodInPath, periodInTitles } from "../../loaders/recognise/lines/period.ts";
import { NOTHING, recognised, refusalOf, sheetOf } from "./sheets.ts";

const sheetWith = (...titles: string[]) =>
  sheetOf([...titles.map((title) => [title]), ["Họ tên", "Chức vụ", "Đơn vị"], ["An", "BT", "Quế"]]);

describe("a title names a period", () => {
  test.each([
    ["NĂM CÔNG TÁC 2023", "2023"],
    ["6 tháng đầu năm 2023", "2023-H1"],
    ["KẾT QUẢ ĐÁNH GIÁ 6 THÁNG ĐẦU NĂM 2023", "2023-H1"],
    ["6 tháng cuối năm 2023", "2023-H2"],
    ["Quý I năm 2023", "2023-Q1"],
    ["Quý I/2023", "2023-Q1"],
    ["QUÝ III/2025", "2025-Q3"],
    ["Quý IV năm 2025", "2025-Q4"],
    ["Quí I năm 2023", "2023-Q1"],
    ["Quý 01 năm 2023", "2023-Q1"],
    ["QUÍ 2/2023", "2023-Q2"],
    ["3 tháng đầu năm 2023", "2023-Q1"],
    ["Ba tháng đầu năm 2023", "2023-Q1"],
    ["tháng 5 năm 2023", "2023-M05"],
    ["KẾT QUẢ CUỘC VẬN ĐỘNG, tháng 5 năm 2023", "2023-M05"],
    ["Kết quả thực hiện, tháng 5 năm 2023", "2023-M05"],
    ["Tháng 12 năm 2026", "2026-M12"],
    ["KẾT QUẢ CUỘC VẬN ĐỘNG T12/2023", "2023-M12"],
    ["TỪ THÁNG 1 ĐẾN THÁNG 6 NĂM 2023", "2023-H1"],
    ["Kết quả từ tháng 7 đến hết tháng 12/2023", "2023-H2"],
    ["KẾT QUẢ THÁNG 4 - 6/2023", "2023-Q2"],
    ["KẾT QUẢ TỪ THÁNG 01 ĐẾN THÁNG 12 NĂM 2023", "2023"],
    ["Năm 2023", "2023"],
    ["Đánh giá cán bộ Đoàn năm 2023", "2023"],
    ["6 tháng đầu năm 2023".normalize("NFD"), "2023-H1"],
    ["KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023", "2023-H1"],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023", "2023-H1"],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM; CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG CUỐI NĂM 2023", "2023-H1"],
    ["KẾT QUẢ QUÝ I, NHIỆM VỤ QUÝ II NĂM 2023", "2023-Q1"],
    ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2023", "2023-H1"],
    ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ II NĂM 2023", "2023-Q2"],
    ["ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ NĂM 2023", "2023"],
    ["ĐÁNH GIÁ NĂM 2023 (số liệu tính đến tháng 11 năm 2023)", "2023"],
    ["KẾT QUẢ NĂM 2023, PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2024", "2023"],
    ["PHƯƠNG HƯỚNG NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023", "2023-H2"],
    ["Kết quả quý II năm 2023 (so với quý I năm 2023)", "2023-Q2"],
    ["ĐÁNH GIÁ NĂM 2023 (tính đến 31 tháng 12 năm 2023)", "2023"],
  ])("in %s", (title, period) => expect(periodInTitles([title])).toBe(period));
});

test.each([
  [["KẾT QUẢ RÈN LUYỆN", "6 tháng đầu", "Năm 2023"], "2023-H1"],
  [["KẾT QUẢ RÈN LUYỆN", "Tháng 5", "Năm 2023"], "2023-M05"],
  [["KẾT QUẢ RÈN LUYỆN", "QUÝ I", "NĂM 2023"], "2023-Q1"],
  [["KẾT QUẢ RÈN LUYỆN ĐOÀN VIÊN THÁNG 12", "NĂM 2023"], "2023-M12"],
  [["KẾT QUẢ RÈN LUYỆN NĂM 2023", "(Số liệu đến tháng 12/2023)"], "2023"],
  [["KẾT QUẢ RÈN LUYỆN NĂM 2023", "Thời điểm: tháng 12/2023"], "2023"],
  [["KẾT QUẢ RÈN LUYỆN NĂM 2023", "(cập nhật đến tháng 12)"], "2023"],
  [["KẾT QUẢ RÈN LUYỆN NĂM 2023", "Chốt số liệu 15 tháng 12"], "2023"],
  [["Thực hiện Hướng dẫn số 12-HD/TWĐTN năm 2023", "KẾT QUẢ ĐÁNH GIÁ NĂM 2024"], "2024"],
  [["(Theo Quyết định số 5 của Ban Thường vụ Tỉnh đoàn năm 2023)", "KẾT QUẢ ĐÁNH GIÁ NĂM 2024"], "2024"],
  [["TỔNG KẾT NĂM 2023", "(So với cùng kỳ 6 tháng đầu năm 2023)"], "2023"],
  [["ĐÁNH GIÁ CÁN BỘ NĂM 2023", "(Số liệu tính đến tháng 11 năm 2023)"], "2023"],
  [["(Ban hành kèm theo Hướng dẫn số 15-HD/TĐTN năm 2022)", "ĐÁNH GIÁ CÁN BỘ NĂM 2023"], "2023"],
  [["DANH SÁCH CÁN BỘ ĐOÀN", "(Kèm theo Báo cáo công tác 6 tháng đầu năm 2023)"], "2023-H1"],
  [["DANH SÁCH CÁN BỘ ĐOÀN CÓ MẶT ĐẾN HẾT QUÝ I NĂM 2023"], "2023-Q1"],
  [["NĂM 2023", "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG ĐẦU NĂM 2023"], "2023-H1"],
  [["ĐĂNG KÝ RÈN LUYỆN NĂM 2023", "Thời điểm: 31 tháng 12 năm 2023"], "2023"],
])("titles over several lines name one: %j", (titles, period) => expect(periodInTitles(titles)).toBe(period));

test.each([
  "KẾT QUẢ TỪ THÁNG 1 ĐẾN THÁNG 10 NĂM 2023",
  "KẾT QUẢ QUÝ I + II NĂM 2023",
  "KẾT QUẢ QUÝ I VÀ QUÝ II/2023",
  "KẾT QUẢ HỌC KỲ I NĂM 2023",
])("a stretch of its own is neither a quarter nor the year: %s", (title) =>
  expect(["2023", "2023-Q1", "2023-Q2", null]).not.toContain(periodInTitles([title])),
);

describe("a date is no period", () => {
  test.each([
    "Thời điểm: 31 tháng 12 năm 2023",
    "Phủ Lý, ngày 05 tháng 5 năm 2023",
    "Hà Nam, ngày 30 tháng 6 năm 2023",
    "(Số liệu tính đến ngày 30 tháng 11 năm 2023)",
    "NGÀY 1 THÁNG 1 NĂM 2024",
    "Hà Nam, ngày … tháng … năm 2023",
    "Bình Lục, tháng 5 năm 2023",
    "Bình Lục, tháng 5/2023",
    "Bình Lục, ngày 10/12/2023",
    "TP. Hồ Chí Minh, tháng 12 năm 2023",
  ])("in %s", (line) => expect(periodInTitles([line])).toBeNull());

  test("beside a title that names one", () => {
    expect(periodInTitles(["Hà Nam, ngày 05 tháng 7 năm 2024", "6 tháng đầu năm 2023"])).toBe("2023-H1");
  });
});

describe("a path names a period", () => {
  test.each([
    ["2025-H1/Phu Ly.xlsx", "2025-H1"],
    ["Năm 2023/a.csv", "2023"],
    ["2024/H1/a.csv", "2024-H1"],
    ["2024/Q3/a.csv", "2024-Q3"],
    ["Quý I-2026/a.csv", "2026-Q1"],
    ["Q.I-2023/a.csv", "2023-Q1"],
    ["2023/T5/a.csv", "2023-M05"],
    ["T12-2023/a.csv", "2023-M12"],
    ["2023/Gio An tháng 12.csv", "2023-M12"],
    ["6 tháng đầu năm 2024/a.csv", "2024-H1"],
    ["khac/phong-trao_tháng-5-năm-2026.xlsx", "2026-M05"],
    ["Quy_I_2023.csv", "2023-Q1"],
    ["a/b/danh gia 6 tháng cuối năm 2023.xls", "2023-H2"],
  ])("in %s", (path, period) => expect(periodInPath(path)).toBe(period));

  test.each(["khac/Dang ky.csv", "bao cao (2).csv", "Tháng 5/dang ky.csv"])("but not in %s", (path) =>
    expect(periodInPath(path)).toBeNull(),
  );
});

test("the title outranks the path, and the manifest outranks both", () => {
  const sheet = sheetWith("Quý I năm 2023");
  expect(recognised([sheet], "2025-H2/a.csv").period).toBe("2023-Q1");
  expect(recognised([sheet], "2025-H2/a.csv", { ...NOTHING, period: "2023-H2" }).period).toBe("2023-H2");
});

test("the path tells where the titles do not", () => {
  expect(recognised([sheetWith("Hà Nam, ngày 05 tháng 5 năm 2023")], "2025-H2/a.csv").period).toBe("2025-H2");
});

test("a period that periods.csv lacks refuses the file, and says what to add", () => {
  const refusal = refusalOf([sheetWith("6 tháng đầu năm 2019")], "a b.csv");
  expect(refusal).toContain("2019-H1");
  expect(refusal).toContain("periods.csv");
  expect(refusal).toContain("a b.csv,,<kỳ>,,");
});

test("without a period the file is refused, with the line to add", () => {
  expect(refusalOf([sheetWith("DANH SÁCH")], "khac/Dang ky.csv")).toContain("khac/Dang ky.csv,,<kỳ>,,");
});

test("so many months as no period has are not the year", () => {
  for (const title of ["9 tháng đầu năm 2023", "Chín tháng đầu năm 2023"])
    expect(refusalOf([sheetWith(title)]), title).toContain("không có trong periods.csv");
});

test("a period that the tables lack is to be added there, or another to be named", () => {
  const sheet = sheetOf([
    ["DANH SÁCH CÁN BỘ NĂM 2029"],
    ["Họ tên", "Chức vụ", "Đơn vị"],
    ["An", "BT", "Quế"],
  ]);
  const refusal = refusalOf([sheet], "2029/a.csv");
  expect(refusal).toMatch(
    /kỳ “2029” không có trong periods\.csv\. Thêm một dòng cho kỳ ấy vào reference\/periods\.csv/,
  );
  expect(refusal).toMatch(/đã có: .*2023.*dòng: 2029\/a\.csv,,<kỳ>,,$/);
});

test("a quarter in a half-year's folder is that quarter, unless its own name says a year too", () => {
  expect(periodInPath("2024-H1/Quý II/danh gia.csv")).toBe("2024-Q2");
  expect(periodInPath("2024-H1/danh gia quy 2.csv")).toBe("2024-Q2");
  expect(periodInPath("2024-H1/danh gia quy 2-2023.csv")).toBe("2023-Q2");
  expect(periodInPath("Quý I/2024-H1/danh gia.csv")).toBe("2024-H1");
});
