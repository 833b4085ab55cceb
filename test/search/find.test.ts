import { expect, test } from "vitest";
import { find, findableWords, matches } from "../../src/components/search/find.ts";
import { plainWords } from "../../src/terms/fold.ts";

function named(...names: string[]) {
  return names.map((name) => ({ name, key: plainWords(name), plain: findableWords(name) }));
}

function found(names: string[], typed: string): string[] {
  return find(named(...names), typed).map(({ name }) => name);
}

test("accents, case, spaces and punctuation of what is typed do not matter", () => {
  for (const typed of ["phu ly", "Phủ Lý", "  PHU   LY ", "phủ-ly", "Phu\u0309 Ly\u0301"]) {
    expect(found(["Phủ Lý", "Lý Nhân"], typed)).toEqual(["Phủ Lý"]);
  }
});

test("each word typed begins a word: enough while the last one is not finished", () => {
  expect(matches("phuong tran hung dao", "hung da")).toBe(true);
  expect(matches("phuong tran hung dao", "dao tran")).toBe(true);
  expect(matches("phuong tran hung dao", "ung dao")).toBe(false);
  expect(matches("phuong tran hung dao", "")).toBe(false);
});

test("a number is found as it is written and as it is said", () => {
  expect(found(["3 chủ động", "Ba Sao"], "ba chu dong")).toEqual(["3 chủ động"]);
  expect(found(["3 chủ động", "Ba Sao"], "3 chu")).toEqual(["3 chủ động"]);
  expect(found(["3 chủ động", "Ba Sao"], "ba")).toEqual(["Ba Sao", "3 chủ động"]);
});

test("the name itself stands before one that begins so, that before one that holds it, the rest in their order", () => {
  expect(
    found(["Nhân Lý Bình", "Thượng Bình Lý", "Bình Lý Hạ", "Bình Lý", "Bình Thượng Lý"], "binh ly"),
  ).toEqual(["Bình Lý", "Bình Lý Hạ", "Thượng Bình Lý", "Nhân Lý Bình", "Bình Thượng Lý"]);
});

test("nonsense, markup and nothing at all find nothing", () => {
  for (const typed of ["zzz", "<script>", "", "   ", "%", "phu ly zzz"]) {
    expect(found(["Phủ Lý", "3 chủ động"], typed)).toEqual([]);
  }
});
