/** The page Tham gia, against sums of the expected long table and the expected list of what was not sent. */
import { beforeAll, describe, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import type { Choice } from "../../src/components/book/choice.ts";
import { PARTICIPATION_PARTS } from "../../src/components/participation/parts.ts";
import { rateText } from "../../src/terms/rate.ts";
import type { Campaign } from "../../src/terms/reference.ts";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { COLUMNS, expectedText, rowsOf as linesOf, OTHER, SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";
import { bodyOf, marksOf, rowsOf, writtenRates, wrongRates } from "../support/read-page.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
}, 60_000);

const NAMES = Object.keys(PARTICIPATION_PARTS);
const page = (of: Book, choice: Partial<Choice> = {}) =>
  NAMES.map((name) => drawn(of, name, choice)).join("\n");
const sumOf = (about: Parameters<typeof expectedSum>[0]) => {
  const sum = expectedSum(about);
  if (!sum) throw new Error(JSON.stringify(about));
  return sum;
};

test.each<Partial<Choice>>([{}, { period: "2023" }, { period: "2024", shape: "bars" }])(
  "every rate for %o is the sum of its rows, or has none",
  (choice) => {
    const rates = writtenRates(page(book, choice));
    expect(wrongRates(rates)).toEqual([]);
    expect(rates.length).toBeGreaterThan(60);
  },
);

test("registration begins with members and officers of the whole province, each in its own latest period", () => {
  const text = pageText(drawn(book, "registration-cards"));
  const members = sumOf({ measure: "training_registered", period: "2025" });
  const officers = sumOf({ measure: "officers_registered", period: "2026-H1" });
  expect(text).toContain(
    shown(members)
      .replace(/ \(|\)/g, " ")
      .trim(),
  );
  expect(text).toContain(
    shown(officers)
      .replace(/ \(|\)/g, " ")
      .trim(),
  );
  expect(text).toContain("Đạt chỉ tiêu 95%.");
  expect(text).toContain("Chưa gồm nơi ít hơn 5 người: Đoàn trực thuộc.");
  expect(pageText(drawn(book, "registration-cards", { period: "2024" }))).not.toContain("2026");
});

test("members can be shown under today's boundaries, officers never", () => {
  const then = drawn(book, "registration-districts", { period: "2023" });
  const now = drawn(book, "registration-districts", { period: "2023", boundaries: "now" });
  const [members, officers] = ["dia-ban-training-registered", "dia-ban-officers-registered"];
  expect(rowsOf(now, members)).not.toEqual(rowsOf(then, members));
  expect(rowsOf(now, members).at(-1)).toEqual(rowsOf(then, members).at(-1));
  expect(rowsOf(now, officers)).toEqual(rowsOf(then, officers));
  expect(pageText(now)).toContain("Số liệu về cán bộ luôn theo địa giới lúc ấy.");
  expect(pageText(now)).toContain("Theo địa giới ngày 30/06/2026.");
  expect(pageText(then)).not.toContain("Theo địa giới");
});

