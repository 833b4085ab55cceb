/** Figures of the page on the sample, against sums over the expected long table. */
import { beforeAll, expect, test } from "vitest";
import type { Book } from "../../../src/components/book/book.ts";
import { type About, expectedSum, type Sum, shown } from "../../support/expected-sums.ts";
import { SAMPLE } from "../../support/pack.ts";
import { bookOnce } from "../../support/published.ts";
import { marksOf, partOf, rowsOf, wordsOf } from "./part.ts";

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
});

const GROUPS = ["347", "349", "350", "351", "352", "353", "TT"];

function sum(about: About): Sum {
  const found = expectedSum(about);
  if (!found) throw new Error(JSON.stringify(about));
  return found;
}

/** `81/86`; what the long table does not have is withheld or of nobody. */
function share(about: About): string {
  const found = expectedSum(about);
  return found ? `${found.n}/${found.N}` : "ít hơn 5 người";
}

const codeOf = (cell = "") => cell.split(".")[0] ?? "";

test.each(["2024", "2025", "2026-H1"])(
  "in %s every cell of the heat table is the sum of its rows",
  (period) => {
    const rows = rowsOf(partOf(book, "heat", { period }), "bang-nhiet");
    for (const [name, ...cells] of rows) {
      const about = { measure: "criteria_met", period, criterion: codeOf(name) };
      expect(cells, name).toEqual([share(about), ...GROUPS.map((group) => share({ ...about, group }))]);
    }
    expect(rows).toHaveLength(period === "2026-H1" ? 12 : 20);
  },
);

test("criteria stand by the province's rate, the lowest first, or by that of the district chosen", () => {
  const order = (group: string | null) => {
    const page = partOf(book, "heat", { period: "2025", group: group ?? "" });
    return rowsOf(page, "bang-nhiet").map(([name]) => {
      const { n, N } = sum({ measure: "criteria_met", period: "2025", criterion: codeOf(name), group });
      return n / N;
    });
  };
  for (const rates of [order(null), order("350")]) {
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(rates[0]).toBeLessThan(1);
  }
  expect(partOf(book, "heat", { group: "350" }).querySelector("th.chosen")?.textContent).toBe("Kim Bảng");
});

test("a slice by position has its own sums, and names the districts that it leaves out", () => {
  const page = partOf(book, "heat", { period: "2025", position: "PBT" });
  const heads = [...page.querySelectorAll("#bang-nhiet thead th")].map(({ textContent }) => textContent);
  expect(heads).toEqual([
    "Tiêu chí",
    "Toàn tỉnh",
    "Kim Bảng",
    "Thanh Liêm",
    "Bình Lục",
    "Lý Nhân",
    "Trực thuộc",
  ]);
  const rows = rowsOf(page, "bang-nhiet");
  for (const [name, whole] of rows) {
    const about = { measure: "criteria_met", period: "2025", criterion: codeOf(name), position: "PBT" };
    expect(whole, name).toBe(share(about));
  }
  // C5 is for the Bí thư alone.
  expect(rows.map(([name]) => codeOf(name))).not.toContain("C5");
  const note = page.querySelector(".chart-note")?.textContent;
  expect(note).toContain(
    "chưa tách chức danh (có chức danh ít hơn 5 người): Thành phố Phủ Lý (cũ), Thị xã Duy Tiên (cũ).",
  );
});

test("criterion groups are bars, with the change only under the same scheme, beside the province for a district", () => {
  const about = (period: string, group: string | null) => ({
    ...{ measure: "criteria_met", period, group },
    criteria: "score:A",
  });
  const [now, before] = [sum(about("2025", null)), sum(about("2024", null))];
  const change = Math.round(((now.n / now.N - before.n / before.N) * 100 + 1e-9) * 10) / 10;
  const words = `${change > 0 ? "tăng" : "giảm"} ${Math.abs(change).toFixed(1).replace(".", ",")} điểm %`;
  const all = marksOf(partOf(book, "by-group", { period: "2025" }), "nhom-tieu-chi");
  expect(all[0]).toBe(`Tư tưởng chính trị: ${shown(now)}, ${words}`);
  const own = marksOf(partOf(book, "by-group", { period: "2025", group: "353" }), "nhom-tieu-chi");
  expect(own[0]).toContain(`Tư tưởng chính trị: ${shown(sum(about("2025", "353")))}`);
  expect(own[0]).toContain(`toàn tỉnh: ${shown(now)}`);
  const fresh = partOf(book, "by-group", { period: "2026-H1" });
  expect(fresh.querySelector("#nhom-tieu-chi .chart-note")?.textContent).toContain("khung tiêu chí đã đổi");
  expect(marksOf(fresh, "nhom-tieu-chi").join()).not.toMatch(/tăng|giảm/);
});

