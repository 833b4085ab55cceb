import { describe, expect, test } from "vitest";
import { blockOf } from "../../loaders/check/pack.ts";
import { columnsOf, columnsUnder, fatesOf, lines, recognised, refusalOf, sheetOf } from "./sheets.ts";

const HEADER = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "A1", "A2"];
const ROW = ["1", "Nguyễn Văn An", "BT", "Liêm Cần", "25", "26,5"];
const COLUMNS = ["B name", "C position", "D unit", "E final:A1", "F final:A2"];

describe("the header", () => {
  test("is found under titles", () => {
    const file = recognised([
      sheetOf([
        ["TỈNH ĐOÀN HÀ NAM", "", "", "ĐOÀN TNCS HỒ CHÍ MINH"],
        [],
        ["", "KẾT QUẢ ĐÁNH GIÁ CÁN BỘ ĐOÀN"],
        ["Năm 2023"],
        HEADER,
        ROW,
      ]),
    ]);
    expect(columnsOf(file)).toEqual(COLUMNS);
    expect(file.sheets[0]?.rows.map(({ row, fate }) => `${row} ${fate}`)).toEqual([
      ...["1 title", "3 title", "4 title", "5 header", "6 data"],
    ]);
  });

  test("is found as far down as row 30, and no further", () => {
    const titles = (count: number) => [["Năm 2023"], ...Array.from({ length: count - 1 }, () => [""])];
    expect(columnsOf(recognised([sheetOf([...titles(29), HEADER, ROW])]))).toEqual(COLUMNS);
    expect(refusalOf([sheetOf([...titles(30), HEADER, ROW])])).not.toBe("");
  });

  test("is found whatever the order of its columns", () => {
    expect(columnsUnder("A2", "Đơn vị", "Họ và tên", "A1", "STT", "Chức vụ")).toEqual([
      ...["A final:A2", "B unit", "C name", "D final:A1", "F position"],
    ]);
  });

  test("is found in capitals, in decomposed form, with Ð and with doubled spaces", () => {
    const odd = ["STT", "HỌ  VÀ\u00A0TÊN", "Chức vụ".normalize("NFD"), "\u00D0ơn vị", "a1", "Tiêu chí  A2"];
    expect(columnsUnder(...odd)).toEqual(COLUMNS);
  });

  test("may have line breaks inside its cells", () => {
    expect(columnsUnder("STT", "Họ\nvà tên", "Chức\r\nvụ", "Đơn vị", "A1", "A2")).toEqual(COLUMNS);
  });
});

describe("a header over two rows", () => {
  const UPPER = [
    "STT",
    "Họ và tên",
    "Đơn vị",
    "A1. Lập trường vững vàng",
    "",
    "",
    "A2. Học tập nghị quyết",
    "",
    "",
    "Xếp loại",
  ];
  const LOWER = [
    "",
    "",
    "",
    ...["Tự chấm", "Thẩm định", "Chính thức"],
    ...["Tự chấm", "Thẩm định", "Chính thức"],
    "",
  ];
  const DATA = ["1", "An", "Liêm Cần", "28", "27", "27", "30", "29", "29", "Tốt"];
  const across = (left: number, right: number) => ({ top: 2, bottom: 2, left, right });
  const down = (column: number) => ({ top: 2, bottom: 3, left: column, right: column });
  const EXPECTED = [
    ...["B name", "C unit", "D self:A1", "E reviewed:A1", "F final:A1"],
    ...["G self:A2", "H reviewed:A2", "I final:A2", "J grade"],
  ];

  test("is read where its cells are merged", () => {
    const merges = [across(3, 5), across(6, 8), ...[0, 1, 2, 9].map(down)];
    expect(columnsOf(recognised([sheetOf([["Năm 2023"], UPPER, LOWER, DATA], "S", merges)]))).toEqual(
      EXPECTED,
    );
  });

  test("is read where they are not", () => {
    expect(columnsOf(recognised([sheetOf([["Năm 2023"], UPPER, LOWER, DATA])]))).toEqual(EXPECTED);
  });

  test("may have the kind of score above and the criteria below", () => {
    const upper = ["STT", "Họ và tên", "Đơn vị", "Điểm tự chấm", "", "Điểm chính thức", "", "Tổng điểm"];
    const lower = ["", "", "", "A1", "A10", "A1", "A10", ""];
    const file = recognised([
      sheetOf([["Năm 2023"], upper, lower, ["1", "An", "Quế", "1", "2", "3", "4", "7"]]),
    ]);
    expect(columnsOf(file)).toEqual([
      ...["B name", "C unit", "D self:A1", "E self:A10", "F final:A1", "G final:A10", "H total"],
    ]);
  });

  test("is named to people as upper / lower", () => {
    const file = recognised([sheetOf([["Năm 2023"], UPPER, LOWER, DATA])]);
    const headers = file.sheets[0]?.columns.map(({ header }) => header);
    expect(headers).toContain("A1. Lập trường vững vàng / Thẩm định");
    expect(headers).toContain("Họ và tên");
  });
});

test("columns that mean nothing here are left alone", () => {
  const columns = columnsUnder(
    "STT",
    "Họ và tên",
    "Nhiệm kỳ",
    "Đơn vị",
    "A1",
    "Minh chứng A1",
    "A2",
    "Minh chứng",
  );
  expect(columns).toEqual(["B name", "D unit", "E final:A1", "G final:A2"]);
});