describe("campaigns", () => {
  test("stand in a table first, each with what it is counted in and who is expected", () => {
    const rows = rowsOf(drawn(book, "campaign-summary", { period: "2024" }), "cuoc-van-dong");
    const share = (measure: string, campaign: string) => shown(sumOf({ measure, period: "2024", campaign }));
    const turns = sumOf({ measure: "campaign_turns", period: "2024", campaign: "C24B" }).n;
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Ánh sáng soi đường", "người", "mọi Đoàn cơ sở"],
      ["Thanh niên tình nguyện hè", "lượt", "xã, phường, thị trấn"],
      ["Tuổi trẻ chuyển đổi số", "đơn vị", "xã, phường, thị trấn"],
    ]);
    expect(rows[0]?.slice(3)).toEqual([
      share("campaign_units", "C24A"),
      share("campaign_people", "C24A"),
      "không áp dụng",
    ]);
    expect(rows[1]?.slice(3)).toEqual([
      share("campaign_units", "C24B"),
      "không áp dụng",
      turns.toLocaleString("vi-VN"),
    ]);
  });

  test("count attendances by district, without any percentage", () => {
    const markup = drawn(book, "campaign-blocks", { period: "2023" });
    const of = (group: string) =>
      sumOf({ measure: "campaign_turns", period: "2023", campaign: "C23B", group }).n.toLocaleString("vi-VN");
    expect(marksOf(markup, "luot-c23b")).toEqual(
      ["Phủ Lý", "Duy Tiên", "Kim Bảng", "Thanh Liêm", "Bình Lục", "Lý Nhân"].map(
        (name, i) => `${name}: ${of(["347", "349", "350", "351", "352", "353"][i] ?? "")} lượt`,
      ),
    );
    expect(bodyOf(markup).querySelector("#luot-c23b")?.textContent).not.toContain("%");
  });

  test("draw people above a hundred percent as far as they are, on an axis that goes on", () => {
    const svg = bodyOf(drawn(book, "campaign-blocks", { period: "2025" })).querySelector(
      "#nguoi-c25a .wide svg",
    );
    const { n, N } = sumOf({ measure: "campaign_people", period: "2025", campaign: "C25A", group: "TT" });
    expect(n).toBeGreaterThan(2 * N);
    const at = (text: string) =>
      Number(
        [...(svg?.querySelectorAll("text") ?? [])]
          .find((node) => node.textContent === text)
          ?.getAttribute("x"),
      );
    const widths = [...(svg?.querySelectorAll("rect") ?? [])].map((bar) => Number(bar.getAttribute("width")));
    expect(Math.max(...widths) / (at("100%") - at("0%"))).toBeCloseTo(n / N, 1);
    expect(at("200%") - at("0%")).toBeCloseTo(2 * (at("100%") - at("0%")), 0);
  });

  test("name the units above a hundred percent, and say how many units have members to count from", () => {
    const text = pageText(drawn(book, "campaign-blocks", { period: "2025" }));
    expect(text).toContain("Tỷ lệ người tính trên 33/35 đơn vị thuộc diện tham gia");
    const above = /Trên 100% số đoàn viên: (\d+) đơn vị\n(.*)/.exec(text);
    expect(above?.[2]?.split("; ")).toHaveLength(Number(above?.[1]));
    for (const [, percent] of above?.[2]?.matchAll(/ ([\d.]+),\d%/g) ?? []) {
      expect(Number(percent?.replaceAll(".", ""))).toBeGreaterThanOrEqual(100);
    }
  });

  test("list who was expected but sent nothing apart from who sent it without taking part", () => {
    const silent = linesOf(expectedText(SAMPLE, "not_submitted"), COLUMNS.not_submitted).filter((line) =>
      line.startsWith("2023 | campaign | "),
    );
    const text = pageText(drawn(book, "campaign-blocks", { period: "2023" }));
    const first = text.slice(0, text.indexOf("Ngày Chủ nhật xanh"));
    const expected = sumOf({ measure: "campaign_units", period: "2023", campaign: "C23A" });
    expect(first).toContain(
      `Chưa tham gia: ${expected.N - expected.n} trong ${expected.N} đơn vị, trong đó ${silent.length} chưa nộp`,
    );
    const list = first.slice(
      first.indexOf(`Chưa nộp (${silent.length} đơn vị)`),
      first.indexOf("Đã nộp, không ghi"),
    );
    for (const name of ["xã Trịnh Xá", "xã Yên Nam", "thị trấn Bình Mỹ", "xã Nhân Chính"]) {
      expect(list).toContain(name);
    }
  });

  test("of every period stand in one list, the latest first", () => {
    const rows = rowsOf(drawn(book, "campaign-calendar"), "lich-cuoc-van-dong");
    expect(rows).toHaveLength(9);
    expect(rows.map((row) => row[1])).toEqual(
      ["2025", "2024", "2023"].flatMap((year) => Array<string>(3).fill(`Năm ${year}`)),
    );
  });

  test("have the turns and people of who took part without being asked, by the side of those who were", () => {
    const campaign = (code: string, countedIn: Campaign["countedIn"]): Campaign => ({
      ...{ campaign: code, name: `Cuộc thi ${code}`, period: "2025", expected: "commune" },
      countedIn,
    });
    const of = (code: string, unit: string) => ({ campaign: code, unit });
    const counts = ["K1", "K2"].flatMap((code) => [
      ...figures("campaign_units", "2025", { A: [1, 1] }, of(code, "A1")),
      ...figures("campaign_units", "2025", { B: [0, 1] }, of(code, "B1")),
    ]);
    counts.push(
      ...figures("campaign_turns", "2025", { A: [30, 0] }, of("K1", "A1")),
      ...figures("campaign_turns", "2025", { TT: [12, 0] }, of("K1", "TT1")),
      ...figures("campaign_people", "2025", { A: [5, 10] }, of("K2", "A1")),
      ...figures("campaign_people", "2025", { TT: [2, 20] }, of("K2", "TT1")),
    );
    const campaigns = [campaign("K1", "lượt"), campaign("K2", "người")];
    const markup = drawn(smallBook({ campaigns, counts }), "campaign-blocks");
    expect(marksOf(markup, "luot-k1")).toEqual([
      "A: 30 lượt",
      ...["B", "C", "D", "E", "F"].map((name) => `${name}: không có số lượt`),
      "Trực thuộc: 12 lượt",
    ]);
    expect(pageText(markup)).toContain(
      "1/2 đơn vị thuộc diện tham gia: những nơi đã gửi số đoàn viên; và 1 đơn vị tham gia ngoài diện.",
    );
  });

  test("a district that took part and sent no members has not been left out: its members were not received", () => {
    const campaigns: Campaign[] = [
      { campaign: "N", name: "Hiến máu", period: "2025", countedIn: "người", expected: "commune" },
    ];
    const counts = [
      ...figures("campaign_units", "2025", each("A B TT", [1, 2]), { campaign: "N" }),
      ...figures("training_registered", "2025", { A: [90, 100] }),
      ...figures("campaign_people", "2025", { A: [40, 100] }, { campaign: "N" }),
    ];
    const of = (group: string, own: typeof counts) =>
      rateText(
        smallBook({ campaigns, counts: own }).rate({
          ...{ measure: "campaign_people", period: "2025", campaign: "N" },
          ...(group === "" ? {} : { group }),
        }),
      );
    expect(of("A", counts)).toBe("40,0% (40/100)");
    expect(of("B", counts)).toBe("chưa nhận số liệu");
    // The campaign is none of theirs.
    expect(of("TT", counts)).toBe("không có đối tượng");
    const alone = figures("campaign_units", "2025", each("A B", [1, 2]), { campaign: "N" });
    expect(of("", alone)).toBe("chưa nhận số liệu");
  });

  test("beyond a few are folded, with their first figure in the fold's title", () => {
    const campaigns = ["K1", "K2", "K3", "K4", "K5"].map(
      (code): Campaign => ({
        ...{ campaign: code, name: `Cuộc thi ${code}`, period: "2025" },
        ...{ countedIn: "đơn vị", expected: "commune" },
      }),
    );
    const counts = campaigns.flatMap(({ campaign }) =>
      figures("campaign_units", "2025", each("A B C D E F", [1, 2]), { campaign }),
    );
    const blocks = bodyOf(drawn(smallBook({ campaigns, counts }), "campaign-blocks"));
    expect(blocks.querySelectorAll("section.campaign")).toHaveLength(3);
    expect(
      [...blocks.querySelectorAll("details.campaign > summary")].map((node) => node.textContent),
    ).toEqual(["Cuộc thi K4: đơn vị tham gia 50,0% (6/12)", "Cuộc thi K5: đơn vị tham gia 50,0% (6/12)"]);
  });

  test("that a period does not have are said to be missing, and nothing is claimed", () => {
    expect(pageText(drawn(book, "campaign-summary", { period: "2025-H1" }))).toBe(
      "Theo danh mục, 6 tháng đầu năm 2025 không có cuộc thi, cuộc vận động.",
    );
    expect(drawn(book, "campaign-blocks", { period: "2025-H1" })).toBe("");
    const none = new Book({ ...book.data, counts: [], periods: [] });
    expect(pageText(drawn(none, "campaign-summary"))).toContain("chưa có kỳ nào có cuộc thi");
    const silent = new Book({ ...book.data, counts: [] });
    expect(pageText(drawn(silent, "campaign-blocks"))).toContain("mọi Đoàn cơ sở; chưa nhận số liệu.");
    expect(page(silent)).not.toMatch(/undefined|NaN|\d%.*\(\d/);
  });
});

test("another province has its own districts, campaigns and months, and no code is shown", async () => {
  const other = await bookOnce(OTHER.data);
  const latest = pageText(page(other));
  expect(latest).toContain("Hiến máu tình nguyện");
  expect(latest).toContain("Tháng 5 năm 2026");
  expect(latest).not.toMatch(/undefined|NaN|\[object|\bNB\d\b|2026-M05/);
  for (const period of ["2025", "2026-Q1"]) {
    expect(pageText(page(other, { period, boundaries: "now", shape: "bars" }))).not.toMatch(
      /undefined|NaN|\[object/,
    );
  }
}, 60_000);
