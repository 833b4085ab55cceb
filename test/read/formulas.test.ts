/** Formulas of an `.xlsx` whose value a program left to be worked out: they are not lost in silence. */
import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "../../loaders/read/workbook.ts";
import { withPart } from "./changed-part.ts";

const SEVEN = '<c r="C1"><v>7</v></c>';
const SHEET = "xl/worksheets/sheet1.xml";

/** What the first row says of a workbook whose cells behind the first stand in its XML like this. */
function firstRow(cells: string): readonly string[] | undefined {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Quế", 0, 7]]), "A");
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const changed = withPart(bytes, SHEET, (xml) => xml.replace(/<c r="B1".*?(?=<\/row>)/, cells));
  return readWorkbook(changed)[0]?.rows[0]?.cells;
}

test.each([
  ["<v></v>", '<c r="B1"><f>60+40</f><v></v></c>'],
  ["<v/>", '<c r="B1" s="0"><f>60+40</f><v/></c>'],
  ["<v />", '<c r="B1"><f>60+40</f><v /></c>'],
  ["nothing", '<c r="B1" t="n"><f>60+40</f></c>'],
  ["<x:v/>", '<x:c r="B1"><x:f>60+40</x:f><x:v/></x:c>'],
  ["nothing, in lines,", '<c r="B1">\n  <f>60+40</f>\n</c>'],
  ["<v/> and a line", '<c r="B1"><f>60+40</f><v/>\n</c>'],
  ["<v ></v>", '<c r="B1"><f>60+40</f><v ></v></c>'],
])("a formula with %s for its value reads as it is written", (_value, cell) => {
  expect(firstRow(`${cell}${SEVEN}`)).toEqual(["Quế", "=60+40", "7"]);
});

test("a formula counts by its stored value, and one that comes to no text is blank", () => {
  expect(firstRow(`<c r="B1"><f>60+40</f><v>100</v></c>${SEVEN}`)).toEqual(["Quế", "100", "7"]);
  expect(firstRow(`<c r="B1" t="str"><f>IF(C1&lt;5,C1,"")</f><v></v></c>${SEVEN}`)).toEqual(["Quế", "", "7"]);
});

test("a cell that holds nothing is blank beside one", () => {
  expect(firstRow('<c r="B1" s="0"/><c r="C1"><f>A1*2</f></c>')).toEqual(["Quế", "", "=A1*2"]);
});

test("a formula is looked for in every sheet, wherever the book has it", () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Quế", 0]]), "A");
  const parts = unzipSync(new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" })));
  const moved = Object.entries(parts).map(([path, content]): [string, Uint8Array] => {
    const xml = strFromU8(content)
      .replaceAll("worksheets/sheet1.xml", "data/s.xml")
      .replace(/<c r="B1".*?<\/c>/, '<c r="B1"><f>A1+40</f><v/></c>');
    return [path === SHEET ? "xl/data/s.xml" : path, strToU8(xml)];
  });
  expect(readWorkbook(zipSync(Object.fromEntries(moved)))[0]?.rows[0]?.cells).toEqual(["Quế", "=A1+40"]);
});
