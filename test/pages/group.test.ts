/** Each group's page: every figure a sum of its rows, nothing about few officers, and words for what is not there. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Choice } from "../../src/components/book/choice.ts";
import { GROUP_PARTS } from "../../src/components/group/parts.ts";
import { groupPaths } from "../../src/components/group/words.ts";
import { READING } from "../../src/components/page/reading.ts";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { OTHER, SAMPLE, WORDINGS } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";

const book = await bookOnce(SAMPLE.data);
const NAMES = Object.keys(GROUP_PARTS);

function words(group: string, choice: Partial<Choice> = {}, names: readonly string[] = NAMES): string {
  return names.map((name) => pageText(drawn(book, name, choice, `/dia-ban/${group}`))).join("\n");
}

function ratesOf(group: string, choice: Partial<Choice>) {
  const markup = NAMES.map((name) => drawn(book, name, choice, `/dia-ban/${group}`)).join("");
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return Array.from(document.querySelectorAll(".rate[data-measure]")).map((node) => {
    const about = (name: string) => node.getAttribute(`data-${name}`);
    return {
      text: (node.textContent ?? "").replace(/[()]/g, "").replace(/\s+/g, " ").trim(),
      ...{ measure: about("measure") ?? "", period: about("period") ?? "", base: about("base") ?? "" },
      ...{ group: about("group"), kind: about("kind"), criteria: about("criteria"), unit: about("unit") },
      ...{ criterion: about("criterion"), campaign: about("campaign"), grade: about("grade") },
    };
  });
}

test.each(["", "2026-H1", "2025", "2024", "2023-H1"])(
  "every rate of every group's page is the sum of its rows, or has none (period “%s”)",
  (period) => {
    for (const path of groupPaths(book)) {
      const rates = ratesOf(path.replace("/dia-ban/", ""), { period });
      expect(rates.length).toBeGreaterThan(30);
      for (const { text, ...about } of rates) {
        const sum = expectedSum(about);
        if (sum && sum.N > 0) expect(text, JSON.stringify(about)).toContain(shown(sum).replace(/[()]/g, ""));
        else expect(text, JSON.stringify(about)).not.toMatch(/\d%/);
      }
    }
  },
);

test("the group stands beside the province, with the difference, the target and the year before", () => {
  const text = words("353", {}, ["group-beside"]);
  // By hand: the rows of 353 and of all in 2025 and 2024 in the expected table.
  for (const part of [
    "5/7 đơn vị",
    "Toàn tỉnh 90,9% (30/33): thấp hơn 19,5 điểm %, trong mức ngẫu nhiên.",
    "Dưới chỉ tiêu 100%.",
    "Giảm 28,6 điểm % so với năm 2024 (địa giới cũ): 100% (21/21).",
    "không trừ cho nhau",
    "Về cán bộ, toàn tỉnh chưa gồm nơi ít hơn 5 người: Đoàn trực thuộc.",
  ])
    expect(text).toContain(part);
});

test("a group of fewer than five officers shows none of their figures, in any period without them", () => {
  for (const period of ["", "2025", "2026-H1"]) {
    const rates = ratesOf("TT", { period }).filter(
      ({ group, measure, period: of }) =>
        group === "TT" &&
        ["evaluated", "criteria_met", "grade"].includes(measure) &&
        ["2025", "2026-H1"].includes(of),
    );
    for (const { text } of rates) expect(text).toBe("ít hơn 5 người");
    if (period !== "") expect(rates.length).toBeGreaterThan(0);
  }
  const criteria = words("TT", { period: "2025" }, ["group-criteria"]);
  expect(criteria).toBe("Tiêu chí đạt, năm 2025: ít hơn 5 người.");
});

test("figures about officers are never shown for a unit", () => {
  for (const path of groupPaths(book)) {
    for (const { measure, unit } of ratesOf(path.replace("/dia-ban/", ""), { period: "2024" })) {
      if (unit !== null) expect(measure).toBe("training_registered");
    }
  }
});

test("a union outside any district is compared on the base of all unions", () => {
  const text = words("TT", { period: "2024" }, ["group-beside"]);
  expect(text).toContain("“3 chủ động”, mọi Đoàn cơ sở");
  expect(text).not.toContain("“3 chủ động”, cấp xã");
});

test("what was not sent is what the pack's table says, period by period with the deadline", () => {
  const text = words("350", {}, ["group-missing"]);
  expect(text).toContain("Năm 2024, hạn nộp 20/12/2024: đã nộp 84/90 lượt đơn vị");
  expect(text).toContain("Đăng ký rèn luyện đoàn viên – xã Đồng Hóa, xã Thụy Lôi.");
  const rows = readFileSync(`${SAMPLE.expected}/not_submitted.csv`, "utf8").trim().split(/\r?\n/).slice(1);
  for (const row of rows) {
    const [period = "", , group = "", , unit = ""] = row.split(",");
    expect(words(group, { period }, ["group-missing"])).toContain(unit);
  }
});

test("the chosen period narrows what was not sent and what was declared", () => {
  expect(words("347", { period: "2023" }, ["group-missing"])).not.toContain("Trần Hưng Đạo");
  const declared = words("347", { period: "2023" }, ["group-declared"]);
  expect(declared).toContain("2/3 số liệu báo cáo lệch");
  expect(declared).toContain("| 100,0% | 91,5% (43/47) | lệch |");
  expect(words("347", { period: "2026-H1" }, ["group-declared"])).toContain(
    "Không có báo cáo nào của địa bàn trong 6 tháng đầu năm 2026",
  );
});

test("the lead says what the group was called, what it is now and how many units it had", () => {
  const text = words("350", { period: "2024" }, ["group-lead"]);
  expect(text).toContain("Vào cuối năm 2024 có 18 đơn vị");
  expect(text).toContain("Từ ngày 01/07/2025 không còn là một cấp hành chính");
  expect(text).toContain("Tên gọi: Huyện Kim Bảng (2020–2024); Thị xã Kim Bảng (01/01/2025–30/06/2025).");
});

test("under today's boundaries units are carried, and those from elsewhere and those split are named", () => {
  const text = words("347", { period: "2024", boundaries: "now" }, ["group-lead"]);
  expect(text).toContain("Theo địa giới ngày 30/06/2026, ");
  expect(text).toMatch(/Từ địa bàn khác: [^.]*thị trấn Kiện Khê \(Thanh Liêm\)/);
  const then = words("347", { period: "2024" }, ["group-units"]);
  const now = words("347", { period: "2024", boundaries: "now" }, ["group-units"]);
  expect(then).toContain("xã Trịnh Xá");
  expect(now).not.toContain("xã Trịnh Xá");
  expect(now).toMatch(/phường Châu Sơn/);
  const officers = ["group-criteria"];
  expect(words("347", { period: "2024", boundaries: "now" }, officers)).toBe(
    words("347", { period: "2024" }, officers),
  );
});

test("every unit that ever was has its line, with what followed it", () => {
  const text = words("353", {}, ["unit-register"]);
  expect(text).toContain("xã Trần Hưng Đạo | 01/01/2020–30/06/2025 | xã Trần Thương | 2023, 2024 (2/2 kỳ)");
  expect(text).toContain("xã Vĩnh Trụ | từ 01/07/2025 | | 2025 (1/1 kỳ)");
});

test("other provinces' pages stand, also where a group keeps its name and where nothing is known of it", async () => {
  const books = await Promise.all([OTHER, WORDINGS].map(async ({ data }) => await bookOnce(data)));
  for (const one of books) {
    // The first group is like all others but the last, which is that of affiliated unions.
    for (const path of [
      ...groupPaths(one).filter((_, i, all) => i % (all.length - 1) === 0),
      "/dia-ban/khong-co",
    ]) {
      for (const period of ["", ...[one.periods[0], one.periods.at(-1)].map((each) => each?.period ?? "")]) {
        for (const boundaries of ["then", "now"] as const) {
          const text = NAMES.map((name) => drawn(one, name, { period, boundaries }, path)).join("");
          expect(text, path).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
      }
    }
  }
  const [, wordings] = books;
  if (!wordings) throw new Error("no book");
  const lead = pageText(drawn(wordings, "group-lead", {}, "/dia-ban/901"));
  expect(lead).not.toContain("không còn");
  expect(pageText(drawn(wordings, "group-lead", {}, "/dia-ban/khong-co"))).toBe(
    "Không có địa bàn này trong số liệu.",
  );
});

test("a part that follows only some choices comes out the same for all others", () => {
  const others: Partial<Choice>[] = [
    { period: "2024" },
    { shape: "bars" },
    { base: "all" },
    { position: "BT" },
    { boundaries: "now" },
    { group: "353" },
  ];
  for (const [name, { follows }] of Object.entries(READING)) {
    if (!follows) continue;
    const plain = drawn(book, name, {}, "/dia-ban/353");
    for (const choice of others) {
      if (Object.keys(choice).some((key) => follows.some((followed) => followed === key))) continue;
      expect(drawn(book, name, choice, "/dia-ban/353"), name).toBe(plain);
    }
  }
});
