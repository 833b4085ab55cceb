import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";

const TEXT = "STT;Họ và tên;Đơn vị\n1;Nguyễn Thị Ưng;Xã Liêm Cần\n2;Trần Đức Thủy;TT. Quế\n";
const CELLS = [
  ["STT", "Họ và tên", "Đơn vị"],
  ["1", "Nguyễn Thị Ưng", "Xã Liêm Cần"],
  ["2", "Trần Đức Thủy", "TT. Quế"],
];

function cellsOf(bytes: Uint8Array): (readonly string[])[] {
  return readFile("danh sach.csv", bytes, new Set()).flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

const bytesOf = (...parts: (Uint8Array | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const utf16 = (text: string) => Buffer.from(text, "utf16le");

/** Windows-1258 has letters with hats, and most tones as marks behind them. */
function windows1258(text: string): Uint8Array {
  const apart = [...text].map((letter) => {
    const marks = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? "";
    return marks.replace(tone, "").normalize("NFC") + tone;
  });
  return iconv.encode(apart.join(""), "windows1258");
}

describe("text is read from", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", bytesOf(Buffer.from(TEXT))],
    ["UTF-8 with a byte order mark", bytesOf([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
    ["UTF-16LE", utf16(TEXT)],
    ["UTF-16LE with a byte order mark", bytesOf([0xff, 0xfe], utf16(TEXT))],
    ["UTF-16BE", utf16(TEXT).swap16()],
    ["UTF-16BE with a byte order mark", bytesOf([0xfe, 0xff], utf16(TEXT).swap16())],
    ["Windows-1258", windows1258(TEXT)],
    ["UTF-8 in decomposed form", Buffer.from(TEXT.normalize("NFD"))],
  ])("%s", (_encoding, bytes) => expect(cellsOf(bytes)).toEqual(CELLS));
});

test("a plain ASCII file is what it says", () => {
  expect(cellsOf(Buffer.from("a,b\n1,2\n"))).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("a file of one-byte text typed in TCVN3 is read, soft hyphens and all", () => {
  const typed =
    "Hä vµ tªn;Chøc vô;§¬n vÞ\nNguyÔn V¨n An;BÝ th\u00AD;X· Liªm CÇn\nTrÇn ThÞ B×nh;Phã BÝ th\u00AD;§oµn x·\n";
  expect(cellsOf(Buffer.from(typed, "latin1"))).toEqual([
    ["Họ và tên", "Chức vụ", "Đơn vị"],
    ["Nguyễn Văn An", "Bí thư", "Xã Liêm Cần"],
    ["Trần Thị Bình", "Phó Bí thư", "Đoàn xã"],
  ]);
});

test("a file of one-byte text typed in VNI is read", () => {
  const typed =
    "Hoï vaø teân;Chöùc vuï;Ñôn vò\nNguyeãn Vaên An;Bí thö;Xaõ Lieâm Caàn\nTraàn Thò Bình;Phoù Bí thö;Ñoaøn xaõ\n";
  expect(cellsOf(Buffer.from(typed, "latin1"))).toEqual([
    ["Họ và tên", "Chức vụ", "Đơn vị"],
    ["Nguyễn Văn An", "Bí thư", "Xã Liêm Cần"],
    ["Trần Thị Bình", "Phó Bí thư", "Đoàn xã"],
  ]);
});

test("UTF-8 that was read as Windows-1252 and saved again is restored", () => {
  const misread = new TextDecoder("windows-1252").decode(Buffer.from(TEXT));
  expect(misread).toContain("Há»");
  expect(cellsOf(Buffer.from(misread))).toEqual(CELLS);
});

test("a few broken bytes do not make another encoding of UTF-8", () => {
  const [header] = cellsOf(bytesOf(Buffer.from(TEXT), [0x33, 0x3b, 0xff, 0x3b, 0x0a]));
  expect(header).toEqual(CELLS[0]);
});

test("bytes that are none of UTF-8 are no part of a letter, and no other cell's", () => {
  const bytes = bytesOf(Buffer.from(TEXT), [0x33, 0x3b, 0xe1, 0xba, 0x3b, 0x34, 0x0a]);
  expect(cellsOf(bytes).at(-1)).toEqual(["3", "\uFFFD", "4"]);
});

test("a few NUL bytes are text, many are none", () => {
  expect(cellsOf(bytesOf(Buffer.from(TEXT), [0x33, 0x3b, 0x00, 0x3b, 0x34])).at(-1)).toEqual([
    "3",
    "\u0000",
    "4",
  ]);
  const binary = Buffer.from("STT;Tên\n1;\u0001\u0002\n");
  expect(() => cellsOf(binary)).toThrow("neither a workbook nor text");
});

test("control characters count in the beginning alone, letters of any length alike", () => {
  const beginning = `a;b\n${"😀".repeat(1998)}`;
  expect(cellsOf(Buffer.from(`${beginning}${"\u0001".repeat(500)}`))).toHaveLength(2);
  expect(() => cellsOf(Buffer.from(`a;b\n${"\u0001".repeat(500)}${"😀".repeat(1998)}`))).toThrow();
});

test("a web page is told by its first tag, however far down it begins", () => {
  const page = `${"\n".repeat(20_000)}<table><tr><td>Xã Liêm Cần</td><td>4</td></tr></table>`;
  const [sheet] = readFile("danh sach.xls", Buffer.from(page), new Set());
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([["Xã Liêm Cần", "4"]]);
});
