/** The page 3 chủ động, against the expected long table, unit by unit, and the expected findings about the data. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { type Choice, DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import { INITIATIVES_PARTS } from "../../src/components/initiatives/parts.ts";
import { unitTiles } from "../../src/components/initiatives/unit-tiles.ts";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";
import { bodyOf, marksOf, rowsOf, writtenRates, wrongRates } from "../support/read-page.ts";
import { smallBook } from "../support/small-book.ts";

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
}, 60_000);

const NAMES = Object.keys(INITIATIVES_PARTS);
const page = (of: Book, choice: Partial<Choice> = {}) =>
  NAMES.map((name) => drawn(of, name, choice)).join("\n");
const tiles = (choice: Partial<Choice>, question: { group?: string } = {}) =>
  unitTiles(
    { book, choice: { ...DEFAULT_CHOICE, ...choice }, path: "/index" },
    { period: choice.period ?? "2025", ...question },
  ).text;
const csv = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

/** `met` of every unit of a period, from the expected long table. */
function expectedUnits(measure: string, period: string): Map<string, boolean> {
  const rows = csv(`${SAMPLE.expected}/measures.csv`).filter(
    (row) => row[0] === measure && row[1] === "all" && row[3] === period,
  );
  return new Map(rows.map((row) => [row[5] ?? "", row[10] === "1"]));
}

test.each<Partial<Choice>>([{}, { base: "all" }, { period: "2023", base: "all", shape: "bars" }])(
  "every rate for %o is the sum of its rows",
  (choice) => {
    const rates = writtenRates(page(book, choice));
    expect(wrongRates(rates)).toEqual([]);
    expect(rates.length).toBeGreaterThan(60);
  },
);

test("coverage stands on both bases, with n/N, target and change, whichever base the figures below have", () => {
  for (const base of ["commune", "all"] as const) {
    const text = pageText(drawn(book, "initiative-headline", { base }));
    const lines = [
      ["commune", "đơn vị cấp xã"],
      ["all", "Đoàn cơ sở"],
    ].map(([of = "", noun]) => {
      const sum = expectedSum({ measure: "three_initiatives", period: "2025", base: of });
      return `${
        sum
          ? shown(sum)
              .replace(/ \(|\)/g, " ")
              .trim()
          : "none"
      } ${noun}`;
    });
    for (const line of lines) expect(text).toContain(line);
    // 30 of 33 after 107 of 109: three are missing to 100%.
    expect(text).toContain("Giảm 7,3 điểm % so với năm 2024 (địa giới cũ): 98,2% (107/109)");
    expect(text).toContain("Dưới chỉ tiêu 100%: còn thiếu 3 đơn vị.");
    expect(text).toContain("109 vào cuối năm 2024, 33 vào cuối năm 2025");
  }
});

test("the steps go from registering to being recognised, in the official wording", () => {
  const says = marksOf(drawn(book, "initiative-steps", { period: "2024" }), "tung-noi-dung");
  const figure = (measure: string) => {
    const sum = expectedSum({ measure, period: "2024", base: "commune" });
    return sum ? shown(sum) : "none";
  };
  expect(says.map((text) => text.split(", Năm 2023")[0])).toEqual([
    `Đăng ký: ${figure("three_registered")}`,
    `1. Chủ động quản lý đoàn viên; chăm lo, nắm bắt tình hình thanh niên: ${figure("initiative_1")}`,
    `2. Chủ động xây dựng và thực hiện kế hoạch công tác: ${figure("initiative_2")}`,
    `3. Chủ động tham mưu với cấp ủy, phối hợp với các tổ chức: ${figure("initiative_3")}`,
    `Được công nhận: ${figure("three_initiatives")}`,
  ]);
});

test("over the years the base falls from 109 to 33, and the line breaks there", () => {
  const markup = drawn(book, "initiative-trends");
  const says = marksOf(markup, "qua-cac-ky-commune-year");
  expect(says[1]).toContain("(107/109)");
  expect(says[2]).toContain("Năm 2025 (đổi địa giới): 90,9% (30/33)");
  expect(marksOf(markup, "qua-cac-ky-all-year")[2]).toContain("(32/35)");
});

