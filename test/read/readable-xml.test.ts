/** What other programs write, and SheetJS would lose or mistake without a word. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { isReadable, readFile } from "../../loaders/read/file.ts";
import { readWorkbook } from "../../loaders/read/workbook.ts";
import { withPart } from "./changed-part.ts";

type Rows = (string | number | null)[][];

function write(sheets: Record<string, Rows>, bookType: "xlsx" | "ods" | "biff8"): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(XLSX.write(book, { type: "array", bookType, bookSST: true }));
}

/** What each sheet says, by its name. */
function saidBy(bytes: Uint8Array, path = "a.xlsx") {
  return readFile(path, bytes, new Set()).map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]);
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("an .xlsx file", () => {
  test.each(["<si/>", "<si />", '<si xml:space="preserve"/>', "<si></si>"])(
    "keeps each text in its cell where one of its texts is %s",
    (blank) => {
      const bytes = write({ A: [["Bí thư", "(trống)", "Liêm Cần", "Liêm Phong"]] }, "xlsx");
      const changed = withPart(bytes, "xl/sharedStrings.xml", (xml) =>
        xml.replace(/<si><t[^>]*>\(trống\)<\/t><\/si>/, blank),
      );
      expect(saidBy(changed)).toEqual([["A", [["Bí thư", "", "Liêm Cần", "Liêm Phong"]]]]);
    },
  );

  test("reads texts that have attributes", () => {
    const bytes = withPart(write({ A: [["Bí thư", "Quế"]] }, "xlsx"), "xl/sharedStrings.xml", (xml) =>
      xml.replace("<si>", '<si xml:space="preserve">'),
    );
    expect(saidBy(bytes)).toEqual([["A", [["Bí thư", "Quế"]]]]);
  });

  test("reads cells and rows whose tags are broken into lines", () => {
    const bytes = withPart(write({ A: [["STT"], ["Quế"]] }, "xlsx"), SHEET, (xml) =>
      xml.replaceAll("<c ", "<c\n  ").replaceAll("<row ", "<row\r\n  ").replaceAll("</row>", "</row >"),
    );
    expect(saidBy(bytes)).toEqual([["A", [["STT"], ["Quế"]]]]);
  });

  test("takes each sheet by its name where relations bear a prefix, and sheets were moved", () => {
    const bytes = withPart(
      write({ Một: [["1"]], Hai: [["2"]] }, "xlsx"),
      "xl/_rels/workbook.xml.rels",
      (xml) =>
        xml
          .replace(/<(\/?)(Relationships?)\b/g, "<$1ns0:$2")
          .replace("sheet1.xml", "sheetX.xml")
          .replace("sheet2.xml", "sheet1.xml")
          .replace("sheetX.xml", "sheet2.xml"),
    );
    expect(saidBy(bytes)).toEqual([
      ["Một", [["2"]]],
      ["Hai", [["1"]]],
    ]);
  });

  test("reads texts in sections of plain text, and no row that is commented out", () => {
    const bytes = write({ A: [["Văn hoá & thể thao"], ["Quế"]] }, "xlsx");
    const texts = withPart(bytes, "xl/sharedStrings.xml", (xml) =>
      xml.replace("Văn hoá &amp; thể thao", "Văn hoá <![CDATA[& thể]]> thao"),
    );
    const rows = withPart(texts, SHEET, (xml) => xml.replace(/<row r="2".*?<\/row>/, "<!-- $& -->"));
    expect(saidBy(texts)).toEqual([["A", [["Văn hoá & thể thao"], ["Quế"]]]]);
    expect(saidBy(rows)).toEqual([["A", [["Văn hoá & thể thao"]]]]);
  });

  test.each<[string, (xml: string) => string]>([
    ["is no XML", () => "hỏng"],
    ["is cut off", (xml) => xml.slice(0, xml.indexOf("</sheetData>"))],
  ])("is not read where a sheet %s", (_damage, damage) => {
    expect(() => readWorkbook(withPart(write({ A: [["STT"]] }, "xlsx"), SHEET, damage))).toThrow();
  });

  test("is not read where two of its sheets have one name: both would have the rows of one", () => {
    const twice = withPart(write({ A: [["1"]], B: [["2"]] }, "xlsx"), "xl/workbook.xml", (xml) =>
      xml.replace('name="B"', 'name="A"'),
    );
    expect(() => readWorkbook(twice)).toThrow();
  });

  test.each([
    [1, "0%_)", "100%"],
    [3.75, "_(* #,##0%_)", "375%"],
    [12.35, "#,##0%", "1235%"],
    [12.345, "#,##0.0%", "1234,5%"],
  ])("shows %d in the form %s as %s", (value, form, shown) => {
    const sheet: XLSX.WorkSheet = { A1: { t: "n", v: value, z: form }, "!ref": "A1" };
    const book: XLSX.WorkBook = { SheetNames: ["A"], Sheets: { A: sheet } };
    expect(saidBy(new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" })))).toEqual([
      ["A", [[shown]]],
    ]);
  });
});

