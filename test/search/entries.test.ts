/** What is found on the sample's site, by what readers type. */
import { expect, test } from "vitest";
import { searchEntries } from "../../src/components/search/entries.ts";
import { find } from "../../src/components/search/find.ts";
import type { Chapter } from "../../src/terms/site-files.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";

const CHAPTERS: Chapter[] = [
  { page: "3-chu-dong.html", pageTitle: "3 chủ động", id: "", title: "3 chủ động" },
  { page: "3-chu-dong.html", pageTitle: "3 chủ động", id: "qua-cac-ky", title: "Qua các kỳ" },
  { page: "tieu-chi.html", pageTitle: "Tiêu chí", id: "", title: "Tiêu chí" },
];

const entries = searchEntries((await bookOnce(SAMPLE.data)).data, CHAPTERS);

function found(typed: string): string[] {
  return find(entries, typed).map(({ title, detail, href }) => `${title} | ${detail} | ${href}`);
}

test("`phu ly` finds the district's page first, then the ward of that name", () => {
  expect(found("phu ly").slice(0, 2)).toEqual([
    "Thành phố Phủ Lý (cũ) | địa bàn | dia-ban/347.html",
    "phường Phủ Lý | thuộc Phủ Lý, từ 01/07/2025 | dia-ban/347.html#don-vi-13285-20250701",
  ]);
});

test("`ba chu dong` finds the page 3 chủ động first, then its chapters", () => {
  expect(found("ba chu dong").slice(0, 2)).toEqual([
    "3 chủ động | trang | 3-chu-dong.html",
    "Qua các kỳ | trang 3 chủ động | 3-chu-dong.html#qua-cac-ky",
  ]);
});

test("two units of one name are told apart by their districts and years", () => {
  expect(found("tran hung dao")).toEqual([
    "phường Trần Hưng Đạo | thuộc Phủ Lý, 2020–2024 | dia-ban/347.html#don-vi-13300-20200101",
    "xã Trần Hưng Đạo | thuộc Lý Nhân, 01/01/2020–30/06/2025 | dia-ban/353.html#don-vi-13594-20200101",
  ]);
});

test("one code under two names is two units, and one name under one code over two lists is one", () => {
  expect(found("nhan my")).toEqual([
    "xã Nhân Mỹ | thuộc Lý Nhân, 01/01/2020–30/06/2025 | dia-ban/353.html#don-vi-13609-20200101",
  ]);
  expect(found("nhan ha")[0]).toBe(
    "xã Nhân Hà | thuộc Lý Nhân, từ 01/07/2025 | dia-ban/353.html#don-vi-13609-20250701",
  );
});

test("a criterion leads to the latest period of its scheme, a campaign to its own", () => {
  expect(found("hoc tap ly luan")).toEqual([
    "A2. Học tập lý luận chính trị | tiêu chí, khung 2024 | tieu-chi.html?v=1&ky=2025",
  ]);
  expect(found("anh sang soi")).toEqual([
    "Ánh sáng soi đường | cuộc thi, cuộc vận động, năm 2024 | tham-gia.html?v=1&ky=2024",
  ]);
  expect(found("thanh nien tinh nguyen he")).toHaveLength(2);
});

test("a former name of a district still finds it", () => {
  expect(found("huyen kim bang")[0]).toBe("Thị xã Kim Bảng (cũ) | địa bàn | dia-ban/350.html");
});

test("every link is of one page and one place, and nonsense finds nothing", () => {
  const units = entries.filter(({ href }) => href.includes("#don-vi-")).map(({ href }) => href);
  expect(new Set(units).size).toBe(units.length);
  expect(found("khong co gi o day dau")).toEqual([]);
});
