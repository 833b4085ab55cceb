/** Marks by which a program has a spreadsheet take what follows for text: no part of what a cell says. */
import { expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";

const cellsOf = (csv: string) =>
  readFile("bieu.csv", Buffer.from(csv), new Set()).flatMap(({ rows }) => rows.map(({ cells }) => cells));

test("an apostrophe in front is none, whatever it marks", () => {
  expect(cellsOf("STT;Đơn vị;Điểm\n'1;'Xã Ý Yên;'-0,5\n'2;'Quế;'01/02/2022\n")).toEqual([
    ["STT", "Đơn vị", "Điểm"],
    ["1", "Xã Ý Yên", "-0,5"],
    ["2", "Quế", "01/02/2022"],
  ]);
});

test("a text written as a formula is what stands in its quotes", () => {
  expect(cellsOf('STT;Tên;Điểm\n="001";="Quế ""mới""";"=""85,5"""\n')[1]).toEqual([
    "001",
    'Quế "mới"',
    "85,5",
  ]);
});

test("what is quoted, repeated by a sign, or a formula stays as it is", () => {
  const cells = ["'Quế'", "''", "=A1&B1", '="a"&"b"', "Ea H'leo"];
  expect(cellsOf(`a;b;c;d;e\n${cells.join(";")}\n`)[1]).toEqual(cells);
});
