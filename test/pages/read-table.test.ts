import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { csvText } from "../../src/components/files/csv.ts";
import { readTable } from "../../src/components/files/read-table.ts";

test("a file of a table has no column for lines drawn in it", () => {
  const { document } = parseHTML(`<!doctype html><html><body><table><caption>Điểm</caption>
<thead><tr><th>Tiêu chí</th><th>Năm 2025</th><th>Qua các kỳ</th></tr></thead>
<tbody><tr><th>A1</th><td>20</td><td><svg aria-label="A1: 20"></svg></td></tr></tbody></table></body></html>`);
  const table = document.querySelector("table");
  if (!table) throw new Error("no table");
  expect(csvText(readTable(table))).toBe("\uFEFFTiêu chí,Năm 2025\r\nA1,20\r\n");
});
