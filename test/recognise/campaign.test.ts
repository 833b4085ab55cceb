/** Campaigns whose names lie in others', or serve for several counts. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { campaignIn, campaignItem, campaignNamed } from "../../loaders/recognise/headings/campaign.ts";
import { findTable } from "../../loaders/recognise/table/header.ts";
import type { Campaign } from "../../src/terms/reference.ts";
import { province } from "./province.ts";
import { columnsOf, lines, NOTHING, sheetOf } from "./sheets.ts";

const campaign = (
  code: string,
  name: string,
  countedIn: Campaign["countedIn"],
  period = "2024",
): Campaign => ({
  ...{ campaign: code, name, period, countedIn, expected: "all" },
});

const NESTED = [
  campaign("C1", "Hiến máu", "người"),
  campaign("C2", "Hiến máu tình nguyện hè", "lượt"),
  campaign("C3", "Tình nguyện hè", "người"),
];
const TWICE = [campaign("C4", "Mùa hè xanh", "người"), campaign("C5", "Mùa hè xanh", "lượt")];

const heading = (...texts: string[]) => ({
  column: 3,
  levels: texts.map((text, row) => ({ row: row + 1, text })),
});

describe.each([
  ["in their order", [...NESTED, ...TWICE]],
  ["in the other order", [...NESTED, ...TWICE].reverse()],
])("with the campaigns %s", (_, campaigns) => {
  test.each([
    ["Hiến máu tình nguyện hè (lượt)", "C2"],
    ["Hiến máu (người)", "C1"],
    ["Số lượt hiến máu tình nguyện hè", "C2"],
    ["Chiến dịch Tình nguyện hè", "C3"],
    ["C1 - Hiến máu tình nguyện hè", "C1"],
    ["Mùa hè xanh (lượt)", "C5"],
    ["Số người tham gia Mùa hè xanh", "C4"],
  ])("the longest name is meant, then what it is counted in: %s", (text, code) =>
    expect(campaignNamed(text, campaigns)?.campaign).toBe(code),
  );

  test("a second row of the header says what it is counted in", () => {
    expect(campaignIn(heading("Mùa hè xanh", "Số người"), campaigns)?.campaign).toBe("C4");
    expect(campaignIn(heading("Mùa hè xanh", "Số lượt"), campaigns)?.campaign).toBe("C5");
  });

  test("two counts of one name are two columns", () => {
    const [people, turns] = TWICE.map((each) => campaignItem(each, campaigns));
    expect(people).not.toBe(turns);
  });
});

test("a text that names none means none", () => {
  expect(campaignNamed("Tổng số đoàn viên", NESTED)).toBeNull();
});

describe("of a name that another year's campaign has longer", () => {
  const reference = province();
  const campaigns = [
    campaign("A23", "Thanh niên tình nguyện hè", "người", "2023"),
    campaign("A24", "Tình nguyện hè", "người", "2023-H1"),
  ];
  const context = contextOf({ ...reference, campaigns });
  const countsUnder = (...headers: string[]) => {
    const sheet = sheetOf(lines(`STT | Đơn vị | ${headers.join(" | ")}\n1 | Quế | 5 | 6`));
    const table = findTable(sheet, context.vocabulary);
    const period = reference.periods.find((each) => each.period === "2023-H1");
    if (!table || !period) throw new Error("no table");
    const counts = context.resolve(table, period).filter(({ field }) => field === "count");
    return counts.map(({ letter, item }) => `${letter} ${item}`);
  };

  test("the shorter is meant this year", () => {
    expect(countsUnder("Thanh niên tình nguyện hè")).toEqual(["C A24"]);
  });

  test("the column that is called exactly so counts, where there are both", () => {
    expect(countsUnder("Thanh niên tình nguyện hè", "Tình nguyện hè")).toEqual(["D A24"]);
  });
});

test("a campaign called as a key column is may stand in the lower row of a merged header", () => {
  const tables = `campaign,name,period,counted_in,expected
C23A,Áo ấm mùa đông,2023,người,all
C23B,Đơn vị văn hóa,2023,đơn vị,all
`;
  const context = contextOf(province({ "campaigns.csv": tables }));
  const rows = lines(`
    Năm 2023|||
    TT|Đơn vị|Kết quả tham gia|
    ||Áo ấm mùa đông|Đơn vị văn hóa
    I|CỤM SỐ 1||
    1|Xã Lê Hồ|20|x`);
  const down = (column: number) => ({ top: 2, bottom: 3, left: column, right: column });
  const merges = [down(0), down(1), { top: 2, bottom: 2, left: 2, right: 3 }];
  const file = recogniseFile("bieu.csv", [sheetOf(rows, "", merges)], NOTHING, context);
  expect("refusal" in file ? file.refusal : columnsOf(file)).toEqual([
    ...["B unit", "C count:C23A", "D count:C23B"],
  ]);
});

test("an office's own wording for a campaign of each period is that of the file's", () => {
  const tables = {
    "campaigns.csv": `campaign,name,period,counted_in,expected
C23A,Ngày Chủ nhật xanh,2023,lượt,commune
C05A,Tuần lễ xanh,2023-M05,lượt,commune
`,
    "columns.csv": "kind,field,written\ncampaign,campaign:C23A,Mục A\ncampaign,campaign:C05A,Mục A\n",
  };
  const context = contextOf(province(tables));
  const columns = (title: string) => {
    const rows = lines(`${title}|\nĐơn vị|Mục A\nXã Lê Hồ|20`);
    const file = recogniseFile("bieu.csv", [sheetOf(rows)], NOTHING, context);
    return "refusal" in file ? file.refusal : columnsOf(file);
  };
  expect(columns("Năm 2023")).toEqual(["A unit", "B count:C23A"]);
  expect(columns("Tháng 5 năm 2023")).toEqual(["A unit", "B count:C05A"]);
});
