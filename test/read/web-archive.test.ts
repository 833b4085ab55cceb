/** Web pages in one file with their parts, as Excel and reporting systems save them. */
import { expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";

/** `Bí thư` in UTF-8, quoted; with a line broken inside a letter. */
const QUOTED = '<table><tr><td>B=C3=AD th=C6=\r\n=B0</td><td class=3D"x">4,5</td></tr></table>';
const BASE64 = Buffer.from("<table><tr><td>Quế</td></tr></table>").toString("base64");

function archive(...parts: [type: string, encoding: string, body: string][]): Buffer {
  const lines = parts.flatMap(([type, encoding, body]) => [
    "------=_Part_01",
    `Content-Location: file:///C:/So%20lieu.htm`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Type: ${type}`,
    "",
    body,
  ]);
  const head = [
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="----=_Part_01"',
    "",
    "Trang web.",
  ];
  return Buffer.from([...head, ...lines, "------=_Part_01--", ""].join("\r\n"));
}

test.each(["a.xls", "a.mht"])("every table of every page is read, and no other part: %s", (path) => {
  const bytes = archive(
    ['text/html; charset="utf-8"', "quoted-printable", QUOTED],
    ["text/css", "quoted-printable", "td { color: red } /* <table><tr><td>không</td></tr></table> */"],
    ["text/html", "base64", BASE64],
    ["text/html", "8bit", "<table><tr><td>Hoà =C3</td></tr></table>"],
  );
  const sheets = readFile(path, bytes, new Set());
  expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
    ["Sheet1", [["Bí thư", "4,5"]]],
    ["Sheet2", [["Quế"]]],
    ["Sheet3", [["Hoà =C3"]]],
  ]);
});

test("one without a table is refused, and a table of text that speaks of MIME is none", () => {
  expect(() => readFile("a.xls", archive(["text/html", "8bit", "<p>Kính gửi</p>"]), new Set())).toThrow();
  const [sheet] = readFile("a.csv", Buffer.from("STT;Ghi chú\n1;MIME-Version: 1.0\n"), new Set());
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    ["STT", "Ghi chú"],
    ["1", "MIME-Version: 1.0"],
  ]);
});
