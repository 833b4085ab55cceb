/** Lists without a column for units: whose officers they are stands in a title, or in the file's name. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province, TABLES } from "./province.ts";
import { lines, NOTHING, recognised, sheetOf } from "./sheets.ts";

const listUnder = (title: string) => lines(`${title} | Năm 2023\nSTT | Họ tên | Chức vụ\n1 | An | Bí thư`);
const unitOf = (title: string, sheet = "") => recognised([sheetOf(listUnder(title), sheet)]).sheets[0]?.unit;
const unitsIn = (path: string, ...sheets: string[]) =>
  recognised(
    sheets.map((name) => sheetOf(listUnder(""), name)),
    path,
  ).sheets.map(({ unit }) => unit);

describe("a title that speaks of a unit", () => {
  test.each([
    ["TỔNG HỢP CÁN BỘ ĐOÀN XÃ LIÊM CẦN NĂM 2023", "XÃ LIÊM CẦN"],
    ["Danh sách cán bộ Đoàn thị trấn Quế, huyện Kim Bảng", "thị trấn Quế"],
    ["ĐOÀN KHỐI CÁC CƠ QUAN TỈNH", "ĐOÀN KHỐI CÁC CƠ QUAN TỈNH"],
  ])("%s", (title, unit) => expect(unitOf(title)).toBe(unit));

  test.each([
    "Danh sách cán bộ Đoàn xã, phường, thị trấn",
    "Danh sách cán bộ Đoàn các xã Liêm Cần, Cộng Hòa",
    "Danh sách cán bộ Đoàn xã Liêm Cần và xã Cộng Hòa",
  ])("of several it names none: %s", (title) => expect(unitOf(title)).toBe(""));

  test("a sheet that is called after a unit is of that one", () => {
    expect(unitOf("Danh sách cán bộ Đoàn xã Liêm Cần", "Cộng Hòa")).toBe("Cộng Hòa");
  });
});

describe("a sheet's name that a spreadsheet has cut off", () => {
  const unitsWith = (...names: string[]) => {
    const unions = names.map((name, at) => `TT1${at},trực thuộc,${name},TT,2020-01-01,\n`).join("");
    const context = contextOf(province({ "units.csv": TABLES["units.csv"] + unions }));
    const name = "Đoàn Trường Cao đẳng Sư phạm Hà Nam".slice(0, 31);
    const file = recogniseFile("bieu.xlsx", [sheetOf(listUnder(""), name)], NOTHING, context);
    return "refusal" in file ? [] : file.sheets.map(({ unit }) => unit);
  };

  test("is the unit whose name begins so", () => {
    const name = "Đoàn Trường Cao đẳng Sư phạm Hà Nam";
    expect(unitsWith(name, "Đoàn Trường Cao đẳng Y tế Hà Nam")).toEqual([name]);
  });

  test("is none where two names do", () => {
    const names = ["Hà Nam", "Hà Nội"].map((place) => `Đoàn Trường Cao đẳng Sư phạm ${place}`);
    expect(unitsWith(...names)).toEqual(["Đoàn Trường Cao đẳng Sư phạm Hà"]);
  });
});

describe("a file's name", () => {
  test.each([
    ["2023/Đoàn xã Liêm Cần.csv", "Đoàn xã Liêm Cần"],
    ["2023/Cộng Hòa - cán bộ.csv", "Cộng Hòa"],
    ["2023/Danh sách_TT. Quế (sửa).csv", "TT. Quế"],
    ["2023/Xã Liêm Cần/cán bộ.csv", "Xã Liêm Cần"],
  ])("%s", (path, unit) => expect(unitsIn(path, "")).toEqual([unit]));

  test("a group's name means the group, also where a commune bears it", () => {
    expect(unitsIn("2025-H2/Kim Bảng.csv", "")).toEqual([""]);
  });

  test("it says nothing of a file with several lists", () => {
    expect(unitsIn("2023/Đoàn xã Liêm Cần.csv", "Cộng Hòa", "Sheet2")).toEqual(["Cộng Hòa", "Sheet2"]);
  });
});

test.each(["Đơn vị: Huyện đoàn Bình Lục", "Đơn vị: TỈNH ĐOÀN HÀ NAM"])(
  "a body above all units is not whose list it is: %s",
  (title) => expect(unitOf(title, "Cộng Hòa")).toBe("Cộng Hòa"),
);

test.each(["Đơn vị báo cáo: TỈNH ĐOÀN HÀ NAM", "Đơn vị: Bình Lục"])(
  "nor is a body that reports, or a group's bare name: %s",
  (title) => expect(unitOf(title, "Cộng Hòa")).toBe("Cộng Hòa"),
);
