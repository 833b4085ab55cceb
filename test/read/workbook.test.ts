import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";
import { readWorkbook } from "../../loaders/read/workbook.ts";
import { withPart } from "./changed-part.ts";
import { rowsOf } from "./rows-of.ts";

const FORMS = ["xlsx", "xls", "ods"] as const;
type Form = (typeof FORMS)[number];

function bookOf(sheets: Record<string, XLSX.WorkSheet>): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  return book;
}

function write(book: XLSX.WorkBook, form: Form): Uint8Array {
  const bookType = form === "xls" ? "biff8" : form;
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }));
}

/** An `.xlsx` whose first sheet's XML was changed. */
function withFirstSheet(book: XLSX.WorkBook, change: (xml: string) => string): Uint8Array {
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", bookSST: true }));
  return withPart(bytes, "xl/worksheets/sheet1.xml", change);
}

const sheetOf = (rows: (string | number | null)[][]) => XLSX.utils.aoa_to_sheet(rows);

describe.each(FORMS)("an .%s file", (form) => {
  const read = (sheets: Record<string, XLSX.WorkSheet>) => readWorkbook(write(bookOf(sheets), form));

  test("gives every sheet by its name, with the rows as it numbers them", () => {
    const sheets = read({
      "Xã Liêm Cần": sheetOf([["STT", "Họ và tên"], [], [1, "Nguyễn Văn An"]]),
      Bìa: sheetOf([["BÁO CÁO"]]),
    });
    expect(sheets.map(({ name }) => name)).toEqual(["Xã Liêm Cần", "Bìa"]);
    expect(rowsOf(sheets[0])).toEqual([
      { row: 1, cells: ["STT", "Họ và tên"] },
      { row: 3, cells: ["1", "Nguyễn Văn An"] },
    ]);
  });

  test("gives names of sheets as they are, with the signs that XML writes in words", () => {
    const sheets = read({ "Ea H'leo": sheetOf([["STT"]]), "Xã A & B": sheetOf([["STT"]]) });
    expect(sheets.map(({ name }) => name)).toEqual(["Ea H'leo", "Xã A & B"]);
  });

  test("counts columns from A, even where A is blank", () => {
    const [sheet] = read({
      A: sheetOf([
        [null, "Họ tên"],
        [null, "An"],
      ]),
    });
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ["", "Họ tên"],
      ["", "An"],
    ]);
  });

  test("counts a formula by its stored value", () => {
    const sheet = sheetOf([["Tổng", 0]]);
    sheet.B1 = { t: "n", f: "80+5.5", v: 85.5 };
    expect(read({ A: sheet })[0]?.rows[0]?.cells).toEqual(["Tổng", "85.5"]);
  });

  test("gives numbers in full, whatever they are shown as", () => {
    const sheet = sheetOf([[7350, 28.25, 0]]);
    sheet.A1 = { t: "n", v: 7350, z: "#,##0" };
    sheet.B1 = { t: "n", v: 28.25, z: "0" };
    expect(read({ A: sheet })[0]?.rows[0]?.cells).toEqual(["7350", "28.25", "0"]);
  });

  test("keeps merged cells", () => {
    const sheet = sheetOf([
      ["Điểm", null],
      ["Tự chấm", "Chính thức"],
    ]);
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    expect(read({ A: sheet })[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
  });
});

