/** The period that a sheet's name tells, where its titles tell none. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { NOTHING, recognised, sheetOf } from "./sheets.ts";

const LIST = [
  ["STT", "Đơn vị", "Tổng số đoàn viên", "Số đoàn viên đăng ký rèn luyện"],
  ["1", "Quế", "100", "90"],
];

/** The periods of a workbook's sheets, which all hold one list. */
function periods(names: string[], path: string, titles: string[][] = []): string[] {
  return recognised(
    names.map((name) => sheetOf([...titles, ...LIST], name)),
    path,
  ).sheets.map(({ period }) => period);
}

describe("a sheet's name", () => {
  test("tells a part of the year that the path tells", () => {
    expect(periods(["6 tháng đầu năm", "Cả năm"], "2023/RLDV.xlsx")).toEqual(["2023-H1", "2023"]);
    expect(periods(["Quý I"], "2023/RLDV.xlsx")).toEqual(["2023-Q1"]);
  });

  test("tells the period where nothing else does", () => {
    expect(periods(["Năm 2023"], "RLDV.xlsx")).toEqual(["2023"]);
    expect(periods(["Quý I 2026", "2023"], "RLDV.xlsx")).toEqual(["2026-Q1", "2023"]);
  });

  test("gives way to a title", () => {
    expect(periods(["Quý I"], "2023/RLDV.xlsx", [["Sáu tháng đầu năm 2023"]])).toEqual(["2023-H1"]);
  });

  test("gives way to a path that tells another year, or a part of one", () => {
    expect(periods(["Quý I 2026"], "2023/RLDV.xlsx")).toEqual(["2023"]);
    expect(periods(["2023"], "2023-H1/RLDV.xlsx")).toEqual(["2023-H1"]);
  });

  test("tells none of what is planned or compared with", () => {
    expect(periods(["KQ 2023", "KH quý I 2026"], "2023/RLDV.xlsx")).toEqual(["2023", "2023"]);
  });

  test("tells none where the reference lacks another part: it would be the whole year's", () => {
    expect(periods(["Quý I", "Quý II"], "2023/RLDV.xlsx")).toEqual(["2023", "2023"]);
  });

  test("tells none that the reference lacks, and none by a letter and a number, which districts have too", () => {
    expect(periods(["Quý II", "Q1", "H1"], "2023/RLDV.xlsx")).toEqual(["2023", "2023", "2023"]);
  });
});

test("what a campaign is called tells a period only where nothing else does", () => {
  const campaigns = `campaign,name,period,counted_in,expected
C23A,Cao điểm quý I,2023,người,all
C23B,Xuân tình nguyện 2026,2023,người,all
`;
  const context = contextOf(province({ "campaigns.csv": campaigns }));
  const period = (title: string, path: string) => {
    const rows = [[title], ["Đơn vị", "Cao điểm quý I", "Xuân tình nguyện 2026"], ["Quế", "5", "6"]];
    const file = recogniseFile(path, [sheetOf(rows)], NOTHING, context);
    return "refusal" in file ? file.refusal : file.sheets[0]?.period;
  };
  expect(period("CAO ĐIỂM QUÝ I VÀ CÁC PHONG TRÀO KHÁC NĂM 2023", "a.csv")).toBe("2023");
  expect(period("Cao điểm quý I, Xuân tình nguyện 2026", "2023/a.csv")).toBe("2023");
  expect(period("Xuân tình nguyện 2026", "Năm 2023/a.csv")).toBe("2023");
  expect(period("Cao điểm quý I, quý I năm 2023", "a.csv")).toBe("2023-Q1");
});
