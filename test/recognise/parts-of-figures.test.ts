/** Columns that hold a part of a figure each, or something else than it, beside the one that holds it. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { columnsOf, columnsOver, columnsUnder, NOTHING, refusalOf, sheetOf } from "./sheets.ts";

const CAMPAIGN = "Ngày Chủ nhật xanh";

/** Two columns below one cell of a header. */
const under = (...lower: [string, string]) => ({
  upper: ["STT", "Đơn vị", CAMPAIGN, ""],
  lower: ["", "", ...lower],
});

function refusalUnder(...lower: [string, string]): string {
  const header = under(...lower);
  return refusalOf([sheetOf([["Năm 2023"], header.upper, header.lower, ["1", "Quế", "3", "40"]])]);
}

describe("where all columns hold parts, the file is refused", () => {
  test("of weeks and rounds", () => {
    expect(refusalUnder("Tuần 1", "Tuần 2")).toContain("các cột C, D");
    expect(refusalUnder("Vòng 1", "Vòng chung kết")).toContain("các cột C, D");
  });

  test("of those who came and those who were online", () => {
    expect(refusalUnder("Trực tiếp", "Trực tuyến")).toContain("các cột C, D");
  });

  test("of members and other young people", () => {
    expect(refusalUnder("Đoàn viên", "Thanh niên")).toContain("các cột C, D");
  });

  test("of ages", () => {
    const upper = ["STT", "Đơn vị", "Tổng số đoàn viên", "Đoàn viên đăng ký rèn luyện", ""];
    const lower = ["", "", "", "Dưới 18 tuổi", "18-30 tuổi"];
    expect(refusalOf([sheetOf([["Năm 2023"], upper, lower, ["1", "Quế", "100", "30", "40"]])])).toContain(
      "các cột D, E",
    );
  });
});

test("what stands behind a campaign's name in one cell is a part, too", () => {
  const rows = [
    ["Năm 2023"],
    ["STT", "Đơn vị", `${CAMPAIGN} nam`, `${CAMPAIGN} nữ`],
    ["1", "Quế", "3", "40"],
  ];
  expect(refusalOf([sheetOf(rows)])).toContain("các cột C, D");
});

describe("beside the whole, parts are left alone", () => {
  test("of quarters, where the year's own column says no more than that", () => {
    const { upper, lower } = under("Quý I", "Năm");
    expect(columnsOver(upper, lower, ["1", "Quế", "3", "40"]).at(-1)).toBe("D count:C23A");
  });

  test("of rounds, and of those who took part", () => {
    for (const parts of ["Vòng 1", "Đoàn viên"]) {
      const { upper, lower } = under(parts, "Tổng");
      expect(columnsOver(upper, lower, ["1", "Quế", "3", "40"]).at(-1)).toBe("D count:C23A");
    }
  });

  test("of members, beside those of whom no sort is told", () => {
    const { upper, lower } = under("Đoàn viên", "Chung");
    expect(columnsOver(upper, lower, ["1", "Quế", "3", "40"]).at(-1)).toBe("D count:C23A");
  });

  test("of members the women, in whatever order", () => {
    const columns = (...lower: [string, string]) => {
      const header = under(...lower);
      return columnsOver(header.upper, header.lower, ["1", "Quế", "3", "40"]).at(-1);
    };
    expect(columns("Đoàn viên", "Nữ")).toBe("C count:C23A");
    expect(columns("Nữ", "Đoàn viên")).toBe("D count:C23A");
  });

  test("who registered newly is a part of all since the year began", () => {
    const columns = columnsUnder(
      ...["Đơn vị", "Tổng số đoàn viên", "Đăng ký mới trong tháng 12", "Lũy kế đăng ký từ đầu năm"],
    );
    expect(columns.at(-1)).toBe("D registered");
  });
});

test("what a campaign is called is no part of it", () => {
  const name = "Trắc nghiệm tuần 1";
  const campaigns = `campaign,name,period,counted_in,expected\nC23A,Ngày Chủ nhật xanh,2023,lượt,commune\nC23E,${name},2023,người,all\n`;
  const context = contextOf(province({ "campaigns.csv": campaigns }));
  const rows = [
    ["Năm 2023"],
    ["Đơn vị", name, "", "", "ĐV dưới 18 tuổi", "ĐV từ 18 tuổi trở lên"],
    ["", "Đoàn viên", "Thanh niên", "Tổng", "", ""],
    ["Quế", "20", "30", "50", "3", "4"],
  ];
  const file = recogniseFile("bieu.csv", [sheetOf(rows)], NOTHING, context);
  expect("refusal" in file ? file.refusal : columnsOf(file)).toContain("D count:C23E");
});

