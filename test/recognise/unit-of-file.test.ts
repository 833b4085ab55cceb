/** Lists without a column for units: whose officers they are stands in a title, or in the file's name. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province, TABLES } from "./province.ts";
import { lines, NOTHING, recognised, refusalOf, sheetOf } from "./sheets.ts";

const listUnder = (title: string) => lines(`${title} | Năm 2023\nSTT | Họ tên | Chức vụ\n1 | An | Bí thư`);
const unitOf = (title: string, sheet = "") => recognised([sheetOf(listUnder(title), sheet)]).sheets[0]?.unit;
const unitsIn = (path: string, ...sheets: string[]) =>
  recognised(
    sheets.map((name) => sheetOf(listUnder(""), name)),
    path,
  ).sheets.map(({ unit }) => unit);

describe("a title that speaks of a unit", () => {
  test.each([
    ["TỔNG HỢP CÁN BỘ ĐOÀN XÃ LIÊM CẦN NĂM 2023", "XÃ LIÊM CẦN"],
    ["Danh sách cán bộ Đoàn thị trấn Quế, huyện Kim Bảng", "thị trấn Quế"],
    ["ĐOÀN KHỐI CÁC CƠ QUAN TỈNH", "ĐOÀN KHỐI CÁC CƠ QUAN TỈNH"],
  ])("%s", (title, unit) => expect(unitOf(title)).toBe(unit));

  test("a name of one word is not the beginning of another, which nobody knows", () => {
    expect(unitOf("TỔNG HỢP CÁN BỘ ĐOÀN THỊ TRẤN QUẾ LÂM NĂM 2023")).toBe("");
    expect(unitOf("TỔNG HỢP CÁN BỘ ĐOÀN THỊ TRẤN QUẾ NĂM 2023")).toBe("THỊ TRẤN QUẾ");
  });

  test("an affiliated union has its name alone", () => {
    const title = "Tổng hợp cán bộ Đoàn khối Các cơ quan tỉnh năm 2023";
    expect(unitOf(title)).toBe("Đoàn khối Các cơ quan tỉnh");
  });

  test.each([
    "Danh sách cán bộ Đoàn xã, phường, thị trấn",
    "Danh sách cán bộ Đoàn các xã Liêm Cần, Cộng Hòa",
    "Danh sách cán bộ Đoàn xã Liêm Cần và xã Cộng Hòa",
  ])("of several it names none: %s", (title) => expect(unitOf(title)).toBe(""));

  test("a sheet that is called after a unit is of that one", () => {
    expect(unitOf("Danh sách cán bộ Đoàn xã Liêm Cần", "Cộng Hòa")).toBe("Cộng Hòa");
  });
});

describe("a sheet's name that a spreadsheet has cut off", () => {
  const unitsWith = (...names: string[]) => {
    const unions = names.map((name, at) => `TT1${at},trực thuộc,${name},TT,2020-01-01,\n`).join("");
    const context = contextOf(province({ "units.csv": TABLES["units.csv"] + unions }));
    const name = "Đoàn Trường Cao đẳng Sư phạm Hà Nam".slice(0, 31);
    const file = recogniseFile("bieu.xlsx", [sheetOf(listUnder(""), name)], NOTHING, context);
    return "refusal" in file ? [] : file.sheets.map(({ unit }) => unit);
  };

  test("is the unit whose name begins so", () => {
    const name = "Đoàn Trường Cao đẳng Sư phạm Hà Nam";
    expect(unitsWith(name, "Đoàn Trường Cao đẳng Y tế Hà Nam")).toEqual([name]);
  });

  test("is none where two names do", () => {
    const names = ["Hà Nam", "Hà Nội"].map((place) => `Đoàn Trường Cao đẳng Sư phạm ${place}`);
    expect(unitsWith(...names)).toEqual(["Đoàn Trường Cao đẳng Sư phạm Hà"]);
  });
});

describe("a file's name", () => {
  test.each([
    ["2023/Đoàn xã Liêm Cần.csv", "Đoàn xã Liêm Cần"],
    ["2023/Cộng Hòa - cán bộ.csv", "Cộng Hòa"],
    ["2023/Danh sách_TT. Quế (sửa).csv", "TT. Quế"],
    ["2023/Xã Liêm Cần/cán bộ.csv", "Xã Liêm Cần"],
  ])("%s", (path, unit) => expect(unitsIn(path, "")).toEqual([unit]));

  test.each(["2023/02. Xã Liêm Cần.csv", "2023/2 - Xã Liêm Cần.csv"])("behind a number: %s", (path) =>
    expect(unitsIn(path, "")).toEqual(["Xã Liêm Cần"]),
  );

  test.each([
    "2023/Xa_Liem_Can_danh_sach_2023.csv",
    "2023/02. xa liem can/ds.csv",
    "2023/Danh sách cán bộ Đoàn xã Liêm Cần lần 2.csv",
  ])("without accents, or among other words: %s", (path) =>
    expect(unitsIn(path, "")).toEqual(["xã Liêm Cần"]),
  );

  test.each(["2023/Xa_Liem_Can_Thuong.csv", "2023/Liem_Can.csv", "2023/Xa_Liem_Can_xa_Cong_Hoa.csv"])(
    "that may be another's, or is of two, says nothing: %s",
    (path) => expect(unitsIn(path, "")).toEqual([""]),
  );

  test("a group's name means the group, also where a commune bears it", () => {
    expect(unitsIn("2025-H2/Kim Bảng.csv", "")).toEqual([""]);
  });

  test("it says nothing of a file with several lists of one kind", () => {
    expect(unitsIn("2023/Đoàn xã Liêm Cần.csv", "Cộng Hòa", "Sheet2")).toEqual(["Cộng Hòa", "Sheet2"]);
  });

  test("it says whose a file is with a list of each kind", () => {
    const scores = lines("STT | Họ tên | Chức vụ | A1\n1 | An | Bí thư | 20");
    const sheets = [sheetOf(listUnder(""), "Cán bộ"), sheetOf(scores, "Đánh giá")];
    const { sheets: found } = recognised(sheets, "2023/Đoàn xã Liêm Cần.csv");
    expect(found.map(({ unit }) => unit)).toEqual(["Đoàn xã Liêm Cần", "Đoàn xã Liêm Cần"]);
  });
});

test.each(["Đơn vị: Huyện đoàn Bình Lục", "Đơn vị: TỈNH ĐOÀN HÀ NAM"])(
  "a body above all units is not whose list it is: %s",
  (title) => expect(unitOf(title, "Cộng Hòa")).toBe("Cộng Hòa"),
);

test.each(["Đơn vị báo cáo: TỈNH ĐOÀN HÀ NAM", "Đơn vị: Bình Lục"])(
  "nor is a body that reports, or a group's bare name: %s",
  (title) => expect(unitOf(title, "Cộng Hòa")).toBe("Cộng Hòa"),
);

describe("a form of one row without a column for the unit", () => {
  const members = "STT | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện\n1 | 120 | 90";
  test.each([
    ["registration", members],
    ["campaign", "Ngày Chủ nhật xanh | Tháng Thanh niên\n40 | x"],
    ["three_initiatives", "Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả\nx | x | x | - | Không"],
  ])("is read as its unit's: %s", (kind, form) => {
    const file = recognised([sheetOf(lines(`ĐOÀN XÃ LIÊM CẦN | Năm 2023\n${form}`))]);
    expect(file.sheets[0]).toMatchObject({ kind, unit: "XÃ LIÊM CẦN" });
    expect(file.sheets[0]?.rows.filter(({ fate }) => fate === "data")).toHaveLength(1);
  });

  test("is refused where nothing says whose it is", () => {
    expect(refusalOf([sheetOf(lines(`Năm 2023\n${members}`))])).toContain("không nhận ra bảng nào");
  });

  test("is refused where it has several rows, which may be branches", () => {
    const form = lines(`ĐOÀN XÃ LIÊM CẦN | Năm 2023\n${members}\n2 | 60 | 50`);
    expect(refusalOf([sheetOf(form)])).toContain("không nhận ra bảng nào");
  });

  test("is no row of an officer's form that speaks of an initiative", () => {
    const form = "A1 | Lập trường | 30 | 28\nB1 | Tham mưu cấp ủy | 20 | 18\nXếp loại | HTTNV";
    const title = "ĐOÀN XÃ LIÊM CẦN | PHIẾU ĐÁNH GIÁ CÁN BỘ NĂM 2023";
    expect(refusalOf([sheetOf(lines(`${title}\nHọ và tên: | An\n${form}`))])).toContain("Kết quả đánh giá");
  });

  test("is not what districts declare", () => {
    const list = "Huyện | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện\nBình Lục | 120 | 90";
    expect(recognised([sheetOf(lines(`ĐOÀN XÃ LIÊM CẦN | Năm 2023\n${list}`))]).kind).toBe("declared");
  });
});

test("a sheet called after a district whose township bears its name is the district's where it lists several units", () => {
  const units = `${TABLES["units.csv"]}13600,thị trấn,Kim Bảng,350,2020-01-01,2025-06-30\n`.replace(
    "13600,xã,Công Lý",
    "13603,xã,Công Lý",
  );
  const context = contextOf(province({ "units.csv": units }));
  const groupsIn = (...names: string[]) => {
    const rows = names.map((name, at) => `${at + 1} | ${name} | 50 | 40`).join("\n");
    const text = `Năm 2023\nSTT | Đơn vị | Tổng số đoàn viên | Số đăng ký\n${rows}`;
    const sheets = [sheetOf(lines(text), "Kim Bảng"), sheetOf(lines(text), "Bình Lục")];
    const file = recogniseFile("bieu.xlsx", sheets, NOTHING, context);
    if ("refusal" in file) throw new Error(file.refusal);
    return file.sheets.map(({ rows: read }) => read.at(-1)?.group);
  };
  expect(groupsIn("Kim Bảng", "Quế")).toEqual(["350", "352"]);
  expect(groupsIn("Kim Bảng")).toEqual(["", "352"]);
});