describe("an .xlsx file", () => {
  const read = (book: XLSX.WorkBook) => readWorkbook(write(book, "xlsx"));

  test("is read with its hidden rows, columns and sheets", () => {
    const hidden = sheetOf([
      ["STT", "Họ tên"],
      [1, "An"],
      [2, "Bình"],
    ]);
    hidden["!rows"] = [{}, { hidden: true }, {}];
    hidden["!cols"] = [{ hidden: true }, {}];
    const book = bookOf({ Thấy: sheetOf([["x"]]), Ẩn: hidden });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const sheets = read(book);
    expect(sheets.map(({ name }) => name)).toEqual(["Thấy", "Ẩn"]);
    expect(sheets[1]?.rows.map(({ cells }) => cells)).toEqual([
      ["STT", "Họ tên"],
      ["1", "An"],
      ["2", "Bình"],
    ]);
  });

  test("shows dates as dd/mm/yyyy, also those counted from 1904", () => {
    const sheet = sheetOf([[0]]);
    sheet.A1 = { t: "n", v: 45235, z: "m/d/yy" };
    expect(read(bookOf({ A: sheet }))[0]?.rows[0]?.cells).toEqual(["05/11/2023"]);
    const since1904 = bookOf({ A: { ...sheet, A1: { t: "n", v: 45235 - 1462, z: "dd/mm/yyyy" } } });
    since1904.Workbook = { WBProps: { date1904: true } };
    expect(read(since1904)[0]?.rows[0]?.cells).toEqual(["05/11/2023"]);
  });

  test("shows percentages as they stand in the cell", () => {
    const sheet = sheetOf([[0, 0, 0]]);
    sheet.A1 = { t: "n", v: 0.951, z: "0.0%" };
    sheet.B1 = { t: "n", v: 3.75, z: "0%" };
    sheet.C1 = { t: "n", v: 1, z: "0%" };
    expect(read(bookOf({ A: sheet }))[0]?.rows[0]?.cells).toEqual(["95,1%", "375%", "100%"]);
  });

  test("shows an error cell as the error it is", () => {
    const sheet = sheetOf([["x", 0]]);
    sheet.B1 = { t: "e", v: 15, w: "#VALUE!" };
    expect(read(bookOf({ A: sheet }))[0]?.rows[0]?.cells).toEqual(["x", "#VALUE!"]);
  });

  test.each(["A1", "A1:B2", "B2:B2"])("is read to its end, though it says that it ends at %s", (ref) => {
    const rows = [
      ["STT", "Họ tên", "Đơn vị"],
      ["1", "An", "Quế"],
      ["2", "Bình", "Quế"],
    ];
    const says = (xml: string) => xml.replace('<dimension ref="A1:C3"', `<dimension ref="${ref}"`);
    const [sheet] = readWorkbook(withFirstSheet(bookOf({ A: sheetOf(rows) }), says));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test.each<[string, (xml: string) => string]>([
    ["is blank", () => ""],
    ["asks for a text that the file does not have", (xml) => xml.replace(/t="s"><v>0</, 't="s"><v>99<')],
  ])("is not read where one of its sheets %s: the others would stand for all", (_damage, damage) => {
    const book = bookOf({ A: sheetOf([["STT"]]), B: sheetOf([["STT"]]) });
    expect(() => readWorkbook(withFirstSheet(book, damage))).toThrow();
  });

  test("may have an empty sheet", () => {
    const sheets = read(bookOf({ Trống: sheetOf([]), A: sheetOf([["x"]]) }));
    expect(sheets[0]).toMatchObject({ name: "Trống", rows: [], merges: [] });
  });
});

test("the bytes decide what a file is, not its extension", () => {
  const bytes = write(bookOf({ A: sheetOf([["Họ tên"], ["An"]]) }), "xlsx");
  expect(readFile("danh sach.xls", bytes, new Set())[0]?.name).toBe("A");
  const text = readFile("danh sach.xls", Buffer.from("Họ tên\tĐơn vị\nAn\tQuế\n"), new Set());
  expect(text[0]?.rows[1]?.cells).toEqual(["An", "Quế"]);
});

test("damaged text of a workbook's cells is repaired", () => {
  const sheet = sheetOf([
    ["Hä vµ tªn", "Chøc vô"],
    ["NguyÔn V¨n An", "BÝ th\u00AD"],
    ["TrÇn ThÞ B×nh", "Tèt"],
  ]);
  const [read] = readFile("a.xls", write(bookOf({ A: sheet }), "xls"), new Set());
  expect(read?.rows.map(({ cells }) => cells)).toEqual([
    ["Họ và tên", "Chức vụ"],
    ["Nguyễn Văn An", "Bí thư"],
    ["Trần Thị Bình", "Tốt"],
  ]);
});

test("what is no workbook is not read as one", () => {
  expect(() => readFile("a.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), new Set())).toThrow();
});
