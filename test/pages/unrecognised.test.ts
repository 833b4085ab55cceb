import { expect, test } from "vitest";
import { unrecognised, unrecognisedInShort } from "../../src/components/initiatives/unrecognised.ts";
import type { Count } from "../../src/terms/published.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";
import { receipts, smallBook } from "../support/small-book.ts";

const sample = await bookOnce(SAMPLE.data);

test("the page begins with who is not recognised, by district, and why", () => {
  // By hand, from 2025/3-chu-dong_2025.xlsx: row 44 has no initiative 1, and two communes of Lý Nhân have no row.
  expect(pageText(drawn(sample, "initiative-unrecognised"))).toBe(
    [
      "Chưa được công nhận: 3 trong 33 đơn vị, trong đó 2 chưa nộp",
      "Huyện Bình Lục (cũ): xã Bình Sơn (chưa đạt nội dung 1).",
      "Huyện Lý Nhân (cũ): xã Nam Lý, xã Nhân Hà (đều chưa nộp).",
    ].join("\n"),
  );
});

test("a card names the units that sent nothing of what it is counted from", () => {
  // By hand: of Lý Nhân xã Nhân Hà has no row in 2025/dang-ky-ren-luyen_toan-tinh.xlsx; all have one in 2024-H1.
  const card = (period: string) => pageText(drawn(sample, "group-beside", { period }, "/dia-ban/353"));
  expect(card("2025")).toContain("5.158/5.292 đoàn viên\nChưa nộp: xã Nhân Hà.");
  expect(card("2024-H1")).not.toContain("Chưa nộp");
});

test("a district's page names its own, and its card says it in a line", () => {
  const units = pageText(drawn(sample, "group-units", {}, "/dia-ban/352"));
  expect(units).toContain("Chưa được công nhận: 1 trong 5 đơn vị\nxã Bình Sơn (chưa đạt nội dung 1).");
  const card = (group: string) => pageText(drawn(sample, "group-beside", {}, `/dia-ban/${group}`));
  expect(card("352")).toContain("Chưa được công nhận: xã Bình Sơn (chưa đạt nội dung 1).");
  expect(card("353")).toContain("Chưa được công nhận: xã Nam Lý, xã Nhân Hà (đều chưa nộp).");
  expect(card("347")).not.toContain("Chưa được công nhận");
});

const ORDER = [
  "three_registered",
  "initiative_1",
  "initiative_2",
  "initiative_3",
  "three_initiatives",
] as const;

/** What a unit has of these five, in that order: `11110`. */
function facts(unit: string, has: string): Count[] {
  return ORDER.map((measure, i) => ({
    ...{ measure, base: "commune", kind: "", period: "2025", group: unit.replace(/\d+$/, ""), unit },
    ...{ position: "", criterion: "", campaign: "", grade: "", n: Number(has[i]), N: 1 },
  }));
}

const question = { period: "2025", base: "commune" } as const;

function small(units: Record<string, string>, sent = Object.keys(units)) {
  const owed = Object.keys(units).filter((unit) => !sent.includes(unit));
  const counts = Object.entries(units).flatMap(([unit, has]) => facts(unit, has));
  return smallBook({
    counts: [...counts, ...receipts("three_initiatives", "2025", { sent, owed }).counts],
  });
}

test("what a unit lacks is told apart, and units that lack the same stand together", () => {
  const book = small(
    { A1: "10100", A2: "10100", B1: "00110", B2: "11110", C1: "01110", C2: "00000", D1: "11111" },
    ["A1", "A2", "B1", "B2", "C1", "D1"],
  );
  expect(pageText(`${unrecognised(book, question)}`)).toBe(
    [
      "Chưa được công nhận: 6 trong 7 đơn vị, trong đó 1 chưa nộp",
      "Huyện A: xã Số 1 A, xã Số 2 A (đều chưa đạt nội dung 1, 3).",
      "Huyện B: xã Số 1 B (chưa đăng ký, chưa đạt nội dung 1); xã Số 2 B (đạt cả ba nội dung, tệp không ghi công nhận).",
      "Huyện C: xã Số 1 C (chưa đăng ký); xã Số 2 C (chưa nộp).",
    ].join("\n"),
  );
});

test("where all are recognised that is said, and where nothing has come nothing is", () => {
  expect(pageText(`${unrecognised(small({ A1: "11111", B1: "11111" }), question)}`)).toBe(
    "Cả 2 đơn vị đều được công nhận.",
  );
  expect(unrecognised(small({ A1: "00000" }, []), question)).toBeNull();
});

test("on a card units are named only where they are few", () => {
  const book = small({ A1: "10110", A2: "10110", B1: "11111" });
  expect(unrecognisedInShort(book, question, 2)).toBe("xã Số 1 A, xã Số 2 A (đều chưa đạt nội dung 1)");
  expect(unrecognisedInShort(book, question, 1)).toBe("2 đơn vị");
  const none = small({ A1: "00000", A2: "00000", B1: "11111" }, ["B1"]);
  expect(unrecognisedInShort(none, question, 1)).toBe("2 đơn vị, đều chưa nộp");
  const silent = small({ A1: "10110", A2: "00000", B1: "00000" }, ["A1"]);
  expect(unrecognisedInShort(silent, question, 2)).toBe("3 đơn vị, trong đó 2 chưa nộp");
});

test("under today's boundaries a unit tells of how many that became it were recognised", () => {
  const text = pageText(drawn(sample, "initiative-unrecognised", { period: "2023", boundaries: "now" }));
  expect(text).toMatch(/^Chưa được công nhận đủ: \d+ trong 33 đơn vị/);
  expect(text).toMatch(/\(công nhận \d\/\d(, \d chưa nộp)?\)/);
});
