import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDelimited } from "../../loaders/read/delimited.ts";
import { readFile } from "../../loaders/read/file.ts";
import { rowsOf } from "./rows-of.ts";

const RECORDS = [
  ["STT", "Họ và tên", "Điểm"],
  ["1", "Nguyễn Văn An", "85,5"],
  ["2", "Trần Thị Bình", "7.350"],
];
const read = (text: string) => readDelimited(Buffer.from(text));
const cellsOf = (text: string) => read(text).rows.map(({ cells }) => cells);
const quoted = (cell: string) => (/[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe("a delimiter", () => {
  test.each([",", ";", "\t", "|"])("may be %j", (delimiter) =>
    expect(cellsOf(RECORDS.map((record) => record.map(quoted).join(delimiter)).join("\n"))).toEqual(RECORDS),
  );

  test("is not the comma of unquoted decimals or of titles", () => {
    const text = "Đoàn xã, phường, thị trấn\nSTT;Họ tên;A1;A2\n1;An;28,5;29,5\n2;Bình;20,5;21,5\n";
    expect(cellsOf(text)[1]).toEqual(["STT", "Họ tên", "A1", "A2"]);
    expect(cellsOf(text)[2]).toEqual(["1", "An", "28,5", "29,5"]);
  });
});

describe("a row's number is its physical line", () => {
  const rowsOf = (text: string) => read(text).rows.map(({ row }) => row);

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("with line ends %s", (_name, eol) => {
    const text = ["TIÊU ĐỀ,", "", "STT,Tên", "1,An", "", "2,Bình"].join(eol);
    expect(rowsOf(text)).toEqual([1, 3, 4, 6]);
    expect(rowsOf(text + eol)).toEqual([1, 3, 4, 6]);
  });

  test.each(["\n", "\r\n", "\r"])("where a quoted cell holds line breaks %j", (eol) => {
    const text = [`"BẢNG${eol}TỔNG HỢP",`, `STT,"Họ${eol}và${eol}tên"`, "1,An", "2,Bình"].join(eol);
    expect(rowsOf(text)).toEqual([1, 3, 6, 7]);
  });

  test("where lines of delimiters alone hold nothing", () => {
    expect(rowsOf("a,b\n,\n  , \n1,2\n")).toEqual([1, 4]);
  });
});

test("a quoted cell keeps its line break, its delimiter and its quotes", () => {
  expect(cellsOf('a,b\n"Đoàn ""3 chủ động""","x, y\nz"\n')[1]).toEqual(['Đoàn "3 chủ động"', "x, y\nz"]);
});

describe("inside quotes", () => {
  test.each([
    ["a line end of any kind is a plain one", '"x\r\ny\rz\n\r\r\n"', "x\ny\nz\n\n\n"],
    ["a doubled quote is one", '"""x""y"""', '"x"y"'],
    ["doubled quotes stand beside line ends", '"""\r\n"""', '"\n"'],
    ["a delimiter is none", '"x,y;z"', "x,y;z"],
    ["a letter beyond the first plane is itself", '"😀""𠮷"', '😀"𠮷'],
    ["a byte order mark is text", '"\uFEFFx"', "\uFEFFx"],
    ["nothing is nothing", '""', ""],
  ])("%s", (_says, cell, text) => expect(cellsOf(`a,b\n${cell},4\n`)[1]).toEqual([text, "4"]));

  test("what says the same has one number, however it is written", () => {
    const [, first, second] = read('a,b\n"x\r\n""y""","x\ry"\n"x\n""y""","x\ny"\n').rows;
    expect(first?.number(0)).toBe(second?.number(0));
    expect(first?.number(1)).toBe(second?.number(1));
  });
});

describe("a file", () => {
  test("may end without a line end, in a quote, or in a delimiter", () => {
    expect(cellsOf("a,b\n1,2")[1]).toEqual(["1", "2"]);
    expect(cellsOf('a,b\n1,"2"')[1]).toEqual(["1", "2"]);
    expect(cellsOf("a,b\n1,")[1]).toEqual(["1", ""]);
  });

  test("of a byte order mark alone is empty", () => {
    expect(read("\uFEFF").rows).toEqual([]);
    expect(readFile("a.csv", Buffer.from("\uFEFF"), new Set()).flatMap(rowsOf)).toEqual([]);
    expect(readFile("a.csv", Buffer.from("\uFEFF\uFEFF"), new Set()).flatMap(rowsOf)).toEqual([]);
  });

  test("has quotes out of place after any line end", () => {
    expect(read('a,b\r\n"x"y,1\r"z",2\n').rows.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(cellsOf('a,b\r\n"x"y,1\r"z",2\n')[2]).toEqual(["z", "2"]);
  });
});

describe("broken quotes swallow no rows", () => {
  test("where one is never closed", () => {
    const sheet = read('STT,Tên,Chức vụ\n1,"Nguyễn Văn An,BT\n2,Trần Thị Bình,PBT\n3,Lê Chi,BT\n');
    expect(sheet.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(sheet.rows[2]?.cells).toEqual(["2", "Trần Thị Bình", "PBT"]);
  });

  test("where one stands inside a name", () => {
    const sheet = read('STT,Tên,Chức vụ\n1,Nguyễn "Tí" An,BT\n2,Trần Thị Bình,PBT\n');
    expect(sheet.rows[1]?.cells).toEqual(["1", 'Nguyễn "Tí" An', "BT"]);
  });
});

test("an empty file has no rows", () => {
  expect(read("").rows).toEqual([]);
  expect(read("\n\n , ,\n").rows).toEqual([]);
});

const word = fc.constantFrom(
  "Nguyễn",
  "Thị",
  "Ưng",
  "Đỗ",
  "xã",
  "Liêm",
  "Cần",
  "Quế",
  "Thủy",
  "7.350",
  "28,5",
  "a;b",
  "x|y",
);
const cell = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const ENCODE: Record<string, (text: string) => Buffer> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with BOM": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16LE": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

test("a table survives every delimiter, line end and encoding", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.constantFrom(...Object.values(ENCODE)),
      (rows, delimiter, eol, encode) => {
        const records = [rows[0]?.map((_, at) => `Cột ${at + 1}`) ?? [], ...rows];
        const text = records.map((record) => record.map(quoted).join(delimiter)).join(eol);
        const found = readFile("bang.csv", encode(text), new Set()).flatMap(rowsOf);
        const filled = records
          .map((cells, at) => ({ row: at + 1, cells }))
          .filter(({ cells }) => cells.join("") !== "");
        expect(found).toEqual(filled);
      },
    ),
  );
});

test("a cell that is full of another delimiter does not outweigh the few that there are", () => {
  for (const text of [
    'A\tB\n"a;b a;b 7.350"\t\n',
    'A\tB\nAn\t"a;b a;b"\n',
    'A|B\n"a,b,c"|\n',
    'A,B\n,"a;b a;b"\n,"a;b a;b"\n',
  ])
    for (const { cells } of read(text).rows) expect(cells).toHaveLength(2);
});

test("one broken quote breaks no other row's quotes", () => {
  const { rows } = read('Họ tên,A1,Xếp loại\nAn,"28,5",Tốt\n"Tí" Bình,"27,5",Khá\n');
  expect(rows[1]?.cells).toEqual(["An", "28,5", "Tốt"]);
});
