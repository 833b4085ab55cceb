/** Lists of officers whose posts and units stand in one column. */
import { describe, expect, test } from "vitest";
import { columnsOf, fatesOf, lines, recognised, sheetOf, textsOf } from "./sheets.ts";

const HEADER = "STT | Họ tên | Chức vụ, đơn vị công tác";
const listOf = (rows: string, { header = HEADER, title = "" } = {}) =>
  sheetOf(lines(`Danh sách cán bộ năm 2023 | ${title}\n${header}\n${rows}`));
/** What is handed on as the units of a list's rows; nothing where it has no column for them. */
const unitsOf = (rows: string, told: { header?: string; title?: string; path?: string } = {}) => {
  const file = recognised([listOf(rows, told)], told.path);
  const at = (file.sheets[0]?.columns ?? []).findIndex(({ field }) => field === "unit");
  return at === -1 ? [] : textsOf(file).map((cells) => cells[at]);
};

test("the column is that of the posts and that of the units", () => {
  const file = recognised([listOf("1 | An | Bí thư Đoàn xã Liêm Cần")]);
  expect(columnsOf(file)).toEqual(["B name", "C position", "C unit"]);
  expect(textsOf(file)).toEqual([["1", "An", "Bí thư Đoàn xã Liêm Cần", "Đoàn xã Liêm Cần"]]);
});

test("a column merely called Chức vụ is such a one where its cells name units", () => {
  const header = "STT | Họ tên | Chức vụ hiện nay";
  expect(unitsOf("1 | An | Bí thư Đoàn xã Đồng Lý\n2 | Ba | Phó Bí thư", { header })).toEqual([
    ...["Đoàn xã Đồng Lý", "Phó Bí thư"],
  ]);
  expect(unitsOf("1 | An | Bí thư\n2 | Ba | Phó Bí thư Đoàn xã", { header })).toEqual([]);
});

test("a column for units is the one that is read, whatever posts name", () => {
  const header = `${HEADER} | Đơn vị`;
  expect(
    unitsOf("1 | An | Bí thư Đoàn xã Đồng Lý | Quế\n2 | Ba | Bí thư Đoàn xã Công Lý |", { header }),
  ).toEqual(["Quế", ""]);
});

describe("what is told elsewhere", () => {
  const ABOVE = "Đơn vị: Xã Liêm Cần";

  test("stays as it is where posts stand alone", () => {
    const file = recognised([listOf("1 | An | Bí thư\n2 | Ba | Phó Bí thư", { title: ABOVE })]);
    expect(file.sheets[0]?.unit).toBe("Xã Liêm Cần");
    expect(columnsOf(file)).toEqual(["B name", "C position"]);
  });

  test("stays as it is where posts name the same, or none", () => {
    const rows = "1 | An | Bí thư Đoàn xã Liêm Cần\n2 | Ba | Phó Bí thư Đoàn xã";
    expect(unitsOf(rows, { title: ABOVE })).toEqual(["Xã Liêm Cần", "Xã Liêm Cần"]);
  });

  test.each([
    ["above the table", { title: ABOVE }],
    ["by the path", { path: "2023/Xã Liêm Cần.csv" }],
  ])("%s: a post of another unit is of none that anybody knows", (_, told) => {
    const rows = "1 | An | Bí thư\n2 | Ba | Phó Bí thư Đoàn xã Đồng Lý\n3 | Ca | Phó Bí thư Đoàn xã Lạ";
    expect(unitsOf(rows, told)).toEqual([
      ...["Xã Liêm Cần", "Phó Bí thư Đoàn xã Đồng Lý", "Phó Bí thư Đoàn xã Lạ"],
    ]);
  });

  test.each([
    ["above the table", { title: ABOVE }],
    ["by the path", { path: "2023/Xã Liêm Cần.csv" }],
  ])("%s says nothing of a list of several other units", (_, told) => {
    const rows = "1 | An | Bí thư Đoàn xã Đồng Lý\n2 | Ba | Bí thư Đoàn xã Công Lý\n3 | Ca | Bí thư";
    expect(unitsOf(rows, told)).toEqual(["Đoàn xã Đồng Lý", "Đoàn xã Công Lý", "Bí thư"]);
  });

  test.each([
    ...["Phó Bí thư Đoàn xã nhiệm kỳ 2022 - 2027", "PBT TT Đoàn xã", "Bí thư Đoàn - Chủ tịch Hội LHTN"],
    ...["P. Bí thư (từ 01/2024)", "P. Bí thư, Phó trưởng Công an", "BT ĐTN xã NK 2022 - 2027"],
    ...["Bí thư (mới), nguyên Bí thư Đoàn xã Lạ", "Bí thư Đoàn xã (trước là PBT Đoàn xã Đồng Lý)"],
  ])("is of a post that names no unit: %s", (cell) => {
    const rows = `1 | An | Bí thư Đoàn xã Liêm Cần\n2 | Ba | ${cell}`;
    expect(unitsOf(rows, { title: ABOVE })[1]).toBe("Xã Liêm Cần");
  });

  test.each(["Phó Chủ tịch UBND xã Liêm Cần, Bí thư Đoàn xã", "UBND xã Liêm Cần - Phó Bí thư Đoàn"])(
    "is of a post whose holder has another one there: %s",
    (cell) => expect(unitsOf(`1 | An | ${cell}`, { title: ABOVE })).toEqual(["Xã Liêm Cần"]),
  );

  test("is the one meant of two units that a post's bare name may be", () => {
    const rows =
      "1 | An | Bí thư Đoàn Trần Hưng Đạo\n2 | Ba | PBT Đoàn xã Trần Hưng Đạo\n3 | Ca | Phó Bí thư";
    const told = "Xã Trần Hưng Đạo";
    expect(unitsOf(rows, { title: `Đơn vị: ${told}` })).toEqual([told, told, told]);
  });

  test("is not what a member of the committee, or of the Association, names", () => {
    const rows =
      "1 | An | Bí thư\n2 | Ba | Ủy viên, giáo viên trường xã Đồng Lý\n3 | Ca | Chủ tịch Hội LHTN xã Công Lý";
    const file = recognised([listOf(rows, { title: ABOVE })]);
    expect(columnsOf(file)).toEqual(["B name", "C position"]);
    expect(file.sheets[0]?.unit).toBe("Xã Liêm Cần");
  });

  test("leaves a unit its own list though one post of it names another", () => {
    const rows = "1 | An | Bí thư\n2 | Ba | Phó Bí thư Đoàn xã Đồng Lý\n3 | Ca | Phó Bí thư Đoàn xã Lạ";
    expect(recognised([listOf(rows)], "2023/Xã Liêm Cần.csv").ownUnit).toBe("13504");
  });

  test("in a section is of the posts below it, but for one of another unit", () => {
    const rows =
      "I | Xã Đồng Lý\n1 | An | Bí thư\nII | Xã Công Lý\n1 | Ba | Bí thư\n2 | Ca | PBT Đoàn xã Đồng Lý";
    expect(unitsOf(rows)).toEqual(["Xã Đồng Lý", "Xã Công Lý", "PBT Đoàn xã Đồng Lý"]);
  });
});

