import { describe, expect, test } from "vitest";
import { groupFinder } from "../../loaders/recognise/names/group.ts";
import { province } from "./province.ts";
import { fatesOf, lines, NOTHING, recognised, sheetOf } from "./sheets.ts";

const { groups, aliases } = province();
const before = groupFinder(groups, aliases, "2023-06-30");
const after = groupFinder(groups, aliases, "2025-12-31");

describe("a written group", () => {
  test.each([
    ...["Thành phố Phủ Lý", "TP Phủ Lý", "TP. Phủ Lý", "Phủ Lý", "PHỦ LÝ", "THÀNH PHỐ PHỦ LÝ", "TPPL"],
    ...["Phủ Lý (cũ)", "Thành phố Phủ Lý (trung tâm)", "Phủ Lý".normalize("NFD"), "Thành  phố\u00A0Phủ Lý"],
  ])("may be %s", (text) => expect(before.written(text)).toBe("347"));

  test.each([
    ["H. Bình Lục", "352"],
    ["Huyện Bình Lục", "352"],
    ["huyện Kim Bảng", "350"],
    ["Thị xã Kim Bảng", "350"],
    ["TX. Kim Bảng", "350"],
    ["Trực thuộc", "TT"],
    ["Đoàn trực thuộc", "TT"],
  ])("%s is %s", (text, group) => expect(before.written(text)).toBe(group));

  test("is none where nobody knows it", () => {
    for (const text of ["", "Huyện Thanh Trì", "Cụm thi đua số 3", "CỤM SỐ 1", "Phu Ly"])
      expect(before.written(text)).toBeNull();
  });

  test("is an alias on the alias's days alone", () => {
    expect(after.written("TPPL")).toBeNull();
  });
});

describe("a group whose name has an apostrophe or a hyphen", () => {
  const tables = {
    "groups.csv": `group,name,short_name,kind,sort,valid_from,valid_to
582,Thành phố Phan Rang-Tháp Chàm,Phan Rang-Tháp Chàm,thành phố,1,2000-01-01,
648,Huyện Cư M'gar,Cư M'gar,huyện,2,2000-01-01,
`,
    ...{ "units.csv": "code,kind,name,group,valid_from,valid_to\n1,xã,Ea H'đing,648,2000-01-01,\n" },
    ...{ "successions.csv": "from_code,to_code,on,primary,partial\n", "aliases.csv": null },
  };
  const highland = groupFinder(province(tables).groups, [], "2024-12-31");

  test.each([
    ...[
      ["H. Cư M’gar", "648"],
      ["HUYỆN CƯ M´GAR", "648"],
      ["TP. Phan Rang – Tháp Chàm", "582"],
    ],
    ...[["Phan Rang — Tháp Chàm", "582"]],
  ])("is known as %s in a cell, a section and a title", (text = "", group) => {
    expect(highland.written(text)).toBe(group);
    expect(highland.mentioned(text)).toBe(group);
    expect(highland.mentioned(`BCH ĐOÀN ${text}`)).toBe(group);
  });

  test.each([
    ...[
      ["cu-mgar.csv", "648"],
      ["Cu M'gar.csv", "648"],
      ["CU M’GAR/a.xlsx", "648"],
    ],
    ...[
      ["2024/phan rang – thap cham.xlsx", "582"],
      ["phan_rang_thap_cham.ods", "582"],
    ],
  ])("is found in the path %s", (path = "", group) => expect(highland.inPath(path)).toBe(group));
});

const HEADER = "STT | Họ tên | Chức vụ | Đơn vị";
const file = (titles: string, path = "bieu.csv", rows = "1 | An | BT | Quế") =>
  recognised([sheetOf(lines(`${titles}\n${HEADER}\n${rows}`))], path);

