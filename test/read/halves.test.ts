/** Two halves of a workbook, read apart and joined, are the workbook. */
import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import { halvesOf, joinHalves } from "../../loaders/read/halves.ts";
import { type Parts, unpack } from "../../loaders/read/parts.ts";
import { sentRowsOf } from "../../loaders/read/sent-rows.ts";
import type { Sheet } from "../../loaders/read/sheet.ts";
import { readUnpacked } from "../../loaders/read/workbook.ts";

/** Rows that say new things and old ones, with blank cells and blank rows between. */
function rowsOf(count: number, mark: string): (string | number | null)[][] {
  return Array.from({ length: count }, (_, at) =>
    at % 7 === 3 ? [] : [at, `${mark} ${at % 5}`, at % 3 === 0 ? null : `Quế ${at}`, at % 2],
  );
}

function bookOf(...sheets: (string | number | null)[][][]): Parts {
  const book = XLSX.utils.book_new();
  for (const rows of sheets) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows));
  return unpack(new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", bookSST: true })));
}

/** A workbook with the XML of its sheets changed. */
function changed(parts: Parts, change: (xml: string) => string): Parts {
  return new Map(
    [...parts].map(([path, content]) =>
      path.startsWith("xl/worksheets/") ? [path, Buffer.from(change(content.toString()))] : [path, content],
    ),
  );
}

function saidBy(sheets: readonly Sheet[]) {
  return sheets.map(({ name, merges, rows, words, texts }) => ({
    ...{ name, merges, words: words.list },
    rows: rows.map(({ row, cells }) => ({ row, cells })),
    times: [...texts.timesOf(words.list.length)],
  }));
}

/** What the halves say together, with how many rows each has of every sheet; null where they could not be joined. */
function readApart(parts: Parts) {
  const [first, other] = halvesOf(parts) ?? expect.unreachable("could not be cut");
  const [sheets, more] = [readUnpacked(first), readUnpacked(other)];
  const counts = sheets.map(({ rows }, at) => [rows.length, more[at]?.rows.length]);
  return joinHalves(sheets, more.map(sentRowsOf)) ? { counts, said: saidBy(sheets) } : null;
}

test("every row of every sheet is in one of them, at its place", () => {
  const parts = bookOf(rowsOf(40, "Tốt"), rowsOf(9, "Khá"), [], [["một"]]);
  const got = readApart(parts);
  expect(got?.said).toEqual(saidBy(readUnpacked(parts)));
  for (const counts of got?.counts.slice(0, 2) ?? [])
    expect(Math.min(...counts.map(Number))).toBeGreaterThan(2);
});

test("merged cells are those of the sheet", () => {
  const merged = changed(bookOf(rowsOf(20, "Tốt")), (xml) =>
    xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:C18"/></mergeCells>'),
  );
  const got = readApart(merged);
  expect(got?.said[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 18, right: 2 }]);
  expect(got?.said).toEqual(saidBy(readUnpacked(merged)));
});

test("a row that does not say which it is stays with the one before it", () => {
  const parts = changed(bookOf(rowsOf(20, "Tốt")), (xml) =>
    xml.replace(/<row r="(\d+)"/g, (tag, row) => (Number(row) % 5 === 0 ? tag : "<row spans='1:4'")),
  );
  expect(readApart(parts)?.said).toEqual(saidBy(readUnpacked(parts)));
});

test("a sheet whose rows do not say which they are is not cut, however many they are", () => {
  const many = Array.from({ length: 20_000 }, () => ["Tốt"]);
  const parts = changed(bookOf(many), (xml) => xml.replace(/<row r="\d+"/g, '<row spans="1:1"'));
  expect(halvesOf(parts)).toBeNull();
});

test("rows that stand in another order than they are numbered are not joined", () => {
  const parts = changed(bookOf(rowsOf(20, "Tốt")), (xml) =>
    xml.replace('<row r="2"', '<row r="2000"').replace(/"([A-D])2"/g, '"$12000"'),
  );
  expect(readApart(parts)).toBeNull();
});
