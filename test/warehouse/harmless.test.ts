/** What may be told outside the office: words of forms, places, numbers; never what could be a person. */
import { describe, expect, test } from "vitest";
import { harmlessTest } from "../../loaders/warehouse/told/harmless.ts";
import { placesIn } from "../../loaders/warehouse/told/places.ts";
import { province } from "../recognise/province.ts";

const isHarmless = harmlessTest(province(), ["Trần Hưng Đạo", "Bí thư", "Quế"]);

describe("harmless are", () => {
  test.each([
    ...["danh-gia_kim-bang", "Kim Bảng_KQ đánh giá (bổ sung)", "BINH LUC tong hop"],
    ...[
      "Sheet1",
      "Book2",
      "Quý I-2026",
      "6 thang dau nam 2023",
      "2024-H1",
      "Bản sao Ly Nhan (2)",
      "phuly",
      "danhgia",
    ],
    ...["Xã Liêm Cần", "TT. Quế", "ĐX Đồng Lý", "Lê Hồ", "DS", "3 chủ động", "B9", "7..5", "", "chưa chấm"],
  ])("%s", (text) => expect(isHarmless(text)).toBe(true));
});

describe("not harmless is", () => {
  test.each([
    ...[
      "Bùi Lộ Tên",
      "phieu Bui Lo Ten",
      "BuiLoTen",
      "Lộ Tên",
      "Ngọc",
      "Y Thoa",
      "phiếu chấm điểm của Hờ A Mẫu",
    ],
    ...["Đoàn Phương", "Doan Phuong", "Chu Đông", "Khổng Đạt", "Lý Nhẫn"],
  ])("what no list of persons knows: %s", (text) => expect(isHarmless(text)).toBe(false));

  test.each(["Trần Hưng Đạo", "tran hung dao", "TRẦN HƯNG ĐẠO 2024", "TranHungDao"])(
    "a place that somebody is called like in a name column: %s",
    (text) => expect(isHarmless(text)).toBe(false),
  );

  test.each(["Lê Hồ Quế", "Le Ho Cong Ly", "Lê Hồ Nam 2024", "Y Quế"])(
    "a name put together of places and words of forms: %s",
    (text) => expect(isHarmless(text)).toBe(false),
  );

  test.each(["0912345678", "0912 345 678", "phiếu 035098001234"])("a number that somebody has: %s", (text) =>
    expect(isHarmless(text)).toBe(false),
  );
});

test("a path is told part by part, and what is not told by its place in its folder", () => {
  const paths = [
    "2023/a.csv",
    "2024/Bui Ten/b.csv",
    "2024/Kim Bang/c.xlsx",
    "2024/Kim Bang/d Bui Ten.xlsx",
    "2024/a.csv",
  ];
  const told = placesIn(paths, isHarmless);
  expect(paths.map(told)).toEqual([
    "2023/a.csv",
    "2024/(thư mục 1)/b.csv",
    "2024/Kim Bang/c.xlsx",
    "2024/Kim Bang/(tệp 2).xlsx",
    "2024/a.csv",
  ]);
  expect(told("2025/Bui Ten.xls")).toBe("2025/(tệp khác).xls");
});

test("what was told once is told the same", () => {
  const told = placesIn(["2024/Bui Ten/Bui Ten.xlsx"], isHarmless);
  expect(told(told("2024/Bui Ten/Bui Ten.xlsx"))).toBe("2024/(thư mục 1)/(tệp 1).xlsx");
});
