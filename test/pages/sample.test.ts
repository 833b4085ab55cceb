/** The components on what the pipeline makes of the sample: words and drawings that a person has read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { askOf, HEADLINES } from "../../src/components/book/headline.ts";
import { trendLine } from "../../src/components/charts/trend-line.ts";
import { trendPoints } from "../../src/components/frame/trend-figure.ts";
import { pageHeader } from "../../src/components/page/furniture.ts";
import { formatNumber } from "../../src/terms/format.ts";
import type { MeasureId } from "../../src/terms/measures.ts";
import { SIGNAL_KINDS } from "../../src/terms/signals.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText, reviewable } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";

function readExpected(table: string): Record<string, string>[] {
  const text = readFileSync(join(SAMPLE.expected, `${table}.csv`), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
});

test.each(["answers", "declared", "intake-summary", "not-submitted", "unused-files", "shrunk-files"])(
  "the words of %s on the sample are those that a person has read",
  async (name) => {
    await expect(pageText(drawn(book, name))).toMatchFileSnapshot(`snapshots/${name}.txt`);
  },
);

test("by district, what was counted and what was found is all that the files give", () => {
  const lines = readExpected("files").filter((line) => line.status === "current");
  const findings = readExpected("findings");
  for (const { period } of book.periods) {
    const files = lines.filter((line) => line.period === period);
    const inThem = new Set(files.map(({ file }) => file));
    const sum = (column: string) => files.reduce((total, line) => total + Number(line[column]), 0);
    const found = findings.filter(({ file }) => inThem.has(file));
    const { document } = parseHTML(`<body>${drawn(book, "intake-by-group")}</body>`);
    const cells = Array.from(document.querySelectorAll(`#nhan-${period} tfoot td`)).map(
      (cell) => cell.textContent,
    );
    const expected = [inThem.size, sum("accepted"), sum("quarantined"), found.length];
    expect(cells.slice(0, 4), period).toEqual(expected.map((count) => formatNumber(count)));
  }
});

test("what looks odd is listed by kind, each place once", () => {
  const { document } = parseHTML(`<body>${drawn(book, "signal-lists")}</body>`);
  const expected = readExpected("data_findings");
  for (const kind of SIGNAL_KINDS) {
    const places = expected.filter((row) => row.kind === kind).length;
    expect(document.querySelectorAll(`#xem-lai-${kind} tbody tr`), kind).toHaveLength(places);
  }
});

test("the notice is printed, and called simulated only where it says so", () => {
  expect(pageHeader(book.data, "/index").text).toContain(
    "<b>Số liệu mô phỏng.</b> Dữ liệu mô phỏng: mọi người",
  );
  const other = pageHeader({ ...book.data, identity: { notice: "Bản nháp" } }, "/index").text;
  expect(other).toContain("Bản nháp");
  expect(other).not.toContain("mô phỏng");
});

test("a target of a past year is not held against a district once a later year has figures", () => {
  const onlyOld = book.data.targets.filter((target) => target.period === "2023");
  const past = new Book({ ...book.data, targets: onlyOld });
  expect(pageText(drawn(past, "notable"))).not.toContain("chỉ tiêu");
  expect(pageText(drawn(past, "answers"))).not.toContain("chỉ tiêu");
  expect(pageText(drawn(past, "notable", { period: "2023" }))).toContain("dưới chỉ tiêu");
});

function pointsOf(measure: MeasureId, length: "half" | "year") {
  const item = HEADLINES.find((headline) => headline.measure === measure);
  if (!item) throw new Error(measure);
  return trendPoints(book, askOf(item, ""), length);
}

test("a trend is a point for each period, and a line only where neither boundaries nor scheme broke it", async () => {
  const points = pointsOf("evaluated", "half");
  expect(points.map((point) => point.breaks)).toEqual([[], [], ["đổi địa giới"], ["đổi địa giới"]]);
  await expect(reviewable(trendLine(points))).toMatchFileSnapshot("snapshots/trend-line.svg");
});

test("a measure of the scheme breaks with the scheme too", () => {
  expect(pointsOf("criteria_met", "year").map((point) => point.breaks)).toEqual([
    [],
    ["đổi khung"],
    ["đổi địa giới"],
  ]);
});