test("a campaign whose name begins as a share does is no share", () => {
  const campaigns =
    "campaign,name,period,counted_in,expected\nC23A,Mùa hè xanh,2023,người,all\nC23E,Tỷ lệ vàng,2023,người,all\n";
  const context = contextOf(province({ "campaigns.csv": campaigns }));
  const rows = [
    ["Năm 2023"],
    ["Đơn vị", "Tỷ lệ vàng (người)", "Tỷ lệ tham gia Mùa hè xanh (%)", "Mùa hè xanh"],
    ["Quế", "20", "30", "50"],
  ];
  const file = recogniseFile("bieu.csv", [sheetOf(rows)], NOTHING, context);
  expect("refusal" in file ? file.refusal : columnsOf(file)).toEqual([
    ...["A unit", "B count:C23E", "D count:C23A"],
  ]);
});

test("who is due to register, and officers among members, are not who registered", () => {
  const under = (other: string) =>
    columnsUnder("Đơn vị", "Tổng số đoàn viên", other, "Số ĐV đăng ký").filter((each) =>
      each.endsWith("registered"),
    );
  expect(under("Số ĐV thuộc diện phải đăng ký")).toEqual(["D registered"]);
  expect(under("Cán bộ Đoàn đăng ký")).toEqual(["D registered"]);
});

describe("of 3 chủ động", () => {
  const header = ["Đơn vị", "CĐ1", "CĐ2", "CĐ3"];
  const filled = ["Quế", "x", "x", "x"];

  test("the province's word is the last one", () => {
    const lower = ["", "", "", "", "Tự đánh giá", "Huyện đoàn", "Tỉnh đoàn"];
    expect(columnsOver([...header, "Kết quả", "", ""], lower, [...filled, "x", "x", ""]).at(-1)).toBe(
      "G result",
    );
  });

  test("the year or the reason of it is no result", () => {
    const columns = columnsUnder(...header, "Năm công nhận lần đầu", "Lý do chưa đạt", "Kết quả");
    expect(columns.filter((each) => each.endsWith("result"))).toEqual(["G result"]);
  });

  test("whether an initiative is met goes before its points", () => {
    const upper = ["Đơn vị", "Chủ động 1", "", "CĐ2", "CĐ3", "Kết quả"];
    expect(columnsOver(upper, ["", "Điểm", "Đạt", "", "", ""], ["Quế", "30", "x", "x", "x", "x"])).toContain(
      "C initiative_1",
    );
  });
});

test("prizes and branches are not how many took part", () => {
  for (const other of ["Số giải", "Giải Nhất", "Số bài đạt giải", "Số chi đoàn tham gia", "Kinh phí"]) {
    const { upper, lower } = under(other, "Số ĐVTN tham gia");
    expect(columnsOver(upper, lower, ["1", "Quế", "3", "40"]).at(-1)).toBe("D count:C23A");
  }
});

test("how far a declared figure is from another is not the figure", () => {
  const upper = ["STT", "Huyện", "Tỷ lệ cán bộ được đánh giá", "", ""];
  const lower = ["", "", "Năm 2022", "Năm 2023", "Tăng/giảm"];
  expect(columnsOver(upper, lower, ["1", "Kim Bảng", "90%", "95%", "+5%"])).toEqual([
    ...["B group", "D value:evaluated"],
  ]);
});

test("nor is it how many took part, or are members, or registered", () => {
  const lower = ["", "", "Năm 2022", "Năm 2023", "Tăng/giảm"];
  const under = (what: string, ...more: string[]) =>
    columnsOver(
      ["STT", "Đơn vị", what, "", "", ...more],
      [...lower, ...more.map(() => "")],
      ["1", "Quế", "3", "5", "2", ...more.map(() => "1")],
    );
  expect(under(CAMPAIGN)).toEqual(["B unit", "D count:C23A"]);
  const compared = [
    ["STT", "Đơn vị", "So sánh số liệu", ""],
    ["", "", CAMPAIGN, "Tháng Thanh niên"],
  ] as const;
  expect(columnsOver([...compared[0]], [...compared[1]], ["1", "Quế", "3", "x"])).toHaveLength(3);
  expect(under("Tổng số đoàn viên", "Số ĐV đăng ký")).toEqual(["B unit", "D members", "F registered"]);
});

test("who registered as the year began and who did later are parts", () => {
  const header = ["STT", "Đơn vị", "Tổng số đoàn viên", "ĐV đăng ký đầu năm", "ĐV đăng ký bổ sung"];
  expect(refusalOf([sheetOf([["Năm 2023"], header, ["1", "Quế", "100", "80", "9"]])])).toContain("D, E");
  expect(columnsUnder(...header, "Tổng số ĐV đăng ký").at(-1)).toBe("F registered");
});

test("a report's line about units, with its numbers, is no header", () => {
  const rows = [
    ["Năm 2023"],
    ["STT", "Chỉ tiêu", "ĐVT", "Kết quả"],
    ["1", "Số đơn vị đạt 3 chủ động", "đơn vị", "5"],
  ];
  expect(refusalOf([sheetOf(rows)])).toContain("không nhận ra bảng nào");
});