test("personal data is recognised to be dropped, all but a digest that tells two rows apart", () => {
  const roster = `Năm 2023
    Họ và tên | Ngày sinh | Giới tính | Số điện thoại | Số CCCD | Chức vụ | Đơn vị
    Trần Bình | 01/02/1990 | Nam | 0100000001 | 999000000001 | BT | Quế
    Trần Bình | 03/04/1995 | Nam | 0100000002 | 999000000002 | BT | Quế`;
  const file = recognised([sheetOf(lines(roster))]);
  expect(columnsOf(file).sort()).toEqual(["A name", "B personal", "F position", "G unit"]);
  const entry = { path: "", sha256: "", bytes: 0, modified: 0, receivedOn: "", manifestLine: "" };
  const kept = blockOf([{ file: entry, recognised: file }]).texts;
  for (const text of ["01/02/1990", "1990-02-01", "0100000001", "999000000001", "Nam"])
    expect(kept.some((cell) => cell.includes(text))).toBe(false);
  const digests = kept.filter((cell) => /^[0-9a-f]{16}$/.test(cell));
  expect(new Set(digests).size).toBe(2);
});

describe("beside a column that means nothing here", () => {
  test("a line that says whose sheet it is stays above the header", () => {
    const header = ["STT", "Họ và tên", "Chức vụ", "A1", "Minh chứng"];
    for (const line of ["Đơn vị: Đoàn xã Liêm Cần", "Đơn vị :  Liêm Cần"]) {
      const file = recognised([sheetOf([["Năm 2023"], [line], header, ["1", "An", "BT", "25", "có ảnh"]])]);
      expect(columnsOf(file), line).toEqual(["B name", "C position", "D final:A1"]);
      expect(file.sheets[0]?.unit, line).toMatch(/Liêm Cần$/);
    }
  });

  test("a section under the header is none of its rows", () => {
    const header = ["STT", "Nhiệm kỳ", "Họ và tên", "Chức vụ", "Đơn vị"];
    const row = ["1", "2022-2027", "An", "BT", "Liêm Cần"];
    const file = recognised([sheetOf([["Năm 2023"], header, ["I", "HUYỆN BÌNH LỤC"], row])]);
    expect(columnsOf(file)).toEqual(["C name", "D position", "E unit"]);
    expect(file.sheets[0]?.rows.map(({ row: at, fate, group }) => `${at} ${fate} ${group}`.trim())).toEqual([
      ...["1 title", "2 header", "3 section", "4 data 352"],
    ]);
  });

  test("an officer whose cells sound like headers is none of its rows", () => {
    const header = ["Họ và tên", "Chức vụ", "Đơn vị", "Quê quán"];
    const file = recognised([sheetOf([["Năm 2023"], header, ["An", "BT", "Liêm Cần", "Huyện Bình Lục"]])]);
    expect(file.sheets[0]?.rows.map(({ fate }) => fate)).toEqual(["title", "header", "data"]);
  });
});

test.each([[[]], [[{ top: 3, left: 1, bottom: 4, right: 1 }]]])(
  "what stands above a header, in what is counted, cuts off none of its rows",
  (merges) => {
    const text = `
      Năm 2023||||
      ||||Đơn vị tính: người
      STT|Đơn vị|Tổng số đoàn viên|Đăng ký rèn luyện đoàn viên|
      |||Số đoàn viên|Tỷ lệ
      1|Xã Lê Hồ|200|150|75%`;
    const file = recognised([sheetOf(lines(text), "", merges)]);
    expect(columnsOf(file)).toEqual(["B unit", "C members", "D registered"]);
    expect(fatesOf(file)).toEqual(["1 title", "2 title", "3 header", "4 header", "5 data"]);
  },
);

test("rows of a header that take several lines of a text file are next to each other", () => {
  const sheet = sheetOf([]);
  sheet.addRow(1, ["Năm 2023"]);
  sheet.addRow(2, ["STT", "Họ và tên", "Chức vụ\nhiện nay", "Đơn vị", "A1\n(30 điểm)", "", "A2", ""]);
  sheet.addRow(5, ["", "", "", "", "Tự chấm", "Chính thức", "Tự chấm", "Chính thức"]);
  sheet.addRow(6, ["1", "An", "BT", "Liêm Cần", "30", "29", "28", "27"]);
  const file = recognised([sheet]);
  expect(columnsOf(file).slice(3)).toEqual(["E self:A1", "F final:A1", "G self:A2", "H final:A2"]);
  expect(fatesOf(file)).toEqual(["1 title ", "2 header", "5 header", "6 data"].map((each) => each.trim()));
});

test("a header over two rows needs no column of running numbers", () => {
  const file = recognised([
    sheetOf(
      lines(`
        Năm 2023|||
        Đơn vị|Tổng số đoàn viên|Đăng ký rèn luyện|
        ||Số lượng|Tỷ lệ
        Xã Lê Hồ|200|150|75%`),
    ),
  ]);
  expect(fatesOf(file)).toEqual(["1 title", "2 header", "3 header", "4 data"]);
});
