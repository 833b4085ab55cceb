/** Web pages: what a browser shows of their tables, whatever the file is called. */
import { describe, expect, test } from "vitest";
import { isReadable, readFile } from "../../loaders/read/file.ts";
import type { Sheet } from "../../loaders/read/sheet.ts";
import { rowsOf } from "./rows-of.ts";

const pageOf = (rows: string) =>
  `<html><head><meta charset="utf-8"></head><body><table>${rows}</table></body></html>`;
const read = (text: string | Uint8Array): Sheet[] => readFile("bieu.xls", Buffer.from(text), new Set());
const cellsOf = (rows: string) => read(pageOf(rows))[0]?.rows.map(({ cells }) => cells);
const cellOf = (html: string) => cellsOf(`<tr><td>x</td><td>${html}</td></tr>`)?.[0]?.[1];

describe("a cell of a web page", () => {
  test.each(["0,5", "85,5", "7.350", "1-2", "12/3", "05/11/2023", "0912"])("says %s as it stands", (text) =>
    expect(cellOf(text)).toBe(text),
  );

  test.each([
    ["&#221; Y&#234;n", "Ý Yên"],
    ["&#xDD; Y&#xEA;n", "Ý Yên"],
    ["&Yacute; Y&ecirc;n", "Ý Yên"],
    ["x&atilde; A &amp; B", "xã A & B"],
  ])("says %s in letters", (html, text) => expect(cellOf(html)).toBe(text));

  test("keeps the space between words that are marked up apart", () => {
    expect(cellOf("<b>xã\r\n   Quang</b> <i>Trung</i>")).toBe("xã Quang Trung");
    expect(cellOf("<font>xã</font>\n<font>Quang Trung</font>")).toBe("xã Quang Trung");
  });

  test("is on as many lines as are shown, and spaces around them are none of it", () => {
    expect(cellOf(" Tổng số <br> đoàn viên ")).toBe("Tổng số\nđoàn viên");
    expect(cellOf("<p>Lê Văn</p><p>Mẫu</p>")).toBe("Lê Văn\nMẫu");
  });

  test("is no style and no script", () => {
    expect(cellOf("<style>td { color: red }</style>5<script>5 < 6</script>")).toBe("5");
  });
});

describe("a table of a web page", () => {
  test("has cells where those before and above them leave room", () => {
    const rows = `<tr><th rowspan="2">STT</th><th colspan=2>Đoàn viên</th><th rowspan=2>Ghi chú</th></tr>
      <tr><th>Tổng số</th><th>Đăng ký</th></tr>
      <tr><td>1</td><td>9</td><td>8</td><td></td></tr>`;
    const [sheet] = read(pageOf(rows));
    expect(rowsOf(sheet)).toEqual([
      { row: 1, cells: ["STT", "Đoàn viên", "", "Ghi chú"] },
      { row: 2, cells: ["", "Tổng số", "Đăng ký"] },
      { row: 3, cells: ["1", "9", "8", ""] },
    ]);
    expect(sheet?.merges).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 2, right: 3 },
    ]);
  });

  test("numbers its rows by those that stand in it, blank ones too", () => {
    const [sheet] = read(pageOf("<tr><td>a</td></tr><tr><td></td></tr><tr></tr><tr><td>b</td></tr>"));
    expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  test("needs no ends of cells and rows", () => {
    expect(cellsOf("<TR><TD><P>a<TD>b<TR><TD>c<TD>d")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("is a sheet of its own, also within another's cell", () => {
    const sheets = read(
      `${pageOf("<tr><td>a<table><tr><td>b</td></tr></table>c</td></tr>")}<table><tr><td>d</td></tr></table>`,
    );
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
    expect(sheets.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([[["ac"]], [["b"]], [["d"]]]);
  });
});

describe("a web page", () => {
  const table = "<table><tr><td>xã Ý Yên</td><td>0,5</td></tr></table>";

  test.each([
    ["in UTF-16", Buffer.from(`\uFEFF${table}`, "utf16le")],
    [
      "behind declarations and comments",
      `<?xml version="1.0"?><!DOCTYPE html><!-- a > b --><html>${table}</html>`,
    ],
    ["that begins with anything else", `<style>td {}</style><center>${table}</center>`],
  ])("may be written %s", (_says, page) =>
    expect(read(page)[0]?.rows[0]?.cells).toEqual(["xã Ý Yên", "0,5"]),
  );

  test.each(["bieu.html", "Bieu.HTM"])("may be called one: %s", (path) => {
    expect(isReadable(path)).toBe(true);
    expect(readFile(path, Buffer.from(table), new Set())[0]?.rows[0]?.cells).toEqual(["xã Ý Yên", "0,5"]);
  });

  test("without a table cannot be read", () => {
    expect(() => read("<html><frameset><frame src=sheet001.htm></frameset></html>")).toThrow();
  });
});

describe("a workbook in XML", () => {
  const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Xã Ý Yên"><Table><Row><Cell><Data ss:Type="String">0,5</Data></Cell>
    <Cell><Data ss:Type="String">1-2</Data></Cell><Cell><Data ss:Type="Number">85.5</Data></Cell></Row></Table></Worksheet></Workbook>`;

  test.each([
    ["UTF-8", Buffer.from(book)],
    ["UTF-16", Buffer.from(`\uFEFF${book}`, "utf16le")],
  ])("in %s has its texts as they stand, and its numbers in full", (_encoding, bytes) => {
    const [sheet] = read(bytes);
    expect(sheet?.name).toBe("Xã Ý Yên");
    expect(sheet?.rows[0]?.cells).toEqual(["0,5", "1-2", "85.5"]);
  });
});

test("text that begins with a tag and holds no table is text", () => {
  expect(read("<5;6\n7;8\n")[0]?.rows.map(({ cells }) => cells)).toEqual([
    ["<5", "6"],
    ["7", "8"],
  ]);
});
