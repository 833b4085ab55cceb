/** The quick way to split text gives what the careful one gives, or leaves the text to it. */
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { recordWidths, splitRecords } from "../../loaders/read/split.ts";
import { rowsOf } from "./rows-of.ts";

const split = (text: string, delimiter: string) => splitRecords(Buffer.from(text), delimiter);
const widths = (text: string, delimiter: string, most: number) =>
  recordWidths(Buffer.from(text), delimiter, most);

const text = fc.string({
  unit: fc.constantFrom("a", "ế", "4", ",", ",", ";", '"', '"', " ", "\n", "\n", "\r", "\r\n"),
  maxLength: 60,
});

test("a record's cells are those that Papa Parse reads, wherever no quote is out of place", () => {
  let plain = 0;
  const property = fc.property(text, fc.constantFrom(",", ";"), (written, delimiter) => {
    const sheet = split(written, delimiter);
    if (!sheet) return;
    plain++;
    const lines = written.replace(/\r\n?/g, "\n");
    const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: "\n" });
    expect(errors.filter(({ type }) => type === "Quotes")).toEqual([]);
    const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(filled);
    const counted = widths(written, delimiter, data.length);
    if (counted) expect(counted).toEqual(lines === "" ? [] : data.map(({ length }) => length));
    else expect(data.flat().join()).toContain('"');
  });
  fc.assert(property, { numRuns: 3000 });
  expect(plain).toBeGreaterThan(500);
});

test("records are not measured where a quote stands within a cell that has none around it", () => {
  expect(widths('a,"b;c"\n', ",", 5)).toEqual([2, 1]);
  expect(widths('a,"b;c"\n', ";", 5)).toBeNull();
  expect(widths('"a ""b"" c",d\n', ",", 5)).toEqual([2, 1]);
});

test("a record's number is the line on which it begins, and a quoted line break begins none", () => {
  expect(rowsOf(split('a,b\n"c\nd",e\n\nf', ",") ?? undefined)).toEqual([
    { row: 1, cells: ["a", "b"] },
    { row: 2, cells: ["c\nd", "e"] },
    { row: 5, cells: ["f"] },
  ]);
});

test.each(['a,"b"c,d', 'a,"b', '"a" ,b', '"a""'])(
  "a quote out of place is left to be read with care: %s",
  (line) => {
    expect(split(line, ",")).toBeNull();
  },
);

test("no more records are looked at than are asked for", () => {
  expect(widths("a\nb\nc", ",", 2)).toEqual([1, 1]);
});