test("the self-assessment gap is self less final over the same pairs, in points of a hundred", () => {
  const marks = marksOf(partOf(book, "self", { period: "2025" }), "tu-cham-dia-ban");
  const names = ["Toàn tỉnh", "Phủ Lý", "Duy Tiên", "Kim Bảng", "Thanh Liêm", "Bình Lục", "Lý Nhân"];
  for (const [i, name] of names.entries()) {
    const group = i === 0 ? null : (GROUPS[i - 1] ?? "");
    const self = sum({ measure: "self_points", period: "2025", group });
    const both = sum({ measure: "both_points", period: "2025", group });
    const gap = (((self.n - both.n) / self.N) * 100).toFixed(1).replace(".", ",");
    expect(marks[i]).toContain(`${name}: tự chấm ${shown(self)}, chính thức ${shown(both)}, `);
    expect(marks[i]).toContain(`cao hơn ${gap} điểm %`);
  }
});

test("points are shares of their maximum, criterion by criterion, as they are scored and as officers scored them", () => {
  const rows = rowsOf(partOf(book, "points", { period: "2025", group: "352" }), "diem-tieu-chi-bang");
  for (const [name, , ...cells] of rows) {
    const about = { period: "2025", group: "352", criterion: codeOf(name) };
    const measures = ["points", "self_points", "both_points"];
    expect(cells.slice(0, 3), name).toEqual(measures.map((measure) => share({ measure, ...about })));
  }
  expect(rows).toHaveLength(20);
});

test("what was not kept was broken, or not asked about; the most broken stands first", () => {
  for (const period of ["2024", "2026-H1"]) {
    const rows = rowsOf(partOf(book, "donts", { period }), "khong-nen-lam-bang");
    const broken = rows.map(([name, kept, count, unasked]) => {
      const met = sum({ measure: "criteria_met", period, criterion: codeOf(name) });
      const missing = sum({ measure: "missing", period, criterion: codeOf(name) });
      expect([kept, count, unasked], name).toEqual([
        `${met.n}/${met.N}`,
        String(met.N - met.n - missing.n),
        String(missing.n),
      ]);
      return (met.N - met.n - missing.n) / met.N;
    });
    expect(broken).toEqual([...broken].sort((a, b) => b - a));
    expect(rows).toHaveLength(8);
  }
});

test("blank scores are named where there are any, and counted over all criteria to score", () => {
  const page = partOf(book, "missing", { period: "2025" });
  const rows = rowsOf(page, "bo-trong-tieu-chi-bang");
  // Counted by hand in the long table.
  expect(rows.map(([name]) => codeOf(name)).sort()).toEqual(["A1", "A2", "A3", "B3", "C1", "C2", "D3"]);
  for (const [name, blank] of rows)
    expect(blank).toBe(share({ measure: "missing", period: "2025", criterion: codeOf(name) }));
  const all = sum({ measure: "missing", period: "2025", criteria: "score" });
  expect(page.querySelector("p .rate")?.textContent).toBe(shown(all));
});

test("grades stand in the scheme's order with their shares, and who has none makes up the rest", () => {
  const page = partOf(book, "grades", { period: "2026-H1" });
  const [province, first] = rowsOf(page, "xep-loai-can-bo-bang");
  const of = (group: string | null) =>
    ["XS", "T", "HT", "KHT"].map((grade) => sum({ measure: "grade", period: "2026-H1", grade, group }));
  for (const [row, group] of [
    [province, null],
    [first, "347"],
  ] as const) {
    const grades = of(group);
    const N = grades[0]?.N ?? 0;
    const rest = N - grades.reduce((total, { n }) => total + n, 0);
    expect(row?.slice(1)).toEqual([...grades.map(({ n }) => `${n}/${N}`), `${rest}/${N}`]);
  }
  expect(marksOf(page, "xep-loai-can-bo")[0]).toContain(
    "Toàn tỉnh: Hoàn thành xuất sắc nhiệm vụ 25,9% (21/81), ",
  );
  expect(marksOf(page, "xep-loai-can-bo")[0]).toContain("chưa xếp loại 1,2% (1/81)");
});

test("the scheme's bonus and penalty are told, and that no figure counts them", () => {
  const words = wordsOf(book, "extra", { period: "2024" });
  expect(words).toContain("Điểm thưởng: cộng tối đa 5 điểm");
  expect(words).toContain("Điểm trừ: trừ tối đa 10 điểm");
  expect(words).toContain("Không chỉ số nào trên trang này tính điểm thưởng, điểm trừ");
});

test("criteria are followed across schemes by code and name alone, as shares of their maximum", () => {
  const page = partOf(book, "followed", { period: "2025" });
  const rows = rowsOf(page, "theo-doi-tieu-chi-bang");
  for (const [name, , ...cells] of rows) {
    const of = (period: string) => {
      const found = expectedSum({ measure: "points", period, criterion: codeOf(name) });
      return found ? `${found.n}/${found.N}` : "không áp dụng";
    };
    expect(cells.slice(0, 3), name).toEqual([of("2023"), of("2024"), of("2025")]);
  }
  // B5 is of 2023 alone, C6 and C7 are new in 2024.
  expect(rows.map(([name]) => codeOf(name))).not.toContain("B5");
  expect(page.body.textContent).toContain(
    "theo dõi tiếp được 18/20 tiêu chí chấm điểm; 8 điều không nên làm",
  );
  expect(wordsOf(book, "followed", { period: "2026-H1" })).toContain(
    "không tiêu chí nào theo dõi tiếp được; 8 điều không nên làm giữ nguyên mã và tên.",
  );
});
