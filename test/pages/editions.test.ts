/** The page of editions as its readers get it: by ear, on a telephone, in the dark, and without any script. */
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "../../loaders/edition/compare.ts";
import { sideOf } from "../../loaders/edition/side.ts";
import type { Book } from "../../src/components/book/book.ts";
import type { Edition } from "../../src/terms/editions.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bodyOf } from "../support/read-page.ts";
import { raiseSite, type Site } from "../support/site.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** So many of ten officers, and of ten units, in each of six groups. */
function countsOf(officers: number, units: number) {
  return [
    ...figures("evaluated", "2025", each("A B C D E F", [officers, 10])),
    ...figures("three_initiatives", "2025", each("A B C D E F", [units, 10]), {
      base: "commune",
      unit: "A1",
    }),
  ];
}

/** The figures of one group moved further than those of the others. */
function bookOf(files: readonly string[], counts = countsOf(9, 10)): Book {
  const side = (parts: { counts: typeof counts }, rules: string) =>
    sideOf(smallBook(parts).data, { files: [], sums: null, tables: {}, withheld: [], rules });
  const before = side({ counts: countsOf(9, 10) }, "1");
  const edition: Edition = {
    ...{ name: "tong-ket-2025", madeOn: "2026-01-20", organisation: "Tỉnh đoàn" },
    ...{ dataDate: "2026-01-10", fingerprint: "0123456789abcdef", seal: "f".repeat(64), files: [...files] },
    ...{ withheld: [], faults: [{ file: "hinh/3-chu-dong/2025.png", what: "changed" }], trouble: null },
    comparison: compare(before, side({ counts }, "2")),
  };
  return smallBook({ counts, editions: [edition], identity: { notice: "Số liệu mô phỏng" } });
}

const changed = countsOf(9, 10).map((count) => {
  if (count.measure === "submitted") return count;
  if (count.measure === "evaluated") return { ...count, n: count.group === "A" ? 5 : count.n };
  return { ...count, n: count.group === "B" ? 8 : 9 };
});
const FILES = ["bao-cao/2025.docx", "bao-cao/2025-mot-tep.html", "counts.csv", "hinh/3-chu-dong/2025/A.svg"];
const book = bookOf(FILES, changed);

test("changes stand under their topics, the largest first, the province before its groups", () => {
  const rows = [...bodyOf(drawn(book, "edition-changes", {}, "/an-ban")).querySelectorAll("tbody tr")].map(
    (row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()),
  );
  expect(
    rows.map((cells) => (cells.length === 1 ? cells[0] : `${cells[2]} ${cells[4]} ${cells[5]}`)),
  ).toEqual([
    "Cán bộ",
    "Toàn tỉnh 83,3% (50/60) giảm 6,7 điểm %",
    "A 50,0% (5/10) giảm 40,0 điểm %",
    "3 chủ động",
    "Toàn tỉnh 88,3% (53/60) giảm 11,7 điểm %",
    "B 80,0% (8/10) giảm 20,0 điểm %",
    ...["A", "C", "D", "E", "F"].map((group) => `${group} 90,0% (9/10) giảm 10,0 điểm %`),
  ]);
  expect(pageText(drawn(book, "edition-changes", {}, "/an-ban"))).toContain(
    "9 con số đã khác: 2 của toàn tỉnh, 7 của địa bàn.",
  );
});

test("an edition's own page leads to every file that it keeps", () => {
  const path = "/an-ban/tong-ket-2025";
  const parts = ["edition-facts", "edition-reports", "edition-figures", "edition-tables"];
  const page = bodyOf(parts.map((name) => drawn(book, name, {}, path)).join(""));
  const links = [...page.querySelectorAll('a[rel="external"]')].map((link) => link.getAttribute("href"));
  expect(links.sort()).toEqual(FILES.map((file) => `../an-ban/tong-ket-2025/${file}`).sort());
  expect(page.textContent).toContain("Năm 2025: bản Word, bản một tệp");
});

test("without any edition the page says how one is made", () => {
  expect(pageText(drawn(smallBook(), "edition-list", {}, "/an-ban"))).toContain("Chưa có ấn bản nào");
});

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
}, 240_000);
afterAll(() => site?.close());

test.for([
  ["light", false, 1366],
  ["dark", true, 320],
] as const)("axe finds nothing, %s, and nothing is wider than the screen", async ([, dark, width]) => {
  const { page, complaints } = await site.open("an-ban.html", width);
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  const parts = ["edition-list", "edition-changes", "edition-facts", "edition-figures"].map((name) =>
    drawn(book, name, {}, name === "edition-list" ? "/an-ban" : "/an-ban/tong-ket-2025"),
  );
  await page.evaluate(
    (markup) => {
      const main = document.querySelector("main");
      if (main) main.innerHTML = markup;
    },
    `<h1>Ấn bản</h1>${parts[0]}<h2>Thay đổi</h2>${parts.slice(1).join("")}`,
  );
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
  await page.addScriptTag({ path: AXE });
  const found: { id: string; help: string }[] = await page.evaluate(
    `axe.run("main", { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
  );
  expect(found.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