describe("unit by unit", () => {
  test("each of the three, registration and recognition are what the long table has for the unit", () => {
    const rows = rowsOf(tiles({ period: "2023", base: "all" }), "cac-don-vi");
    expect(rows).toHaveLength(113);
    const units = csv(`${SAMPLE.data}/reference/units.csv`);
    const measures = [
      "initiative_1",
      "initiative_2",
      "initiative_3",
      "three_registered",
      "three_initiatives",
    ].map((measure) => expectedUnits(measure, "2023"));
    const codes = [...(measures[0]?.keys() ?? [])];
    const expected = codes.map((code) => {
      const [, kind = "", name = ""] =
        units.find(
          ([own, , , , from = "", to = ""]) =>
            own === code && from <= "2023-12-31" && (to === "" || to >= "2023-12-31"),
        ) ?? [];
      return [
        kind === "trực thuộc" ? name : `${kind} ${name}`,
        ...measures.map((of) => String(of.get(code) ?? false)),
      ].join(" | ");
    });
    const got = rows.map(([name, , ...cells]) =>
      [name, ...cells.slice(0, 5).map((cell) => String(cell === "đạt" || cell === "có"))].join(" | "),
    );
    expect(got.sort()).toEqual(expected.sort());
  });

  test("tiles show by shape and in words what the table says", () => {
    const body = bodyOf(tiles({ period: "2023" }));
    const table = new Map(rowsOf(body.innerHTML, "cac-don-vi").map((row) => [row[0], row]));
    const tilesOf = [...body.querySelectorAll(".tile")];
    expect(tilesOf).toHaveLength(109);
    for (const tile of tilesOf) {
      const row = table.get(tile.querySelector(".unit")?.textContent ?? "") ?? [];
      // Whoever sent nothing has met none, but nobody says that they failed.
      const no = row[7] === "chưa nộp" ? "chưa nộp" : "chưa đạt";
      const full = [...tile.querySelectorAll(".signs i")].map((sign) =>
        sign.classList.contains("on") ? "đạt" : no,
      );
      expect(full).toEqual(row.slice(2, 5));
      expect(tile.querySelector(".signs")?.getAttribute("aria-label")).toBe(
        no === "chưa nộp" ? "Chưa có số liệu ba nội dung" : `Nội dung 1 ${row[2]}, 2 ${row[3]}, 3 ${row[4]}`,
      );
      expect(tile.classList.contains("whole")).toBe(row[6] === "có");
    }
  });

  test("who sent nothing is said to have sent nothing", () => {
    const silent = [...bodyOf(tiles({ period: "2023", base: "all" })).querySelectorAll(".tile")].filter(
      (tile) => tile.querySelector(".state")?.textContent === "chưa nộp",
    );
    const names = silent.map((tile) => tile.querySelector(".unit")?.textContent);
    expect(names).toEqual(["xã Trịnh Xá", "xã Mộc Bắc"]);
  });

  test("districts head their units with their own rate; a district's own page needs no heading", () => {
    const headings = [...bodyOf(tiles({ period: "2023" })).querySelectorAll("h3")].map(
      ({ textContent }) => textContent,
    );
    expect(headings[0]).toBe("Thành phố Phủ Lý được công nhận 90,5% (19/21)");
    expect(headings).toHaveLength(6);
    const own = bodyOf(tiles({ period: "2023" }, { group: "347" }));
    expect(own.querySelectorAll("h3")).toHaveLength(0);
    expect(own.querySelectorAll(".tile")).toHaveLength(21);
  });

  test("under today's boundaries a unit stands for those that became it, and none is lost", () => {
    const rows = rowsOf(tiles({ period: "2023", boundaries: "now" }), "cac-don-vi");
    expect(rows).toHaveLength(33);
    const recognised = rows.map((row) => (row[6] ?? "").split("/").map(Number));
    const column = (at: number) => recognised.reduce((sum, share) => sum + (share[at] ?? 0), 0);
    expect([column(0), column(1)]).toEqual([103, 109]);
    expect(pageText(drawn(book, "initiative-districts", { period: "2023", boundaries: "now" }))).toContain(
      "Đơn vị đã chia tách, chỉ tính một lần",
    );
  });

  test("a period that does not ask for it has none, with the reason", () => {
    expect(pageText(tiles({ period: "2025-H1" }))).toBe(
      "“3 chủ động” của từng đơn vị, 6 tháng đầu năm 2025: không áp dụng.",
    );
  });
});

test("files that say recognised without all three are listed by file and row, all periods, whatever is chosen", () => {
  const markup = drawn(book, "without-all-three");
  const expected = csv(`${SAMPLE.expected}/data_findings.csv`)
    .filter((row) => row[3] === "recognised-without-all-three")
    .map(([file, sheet, row]) => [file, sheet, row]);
  const rows = rowsOf(markup, "chua-du-ba-noi-dung").map((row) => row.slice(2));
  expect(rows).toEqual(expected.reverse());
  expect(markup).toContain('href="./so-lieu.html#dieu-can-xem-lai-trong-so-lieu"');
  // A browser has no signals: it must not draw the list anew.
  expect(INITIATIVES_PARTS["without-all-three"]?.needs).toBeUndefined();
  expect(pageText(drawn(new Book({ ...book.data, signals: [] }), "without-all-three"))).toBe(
    "Trong các tệp đang dùng, mọi đơn vị ghi được công nhận đều đạt cả ba nội dung.",
  );
});

test("without any figure the page says so, and claims nothing", () => {
  const silent = pageText(page(smallBook()));
  expect(silent).toContain("chưa nhận số liệu");
  expect(silent).not.toMatch(/undefined|NaN|\d%/);
  const nothing = pageText(page(smallBook({ periods: [] })));
  expect(nothing).toContain("Chưa có kỳ nào thu số liệu “3 chủ động”.");
  expect(nothing).not.toMatch(/undefined|NaN|\d%/);
});
