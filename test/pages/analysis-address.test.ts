/** The address of Phân tích says its whole state, and nonsense in it is named, never obeyed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { syntheticProvince } from "../../bench/synthetic/province.ts";
import { readMeasure, readQuery, writeQuery } from "../../src/components/analysis/address.ts";
import { TERMS } from "../../src/components/analysis/address-terms.ts";
import { choose } from "../../src/components/analysis/choose.ts";
import { controlsOf } from "../../src/components/analysis/controls.ts";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { DEFAULT_QUERY, ofMeasure, type Query } from "../../src/components/analysis/query.ts";
import { resultOf } from "../../src/components/analysis/result.ts";
import { settle } from "../../src/components/analysis/settle.ts";
import { Book } from "../../src/components/book/book.ts";
import { MEASURE_IDS } from "../../src/terms/measures.ts";
import { otherProvince } from "../support/other-province.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { anyQuery } from "../support/random-query.ts";

const data = syntheticProvince();
const book = new Book({ ...data, counts: [] });
const settled = anyQuery(data).map((query) => settle(query).query);

function pickOf<T>(all: readonly T[], which: number): T {
  const picked = all[which % all.length];
  if (picked === undefined) throw new Error("nothing to pick");
  return picked;
}

test("an address opens the very question it was written from", () => {
  fc.assert(
    fc.property(settled, (query) => {
      const address = writeQuery(book, query);
      const read = readQuery(book, address);
      expect(read.problems).toEqual([]);
      expect(settle(read.query)).toEqual({ query, problems: [] });
      expect(writeQuery(book, read.query)).toBe(address);
    }),
    { numRuns: 400 },
  );
});

test("settling a question twice changes nothing more", () => {
  fc.assert(
    fc.property(settled, (query) => {
      expect(settle(query)).toEqual({ query, problems: [] });
    }),
  );
});

test("another measure may be chosen at any time without a complaint", () => {
  fc.assert(
    fc.property(settled, fc.constantFrom(...MEASURE_IDS), (query, measure) => {
      expect(settle(ofMeasure(query, measure)).problems).toEqual([]);
    }),
  );
});

test("whatever a form offers can be chosen, and stands chosen then", () => {
  const full = new Book(data);
  fc.assert(
    fc.property(settled, fc.nat(), fc.nat(), (query, whichControl, whichOption) => {
      const controls = controlsOf(full, query).flatMap((group) => group.controls);
      const { name, options } = pickOf(controls, whichControl);
      fc.pre(options.length > 0);
      const { value } = pickOf(options, whichOption);
      const { query: chosen } = settle(choose(query, name, value === "" ? [] : [value]));
      const shown = controlsOf(full, chosen).flatMap((group) => group.controls);
      expect(shown.find((control) => control.name === name)?.values).toEqual([value]);
    }),
    { numRuns: 100 },
  );
});

test("any text for an address gives a page, and no markup of its own", () => {
  const noise = fc.oneof(
    fc.string(),
    fc.constantFrom("<img src=x onerror=alert(1)>", "2024", "347", "%E0%A4", "3-chu-dong", "x,diem"),
  );
  const name = fc.oneof(fc.constantFrom(...TERMS.map((term) => term.name), "v"), fc.string());
  const small = new Book(otherProvince());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, noise)), (pairs) => {
      const search = `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`;
      const { query } = settle(readQuery(small, search).query);
      expect(readMeasure(search)).toBe(query.measure);
      const { slots } = drawResult(small, resultOf(small, query));
      expect(Object.values(slots).join("")).not.toMatch(/<img|undefined|NaN/);
    }),
  );
});

test("the default question has an empty address", () => {
  expect(writeQuery(book, DEFAULT_QUERY)).toBe("");
});

test("an address of another version, or with unknown names and values, says so and opens the default", () => {
  const read = (search: string) => readQuery(book, search);
  expect(read("?v=2&chi-so=3-chu-dong").query).toEqual(DEFAULT_QUERY);
  expect(read("?v=2&chi-so=3-chu-dong").problems).toEqual([
    "Liên kết này viết theo phiên bản “2”, trang chỉ hiểu phiên bản 1; trang mở theo mặc định.",
  ]);
  expect(read("?v=1&ky=1999&dia-ban=<b>&bay=1")).toEqual({
    query: DEFAULT_QUERY,
    problems: [
      "Không có kỳ “1999”; đã bỏ qua.",
      "Không có địa bàn “<b>”; đã bỏ qua.",
      "Liên kết có mục “bay” mà trang này không dùng; đã bỏ qua.",
    ],
  });
});

test("what does not go together is left out, and the reader is told", () => {
  const told = (asked: Partial<Query>) => settle({ ...DEFAULT_QUERY, ...asked });
  expect(told({ rows: "unit" }).problems).toEqual([
    "Chỉ số “Lượt tiêu chí đạt” không chia theo đơn vị được; đã bỏ qua.",
  ]);
  const lengths = told({ where: { period: ["2024-Q1", "2024"] } });
  expect(lengths.query.where).toEqual({ period: ["2024-Q1"] });
  expect(lengths.problems[0]).toMatch(/^Các kỳ khác độ dài không cộng với nhau được/);
  expect(told({ rows: "period", where: { period: ["2024-Q1", "2024"] } }).problems).toEqual([]);
  expect(told({ boundaries: "now" }).problems).toEqual(["Số liệu về cán bộ luôn theo địa giới lúc ấy."]);
  expect(told({ columns: "period", against: "before" }).query.columns).toBe("");
  const same = told({ against: "other", other: { group: ["601"] } });
  expect(same.query.other).toEqual({});
  expect(same.problems[0]).toContain("Hai phạm vi phải cùng địa bàn");
  expect(told({ sort: { by: "chenh-lech", down: true } }).query.sort).toBeNull();
});

test("the page explains every name of its addresses, from the definition by which they are read", () => {
  const text = pageText(drawn(book, "analysis-addresses"));
  for (const { name, values } of TERMS) {
    expect(text).toContain(`${name} |`);
    if (typeof values !== "string") for (const { word } of values) expect(text).toContain(word);
  }
});
