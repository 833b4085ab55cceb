/** The unit that a cell names together with a post. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province, TABLES } from "./province.ts";
import { lines, NOTHING, recognised, sheetOf, textsOf } from "./sheets.ts";

const listOf = (cell: string) =>
  sheetOf(lines(`Danh sách cán bộ năm 2023\nSTT | Họ tên | Chức vụ, đơn vị công tác\n1 | An | ${cell}`));
/** What is handed on as the unit of an officer whose post and unit are told so. */
const unitOf = (cell: string) => textsOf(recognised([listOf(cell)]))[0]?.at(-1);

describe("a unit is named", () => {
  test.each([
    ["Phó Bí thư Đoàn phường Quang Trung", "Đoàn phường Quang Trung"],
    ["BT Đoàn TT. Quế", "Đoàn TT. Quế"],
    ["P.BT ĐX Liêm Cần", "ĐX Liêm Cần"],
    ["Bí thư – Đoàn xã Đồng Lý", "Đoàn xã Đồng Lý"],
    ["Bí thư (Đoàn xã Đồng Lý)", "Đoàn xã Đồng Lý"],
    ["Phó Bí thư thường trực Đoàn xã Đồng Lý", "Đoàn xã Đồng Lý"],
    ["Bí thư xã đoàn Đồng Lý", "xã đoàn Đồng Lý"],
    ["Bí thư Đoàn khối Các cơ quan tỉnh", "Đoàn khối Các cơ quan tỉnh"],
    ["Bí thư Liêm Cần", "Liêm Cần"],
    ["PBT TT ĐX Liêm Cần", "ĐX Liêm Cần"],
    ["PBT TT. Đoàn xã Liêm Cần", "Đoàn xã Liêm Cần"],
    ["Phó Bí thư TT Liêm Cần", "Liêm Cần"],
    ["Phó Bí thư TT Quế", "TT Quế"],
    ["Bí thư Đoàn xã Trần Hưng Đạo, huyện Lý Nhân", "Đoàn xã Trần Hưng Đạo, huyện Lý Nhân"],
  ])("behind its post: %s", (cell, unit) => expect(unitOf(cell)).toBe(unit));

  test.each([
    "UVBCH Huyện đoàn, Bí thư Đoàn xã Đồng Lý",
    "Phó Bí thư Đảng ủy, Bí thư Đoàn xã Đồng Lý",
    "Bí thư Đoàn xã Đồng Lý, Phó Chủ tịch Hội LHTN xã Đồng Lý",
    "Bí thư Đoàn xã Đồng Lý kiêm Bí thư chi bộ",
    "Bí thư Đoàn xã Đồng Lý (từ 01/3/2023)",
    "Bí thư Đoàn xã Đồng Lý nhiệm kỳ 2022 - 2027",
    "Bí thư Đoàn xã Đồng Lý (nguyên Phó Bí thư Đoàn xã Công Lý)",
    "Bí thư Đoàn xã Đồng Lý, trước đây là PBT Đoàn xã Công Lý",
    "Bí thư Đoàn xã Đồng Lý phụ trách địa bàn xã Lạ",
    "Bí thư Đoàn xã Đồng Lý, Lý Nhân",
  ])("whatever else is said: %s", (cell) => expect(unitOf(cell)).toBe("Đoàn xã Đồng Lý"));

  test("before its post", () => expect(unitOf("Đoàn xã Đồng Lý - Phó Bí thư")).toBe("Đoàn xã Đồng Lý"));

  test("with a comma in its name", () => {
    const units = `${TABLES["units.csv"]}TT09,trực thuộc,"Đoàn Sở Văn hóa, Thể thao và Du lịch",TT,2020-01-01,\n`;
    const context = contextOf(province({ "units.csv": units }));
    const cell = "Bí thư Đoàn Sở Văn hóa, Thể thao và Du lịch, Ủy viên BCH Tỉnh đoàn";
    const file = recogniseFile("bieu.csv", [listOf(cell)], NOTHING, context);
    expect("refusal" in file ? [] : textsOf(file)[0]?.at(-1)).toBe("Đoàn Sở Văn hóa, Thể thao và Du lịch");
  });

  test("by its number only behind its kind", () => {
    const units = `${TABLES["units.csv"]}90012,phường,12,347,2020-01-01,\n`;
    const context = contextOf(province({ "units.csv": units }));
    const cells = [
      "Bí thư Đoàn phường 12",
      "PBT P.12",
      "Bí thư 12/2023",
      "Bí thư (12/2023)",
      "Phó Bí thư 12",
    ];
    const rows = cells.map((cell, at) => `${at + 1} | An | ${cell}`).join("\n");
    const list = sheetOf(lines(`Danh sách cán bộ năm 2023\nSTT | Họ tên | Chức vụ, đơn vị\n${rows}`));
    const file = recogniseFile("bieu.csv", [list], NOTHING, context);
    expect("refusal" in file ? [] : textsOf(file).map((each) => each.at(-1))).toEqual([
      ...["Đoàn phường 12", "P.12", "Bí thư 12/2023", "Bí thư (12/2023)", "Phó Bí thư 12"],
    ]);
  });

  test("by a post of which the list is not, so that the post alone is what nobody knows", () => {
    expect(unitOf("Ủy viên BCH Đoàn xã Đồng Lý")).toBe("xã Đồng Lý");
    expect(unitOf("Nguyên Bí thư Đoàn xã Đồng Lý")).toBe("xã Đồng Lý");
  });
});

describe("no unit is named, and the whole cell is handed on, which is none", () => {
  test.each([
    ["a bare post", "Bí thư"],
    ["a post of a kind of union", "Phó Bí thư Đoàn xã"],
    ["a unit that nobody knows", "Bí thư Đoàn xã Liêm Cần Thượng"],
    ["two units", "Bí thư Đoàn xã Đồng Lý kiêm Bí thư Đoàn xã Công Lý"],
    ["two units and one post", "Bí thư Đoàn xã Đồng Lý và xã Công Lý"],
    ["the same without the other's kind", "Bí thư Đoàn xã Đồng Lý và Công Lý"],
    ["a township that there is not, and no deputy", "Bí thư TT Liêm Cần"],
    ["a unit and one that nobody knows", "Bí thư Đoàn xã Đồng Lý kiêm Phó Bí thư Đoàn xã Lạ"],
    ["the other post of a unit", "Bí thư Đoàn trường X, Phó Bí thư Đoàn xã Đồng Lý"],
    ["a union in a commune", "Bí thư Đoàn trường THPT A, xã Đồng Lý"],
    ["a district's own body", "Bí thư Huyện đoàn Bình Lục"],
    ["a district in which the unit does not lie", "Bí thư Đoàn xã Đồng Lý, huyện Kim Bảng"],
    ["the same without its kind", "Bí thư Đoàn xã Đồng Lý, Kim Bảng"],
    ["a unit of another kind", "Bí thư Đoàn phường Đồng Lý"],
  ])("%s", (_, cell) => expect(unitOf(cell)).toBe(cell));
});