describe("an .xls file", () => {
  test("is one though an .xlsx is packed in it, as Excel packs themes and pictures", () => {
    const file = XLSX.CFB.read(write({ A: [["Quế", 7]] }, "biff8"), { type: "buffer" });
    XLSX.CFB.utils.cfb_add(file, "/MBD0001/Package", write({ Trong: [["x"]] }, "xlsx"));
    expect(saidBy(new Uint8Array(XLSX.CFB.write(file, { type: "array" })), "a.xls")).toEqual([
      ["A", [["Quế", "7"]]],
    ]);
  });

  const excel2003 = (row: string) =>
    saidBy(
      Buffer.from(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="s62"><Font ss:FontName="Times New Roman" ss:Bold="1"/></Style></Styles>
        <Worksheet ss:Name="A"><Table><Row>${row}</Row></Table></Worksheet></Workbook>`),
      "a.xls",
    );

  test("of Excel 2003's XML keeps columns behind a merged cell that is blank", () => {
    const cells = '<Cell ss:MergeAcross="2" ss:StyleID="s62"/><Cell><Data ss:Type="String">ở D</Data></Cell>';
    expect(excel2003(cells)).toEqual([["A", [["", "", "", "ở D"]]]]);
  });

  test("of Excel 2003's XML reads texts in sections of plain text, and no row that is commented out", () => {
    const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
    const out = `<!-- ${cell("bỏ")}</Row><Row> -->`;
    expect(excel2003(cell("<![CDATA[A < B & C <Font>]]>") + out + cell("Quế"))).toEqual([
      ["A", [["A < B & C <Font>", "Quế"]]],
    ]);
  });

  test.each([
    ["Họ tên<Font html:Color='#FF0000'> (*)</Font>", "Họ tên (*)"],
    ["Đoàn xã <Font html:Size='14'>Liêm</Font> Cần", "Đoàn xã Liêm Cần"],
    ["<B>Đoàn xã </B><B><Font html:Size='14'>Liêm Cần</Font></B>", "Đoàn xã Liêm Cần"],
  ])("of Excel 2003's XML reads all of %s", (text, read) => {
    const cell = `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${text}</ss:Data></Cell>`;
    expect(excel2003(cell)).toEqual([["A", [[read]]]]);
  });

  test("of Excel 2003's XML tells a formula without a value", () => {
    expect(excel2003('<Cell ss:Formula="=60+40"/><Cell><Data ss:Type="Number">7</Data></Cell>')).toEqual([
      ["A", [["=60+40", "7"]]],
    ]);
  });
});

describe("an .ods file", () => {
  const book = write({ A: [["TÊN", "Quế"]] }, "ods");
  const said = (change: (xml: string) => string) => saidBy(withPart(book, "content.xml", change), "a.ods");
  const picture = '<draw:frame><draw:image xlink:href="p.png"><text:p/></draw:image></draw:frame>';
  const box = `<draw:frame draw:z-index="0"><draw:text-box><text:p>hộp${picture}</text:p></draw:text-box></draw:frame>`;

  test.each([
    ["a picture", picture],
    ["a box with text and a picture", box],
    ["a shape with text", "<draw:custom-shape><text:p>hình</text:p></draw:custom-shape>"],
    ["a line", '<draw:line draw:z-index="1"/>'],
  ])("keeps the text of a cell at which %s hangs", (_what, drawn) => {
    expect(said((xml) => xml.replace("TÊN</text:p>", `TÊN</text:p>${drawn}`))).toEqual([
      ["A", [["TÊN", "Quế"]]],
    ]);
    expect(said((xml) => xml.replace("<text:p>TÊN", `${drawn}<text:p>TÊN`))).toEqual([
      ["A", [["TÊN", "Quế"]]],
    ]);
  });

  test("has no sheet for what it keeps of other files", () => {
    const kept =
      '<table:table table:name="\'file:///x.ods\'#A" table:style-name="ta_extref"><table:table-row><table:table-cell office:value-type="string"><text:p>khác</text:p></table:table-cell></table:table-row></table:table>';
    expect(said((xml) => xml.replace("</office:spreadsheet>", `${kept}</office:spreadsheet>`))).toEqual([
      ["A", [["TÊN", "Quế"]]],
    ]);
  });
});

test("such a file may be called .xml too", () => expect(isReadable("2023/danh gia.xml")).toBe(true));
