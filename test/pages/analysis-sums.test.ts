/** What stands under and beside a slice's figures is their sum: nothing that is counted is left without a row. */
import { beforeAll, expect, test } from "vitest";
import { readQuery } from "../../src/components/analysis/address.ts";
import { controlsOf } from "../../src/components/analysis/controls.ts";
import { type Dimension, dimensionsOf, hasBases } from "../../src/components/analysis/dimensions.ts";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { DEFAULT_QUERY, type Query } from "../../src/components/analysis/query.ts";
import { resultOf } from "../../src/components/analysis/result.ts";
import { lengthOf } from "../../src/components/analysis/scope.ts";
import { settle } from "../../src/components/analysis/settle.ts";
import { type Value, valueText } from "../../src/components/analysis/value.ts";
import type { Book } from "../../src/components/book/book.ts";
import { MEASURE_IDS } from "../../src/terms/measures.ts";
import { OTHER, SAMPLE, WORDINGS } from "../support/pack.ts";
import { pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";

let sample: Book;
let provinces: Book[];
beforeAll(async () => {
  sample = await bookOnce(SAMPLE.data);
  provinces = [sample, await bookOnce(OTHER.data), await bookOnce(WORDINGS.data)];
});

test("rows and columns add up to their sums, of every measure by whatever it is split", () => {
  // There are tens of thousands: to expect each takes longer than to work them out.
  const wrong: string[] = [];
  let sums = 0;
  for (const book of provinces) {
    for (const query of everySplit(book)) {
      const { heads, lines, total } = resultOf(book, query);
      const check = (...[by, parts, whole]: Parameters<typeof isSum>) => {
        sums += 1;
        if (!isSum(by, parts, whole)) wrong.push(JSON.stringify({ query, by, parts, whole }));
      };
      const across = heads.findIndex(({ key }) => key === "cong");
      for (const { values } of [...lines, ...(total ? [{ values: total.values }] : [])]) {
        if (across > 0) check(query.columns, values.slice(0, across), values[across]);
      }
      for (const [i, whole] of (total?.values ?? []).entries()) {
        const down = lines.map(({ values }) => values[i]);
        check(query.rows, down, whole);
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(sums).toBeGreaterThan(1000);
});

test("rows of files that districts share stand under no district, and can be chosen", () => {
  const rows = (where: Query["where"]) =>
    resultOf(sample, { ...DEFAULT_QUERY, measure: "rows_accepted", where }).lines.map(
      ({ member, values: [value] }) => `${member.label} ${value ? valueText(value) : ""}`,
    );
  const shared = "Chung hoặc chưa rõ địa bàn";
  expect(rows({ period: ["2024"] }).at(-1)).toBe(`${shared} 99,2% (353/356)`);
  expect(rows({ period: ["2025"] })).toEqual([`${shared} 98,3% (281/286)`]);
  const { query, problems } = readQuery(sample, "?v=1&chi-so=dong-duoc-nhan&ky=2024&dia-ban=chung,347");
  expect(problems).toEqual([]);
  expect(rows(query.where).map((row) => row.replace(/ \d.*/, ""))).toEqual(["Phủ Lý", shared]);
  const controls = controlsOf(sample, query).flatMap((group) => group.controls);
  const districts = controls.find(({ name }) => name === "dia-ban");
  expect(districts?.values).toEqual(["chung", "347"]);
  expect(districts?.says).toBe(`${shared}, Phủ Lý`);
  expect(districts?.options.at(-1)).toMatchObject({ value: "chung", text: shared });
});

test("what is never counted under no district is not asked for there", () => {
  const asked: Query = { ...DEFAULT_QUERY, where: { group: ["", "347"] } };
  expect(settle(asked)).toEqual({
    query: { ...DEFAULT_QUERY, where: { group: ["347"] } },
    problems: ["Chỉ số “Lượt tiêu chí đạt” không có “Chung hoặc chưa rõ địa bàn”; đã bỏ qua."],
  });
});

test("rows by their files' districts are told from rows by their own, which Số liệu has", () => {
  const notes = (asked: Partial<Query>) => {
    const query: Query = {
      ...DEFAULT_QUERY,
      measure: "rows_accepted",
      where: { period: ["2024"] },
      ...asked,
    };
    return pageText(String(drawResult(sample, resultOf(sample, query)).slots.notes));
  };
  expect(notes({})).toContain("Dòng ở đây xếp theo địa bàn của tệp");
  expect(notes({ rows: "kind" })).not.toContain("địa bàn của tệp");
});

/** Every measure by every one and two of its dimensions, in its latest period and over all periods of that one's length. */
function everySplit(book: Book): Query[] {
  return MEASURE_IDS.flatMap((measure) => {
    const had = dimensionsOf(measure);
    const latest = book.latest(measure, hasBases(measure) ? "commune" : "")?.period ?? "";
    const alike = book.periods.filter((one) => lengthOf(one) === lengthOf({ period: latest }));
    const periods = [[latest], alike.map(({ period }) => period)];
    return periods.flatMap((period) =>
      had.flatMap((rows) =>
        ["" as const, ...had.filter((columns) => columns !== rows)].map(
          (columns): Query => ({ ...DEFAULT_QUERY, measure, rows, columns, where: { period } }),
        ),
      ),
    );
  });
}

/** Grades of the same officers share a base, so only what is counted of it is added. */
function isSum(by: Dimension | "", parts: readonly (Value | undefined)[], whole: Value | undefined): boolean {
  const sum = { n: 0, N: 0 };
  for (const part of parts) {
    if (!part || part.kind === "none") continue;
    sum.n += part.n;
    sum.N += part.kind === "rate" ? part.N : 0;
  }
  if (whole?.kind === "count") return sum.n === whole.n;
  if (whole?.kind !== "rate") return sum.n === 0 && sum.N === 0;
  const isClose = (one: number, other: number) => Math.abs(one - other) < 0.0005;
  return isClose(sum.n, whole.n) && (by === "grade" || isClose(sum.N, whole.N));
}
