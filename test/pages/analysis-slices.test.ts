/** Every slice that an analyst may cut is the sum of its rows in the expected long table, or has none. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Dimension } from "../../src/components/analysis/dimensions.ts";
import { criteriaKindsOf } from "../../src/components/analysis/dimensions.ts";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { baseOf, DEFAULT_QUERY, type Query } from "../../src/components/analysis/query.ts";
import { type Line, type Result, resultOf } from "../../src/components/analysis/result.ts";
import { settle } from "../../src/components/analysis/settle.ts";
import type { Value } from "../../src/components/analysis/value.ts";
import type { Book } from "../../src/components/book/book.ts";
import { MEASURES } from "../../src/terms/measures.ts";
import type { Row } from "../support/expected-sums.ts";
import { OTHER, type Pack, SAMPLE, WORDINGS } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { anyQuery } from "../support/random-query.ts";
import { type Slice, type Sums, sumsFrom } from "../support/slice-sums.ts";

interface Province {
  book: Book;
  sums: Sums;
}

let provinces: Province[];
beforeAll(async () => {
  const open = async (pack: Pack) => ({ book: await bookOnce(pack.data), sums: sumsFrom(pack) });
  provinces = [await open(SAMPLE), await open(OTHER), await open(WORDINGS)];
});

test("each cell, row, column and whole of a slice is the sum of its rows over the sum of their bases", () => {
  for (const { book, sums } of provinces) {
    const question = anyQuery(book.data).map((query) => settle(asItWas(query, book)).query);
    fc.assert(
      fc.property(question, (query) => {
        const result = resultOf(book, query);
        const { slots } = drawResult(book, result);
        expect(Object.values(slots).join(""), JSON.stringify(query)).not.toMatch(/undefined|NaN|\[object/);
        const slice = sliceOf(book, sums, result);
        for (const line of result.lines) checkLine(query, result, line, (keys) => sums.sum(slice, keys));
        if (result.total) {
          const whole = { values: result.total.values };
          checkValues(query, result, whole, {}, (keys) => sums.sum(slice, keys));
        }
      }),
      { numRuns: 150 },
    );
  }
});

test("the rows of a slice by unit add up to the whole, under the boundaries of then and of now", () => {
  for (const { book, sums } of provinces) {
    for (const boundaries of ["then", "now"] as const) {
      for (const measure of ["training_registered", "three_initiatives", "submitted"] as const) {
        const query: Query = { ...DEFAULT_QUERY, measure, rows: "unit", boundaries, base: "all" };
        const result = resultOf(book, settle(query).query);
        const expected = sums.sum({ ...sliceOf(book, sums, result), where: {} });
        expect(added(result.lines), `${measure} ${boundaries}`).toEqual(expected);
      }
    }
  }
});

test("without a period chosen the latest with a figure is shown, or by period all of its length", () => {
  const [sample] = provinces;
  if (!sample) throw new Error("no sample");
  const periods = (query: Partial<Query>) =>
    resultOf(sample.book, { ...DEFAULT_QUERY, ...query }).scope.a.periods.map(({ period }) => period);
  expect(periods({})).toEqual(["2026-H1"]);
  expect(periods({ measure: "three_initiatives" })).toEqual(["2025"]);
  expect(periods({ rows: "period" })).toEqual(["2023-H1", "2024-H1", "2025-H1", "2026-H1"]);
  expect(periods({ measure: "three_initiatives", columns: "period" })).toEqual(["2023", "2024", "2025"]);
  expect(periods({ measure: "campaign_units", where: { campaign: ["C23C"] } })).toEqual(["2023"]);
});

/** The random part asks of a time's own boundaries, of chosen periods, and of no units: those are asked for apart. */
function asItWas(query: Query, book: Book): Query {
  const { unit: _, ...where } = query.where;
  const period = where.period ?? book.periods.slice(-1).map((one) => one.period);
  const other = (dimension: Dimension) => (dimension === "unit" ? "group" : dimension);
  const columns = query.columns === "" ? "" : other(query.columns);
  return {
    ...query,
    ...{ where: { ...where, period }, other: {}, against: "none", boundaries: "then", find: "", sort: null },
    ...{ rows: other(query.rows), columns },
  };
}

/** Only periods from which anything of the kind came in have figures. */
function sliceOf({ periods }: Book, sums: Sums, { query, scope }: Result): Slice {
  const { source } = MEASURES[query.measure];
  const { period: _, ...where } = scope.a.where;
  const counted = scope.a.periods.filter(
    ({ period, expects }) => source === null || (expects.includes(source) && sums.received(source, period)),
  );
  expect(periods).toEqual(expect.arrayContaining(counted));
  return {
    ...{ measure: query.measure, base: baseOf(query), where: { ...where } },
    criteria: criteriaKindsOf(query.measure).length > 0 ? query.criteria : "",
    periods: counted.map(({ period }) => period),
  };
}

type Expected = (keys: Row) => { n: number; N: number } | null;

function checkLine(query: Query, result: Result, line: Line, expected: Expected): void {
  if (isOfSeveralSchemes(result, query.rows)) return;
  checkValues(query, result, line, asRow(query.rows, line.member.key), expected);
}

function checkValues(
  query: Query,
  result: Result,
  { values }: Pick<Line, "values">,
  keys: Row,
  expected: Expected,
): void {
  for (const [i, value] of values.entries()) {
    const head = result.heads[i]?.key ?? "";
    const word = head.startsWith("cot.") ? head.slice("cot.".length) : null;
    if (word !== null && isOfSeveralSchemes(result, query.columns)) continue;
    const under =
      word === null ? {} : asRow(query.columns, word === "chua-tach" || word === "chung" ? "" : word);
    expectValue(value, expected({ ...keys, ...under }), query);
  }
}

/** A code that two schemes give to different things is no key: there rows are checked through their sum. */
function isOfSeveralSchemes({ scope }: Result, dimension: Dimension | ""): boolean {
  const schemes = new Set(scope.a.periods.map(({ scheme }) => scheme));
  return schemes.size > 1 && ["criterion", "criterionGroup", "grade"].includes(dimension);
}

/** Rows of a scheme's own are known by code and name. */
function asRow(dimension: Dimension | "", key: string): Row {
  return dimension === "" ? {} : { [dimension]: key.split("|")[0] ?? "" };
}

function expectValue(value: Value, sum: { n: number; N: number } | null, query: Query): void {
  const about = JSON.stringify(query);
  if (!sum || (sum.N === 0 && MEASURES[query.measure].outOf !== null)) expect(value.kind, about).toBe("none");
  else if (value.kind === "count") expect(value.n, about).toBe(sum.n);
  else expect(value, about).toEqual({ kind: "rate", n: sum.n, N: sum.N });
}

function added(lines: readonly Line[]): { n: number; N: number } {
  const parts = lines.flatMap(({ values: [value] }) => (value?.kind === "rate" ? [value] : []));
  return { n: parts.reduce((sum, { n }) => sum + n, 0), N: parts.reduce((sum, { N }) => sum + N, 0) };
}