describe("a file's group", () => {
  test.each([
    ["BCH HUYỆN ĐOÀN BÌNH LỤC", "352"],
    ["BAN CHẤP HÀNH HUYỆN ĐOÀN LÝ NHÂN", "353"],
    ["Đơn vị báo cáo: Thành đoàn Phủ Lý", "347"],
    ["Đơn vị báo cáo: Huyện Kim Bảng", "350"],
    ["CÁC ĐOÀN TRỰC THUỘC", "TT"],
  ])("is the body that a title names: %s", (title, group) =>
    expect(file(`Năm 2023\n${title}`).group).toBe(group),
  );

  test("is not the place beside the date", () => {
    expect(file("TỈNH ĐOÀN HÀ NAM | | Phủ Lý, ngày 05 tháng 5 năm 2023\nNăm 2023").group).toBe("");
    expect(file("HUYỆN ĐOÀN BÌNH LỤC | | Phủ Lý, ngày 05 tháng 5 năm 2023\nNăm 2023").group).toBe("352");
    for (const date of ["TP. Phủ Lý, ngày 05/5/2023", "TP. Phủ Lý, 05.05.2023"])
      expect(file(`TỈNH ĐOÀN HÀ NAM | | ${date}\nNăm 2023`).group, date).toBe("");
  });

  test.each([
    ["2023/Phu Ly.xlsx", "347"],
    ["2023/binh-luc_danh_gia.csv", "352"],
    ["Kim_Bảng/a.csv", "350"],
    ["truc-thuoc.ods", "TT"],
    ["2023/toan tinh.csv", ""],
    ["2023/dang-ky P. Kim Bảng.csv", ""],
    ["2023/dang-ky X.Lý Nhân.csv", ""],
  ])("is else the short name in the path %s", (path, group) =>
    expect(file("Năm 2023", path).group).toBe(group),
  );

  test("is the title's rather than the path's, and the manifest's rather than both", () => {
    const sheet = sheetOf(lines(`Năm 2023\nBCH HUYỆN ĐOÀN BÌNH LỤC\n${HEADER}\n1 | An | BT | Quế`));
    expect(recognised([sheet], "Phu Ly.csv").group).toBe("352");
    expect(recognised([sheet], "Phu Ly.csv", { ...NOTHING, group: "353" }).group).toBe("353");
  });

  test("is none where titles of its sheets name several", () => {
    const sheets = ["BÌNH LỤC", "LÝ NHÂN"].map((district) =>
      sheetOf(lines(`Năm 2023\nBCH HUYỆN ĐOÀN ${district}\n${HEADER}\n1 | An | BT | Cộng Hòa`), district),
    );
    expect(recognised(sheets).group).toBe("");
    expect(recognised(sheets.slice(0, 1)).group).toBe("352");
  });

  test("is none where sections name several, whatever the title", () => {
    const rows =
      "I | THÀNH PHỐ PHỦ LÝ\n1 | An | BT | P. Quang Trung\nII | HUYỆN BÌNH LỤC\n1 | Bình | BT | Liêm Cần";
    expect(file("Năm 2023\nBCH HUYỆN ĐOÀN LÝ NHÂN", "Kim Bang.csv", rows).group).toBe("");
  });
});

describe("a row's group", () => {
  test("is its column's, else its section's, else its file's", () => {
    const text = `Năm 2023
      BCH HUYỆN ĐOÀN LÝ NHÂN
      STT | Họ tên | Chức vụ | Đơn vị | Huyện/TX/TP
      1 | An | BT | Đồng Lý |
      I | HUYỆN BÌNH LỤC
      2 | Bình | BT | Liêm Cần | H. Bình Lục
      3 | Chi | BT | Liêm Cần |
      4 | Dung | BT | Quế | Kim Bảng`;
    const fates = fatesOf(recognised([sheetOf(lines(text))]));
    expect(fates[4]).toBe("5 section");
    expect(fates.slice(5)).toEqual(["6 data 352", "7 data 352", "8 data 350"]);
  });

  test("is not told by a section that names none", () => {
    const rows = "I | CỤM SỐ 1\n1 | An | BT | Liêm Cần";
    expect(fatesOf(file("Năm 2023\nHUYỆN ĐOÀN BÌNH LỤC", "a.csv", rows)).at(-1)).toBe("5 data 352");
  });
});

test("the folders of a path do not change what its file name says", () => {
  expect(before.inPath("Tinh doan/Binh Luc.csv")).toBe("352");
  expect(before.inPath("cac xa/danh-gia_binh-luc.xlsx")).toBe("352");
});

describe("the code of a group that has letters", () => {
  const header = ["Họ tên", "Chức vụ", "Đơn vị"];
  const roster = sheetOf([["Năm 2023"], header, ["An", "BT", "Đoàn khối Các cơ quan tỉnh"]]);
  const groupIn = (path: string) => recognised([roster], path).group;

  test.each(["TT_danh-sach.csv", "can-bo_TT.csv", "2023/TT/can bo.csv", "Cán bộ - TT.csv"])(
    "names it in a path, by itself: %s",
    (path) => expect(groupIn(path)).toBe("TT"),
  );

  test.each(["TT Quế_can bo.csv", "Cán bộ xã, phường, TT.csv", "can-bo-tt.csv"])(
    "may else be a thị trấn: %s",
    (path) => expect(groupIn(path)).toBe(""),
  );
});

test("a sheet that is called after a group lists its units, where nothing else says whose they are", () => {
  const list = (name: string) =>
    sheetOf([["Năm 2023"], ["Họ tên", "Chức vụ", "Đơn vị"], ["An", "BT", "Trần Hưng Đạo"]], name);
  const file = recognised([list("TP Phủ Lý"), list("Lý Nhân")]);
  expect(file.group).toBe("");
  expect(file.sheets.map(({ rows }) => rows.at(-1)?.group)).toEqual(["347", "353"]);
});
