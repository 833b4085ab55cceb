import { expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";
import type { Sheet } from "../../loaders/read/sheet.ts";
import { rowsOf } from "./rows-of.ts";

const NAMESPACES = [
  ...["office", "table", "text", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(" ");

const PERCENT = `<office:automatic-styles>
  <number:percentage-style style:name="N11"><number:number number:decimal-places="1" number:min-decimal-places="1"
    number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
  <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N11"/></office:automatic-styles>`;

/** A sheet as LibreOffice writes it in a Vietnamese locale, in one flat document. */
function readCells(rows: string): Sheet | undefined {
  const document = `<?xml version="1.0" encoding="UTF-8"?>
    <office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
    ${PERCENT}<office:body><office:spreadsheet><table:table table:name="Biểu">${rows}</table:table></office:spreadsheet></office:body></office:document>`;
  return readFile("bieu.ods", Buffer.from(document), new Set())[0];
}

const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const cell = (attributes: string, shown: string) =>
  `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

test("numbers are their values, dates and percentages what is shown", () => {
  const sheet = readCells(
    row(
      cell('office:value-type="float" office:value="28.5"', "28,5"),
      cell('office:value-type="float" office:value="7350"', "7.350"),
      cell('office:value-type="date" office:date-value="2023-11-05"', "05/11/2023"),
      cell('table:style-name="ce1" office:value-type="percentage" office:value="0.951"', "95,1%"),
    ),
  );
  expect(sheet?.rows[0]?.cells).toEqual(["28.5", "7350", "05/11/2023", "95,1%"]);
});

test("a formula that fails is the error that it shows, and not blank", () => {
  const sheet = readCells(
    row(
      cell(
        'table:formula="of:=1/0" office:value-type="float" office:value="0" calcext:value-type="error"',
        "#DIV/0!",
      ),
      cell(
        'table:formula="of:=[.A1]+1" office:value-type="string" office:string-value="" calcext:value-type="error"',
        "#VALUE!",
      ),
      cell('table:formula="of:=80+5.5" office:value-type="float" office:value="85.5"', "85,5"),
    ),
  );
  expect(sheet?.rows[0]?.cells).toEqual(["#DIV/0!", "#VALUE!", "85.5"]);
});

test("rows left out by repetition are counted, and hidden ones are read", () => {
  const blank = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>';
  const hidden = `<table:table-row table:visibility="collapse">${cell('office:value-type="string"', "ẩn")}</table:table-row>`;
  const sheet = readCells(blank + row(cell('office:value-type="string"', "thấy")) + hidden);
  expect(rowsOf(sheet)).toEqual([
    { row: 4, cells: ["thấy"] },
    { row: 5, cells: ["ẩn"] },
  ]);
});

test("a comment on a cell is no part of it", () => {
  const text =
    "<office:annotation><text:p>hỏi lại</text:p></office:annotation><text:p>Nguyễn Văn An</text:p>";
  const sheet = readCells(row(`<table:table-cell office:value-type="string">${text}</table:table-cell>`));
  expect(sheet?.rows[0]?.cells).toEqual(["Nguyễn Văn An"]);
});
