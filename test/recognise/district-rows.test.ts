/** A list of districts, of which one has a namesake among its units. */
import { expect, test } from "vitest";
import { lines, ROSTER, recognised, refusalOf, sheetOf, UNITS } from "./sheets.ts";

const sheet = (rows: string, title = "Quý I năm 2026") => sheetOf(lines(`${title}\n${UNITS}\n${rows}`));

test("is refused: the unit would get the district's figures", () => {
  const refusal = refusalOf([sheet("1|Phủ Lý|900|800\n2|Kim Bảng|700|600")]);
  expect(refusal).toContain("dòng 3 ghi tên một huyện, dòng 4 ghi tên chung");
});

test("units that bear the names of groups are units where no row is a group's alone", () => {
  const { sheets } = recognised([sheet("1|Kim Bảng|900|800\n2|Lý Nhân|700|600\n3|Vĩnh Trụ|100|90")]);
  expect(sheets[0]?.rows.filter(({ fate }) => fate === "data")).toHaveLength(3);
});

test("with its kind before it a unit's name means no district", () => {
  expect(refusalOf([sheet("1|Phủ Lý|900|800\n2|P. Kim Bảng|700|600")])).toBe("");
});

test("in a district's own file, or below its section, a name means the unit", () => {
  expect(refusalOf([sheet("I|Thị xã Kim Bảng (cũ)\n1|Kim Bảng|700|600")])).toBe("");
});

test("a row of a district in a list of units, or of officers, is one that nobody knows", () => {
  expect(refusalOf([sheet("1|Lý Nhân (huyện)|900|800\n2|Kim Bảng|700|600\n3|Vĩnh Trụ|100|90")])).toBe("");
  expect(refusalOf([sheet("1|Bình Lục|900|800\n2|Lý Nhân|700|600\n3|Vĩnh Trụ|10|9")])).toBe("");
  const officers = `${ROSTER}\n1|An|BT|Kim Bảng\n2|Bình|BT|Phủ Lý`;
  expect(refusalOf([sheetOf(lines(`Quý I năm 2026\n${officers}`))])).toBe("");
});