describe("a unit is looked for in the row's group", () => {
  const post = "Bí thư Đoàn Trần Hưng Đạo";

  test("by a column of groups", () => {
    const header = `${HEADER} | Huyện/TX/TP`;
    const rows = `1 | An | ${post} | Lý Nhân\n2 | Ba | Bí thư Đoàn xã Đồng Lý | Kim Bảng`;
    expect(unitsOf(rows, { header })).toEqual(["Đoàn Trần Hưng Đạo", "Bí thư Đoàn xã Đồng Lý"]);
  });

  test("where none is known, of two names the reader hands on what may be either", () =>
    expect(unitsOf(`1 | An | ${post}`)).toEqual(["Đoàn Trần Hưng Đạo"]));

  test("by the names of sheets, each of a district", () => {
    const rows = lines(`Năm 2023\n${HEADER}\n1 | An | ${post}`);
    const file = recognised([sheetOf(rows, "Phủ Lý"), sheetOf(rows, "Lý Nhân")]);
    expect(file.sheets.map((sheet) => sheet.rows.at(-1)?.group)).toEqual(["347", "353"]);
  });
});

test("in a long file the rows below an officer's are of that officer's unit", () => {
  const rows = "1 | An | Bí thư Đoàn xã Đồng Lý | A1 | 20\n | | | A2 | 25\n2 | Ba | PBT ĐX Đồng Lý | A1 | 20";
  const header = `${HEADER} | Mã tiêu chí | Điểm`;
  expect(unitsOf(rows, { header })).toEqual(["Đoàn xã Đồng Lý", "Đoàn xã Đồng Lý", "ĐX Đồng Lý"]);
});

test("a cell merged over several rows tells the unit of all", () => {
  const rows = [["Năm 2023"], ["Họ tên", "Chức vụ - Đơn vị", "Mã tiêu chí", "Điểm"]];
  const scored = [
    ["An", "Bí thư Đoàn xã Đồng Lý", "A1", "20"],
    ["", "", "A2", "25"],
  ];
  const merges = [0, 1].map((left) => ({ top: 3, bottom: 4, left, right: left }));
  const file = recognised([sheetOf([...rows, ...scored], "", merges)]);
  expect(textsOf(file).map((cells) => cells.at(-1))).toEqual(["Đoàn xã Đồng Lý", "Đoàn xã Đồng Lý"]);
});

test("a post that nobody holds is still none", () => {
  const file = recognised([listOf("1 | An | Bí thư Đoàn xã Quế\n2 | Khuyết | PBT Đoàn xã Đồng Lý")]);
  expect(textsOf(file)[1]).toEqual(["2", "Khuyết", "Khuyết › PBT Đoàn xã Đồng Lý", "Đoàn xã Đồng Lý"]);
});

test("a signature that names a post below the table is no row of it", () => {
  const file = recognised([listOf("1 | An | Bí thư Đoàn xã Đồng Lý\n | | TM. BAN THƯỜNG VỤ\n | | BÍ THƯ")]);
  expect(fatesOf(file).slice(2)).toEqual(["3 data", "4 note", "5 note"]);
});
