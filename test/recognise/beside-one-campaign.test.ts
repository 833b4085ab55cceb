/** What a list of one campaign leaves alone: lists beside it, figures that count something else, better reasons of refusal. */
import { describe, expect, test } from "vitest";
import { lines, NOTHING, recognised, refusalOf, sheetOf } from "./sheets.ts";

const TITLE = "KẾT QUẢ THAM GIA NGÀY CHỦ NHẬT XANH NĂM 2023";
const TABLE = "STT | Đơn vị | Số lượt\n1 | Quế | 5\n2 | Lê Hồ | 6";
const LIST = `${TITLE}\n${TABLE}`;
const UNITS = `HUYỆN ĐOÀN KIM BẢNG
ĐĂNG KÝ RÈN LUYỆN ĐOÀN VIÊN NĂM 2023
STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện
1 | Quế | 9 | 5
2 | Lê Hồ | 8 | 4`;

const read = (...tables: string[]) =>
  recognised(tables.map((table, at) => sheetOf(lines(table), `Trang ${at + 1}`)));
const refused = (table: string, path = "2023/bieu.csv", manifest = NOTHING) =>
  refusalOf([sheetOf(lines(table))], path, manifest);
const kinds = (...tables: string[]) => read(...tables).sheets.map(({ kind }) => kind);
const notes = (...tables: string[]) =>
  read(...tables).sheets.flatMap(({ leftOut }) => leftOut.map(({ note }) => note));

describe("the lists beside it are read, and it is told of", () => {
  const far = "\n".repeat(35);
  test.each([
    ["a list of units stands far below it", `${LIST}${far}${UNITS}`, "hai bảng"],
    [
      "units stand abreast",
      LIST.replace("Số lượt", "Số lượt | | Đơn vị").replace("| 5", "| 5 | | Lê Hồ"),
      "cùng ghi tên",
    ],
    ["another's header follows below a title", `${LIST}\nKẾT QUẢ HIẾN MÁU\n${TABLE}`, "của một cuộc khác"],
    [
      "its rows are branches",
      LIST.replace("Quế", "Chi đoàn 1").replace("Lê Hồ", "Chi đoàn 2"),
      "không dòng nào nêu",
    ],
    ["it is of a year without a period", LIST.replace("2023", "2019"), "của kỳ khác"],
  ])("where %s", (_, table, why) => {
    expect(kinds(UNITS, table)).toEqual(["registration", ""]);
    expect(notes(UNITS, table).join()).toContain(why);
  });
});

test("its rows of several districts make no district's registration province-wide", () => {
  const list = `${TITLE}\nSTT | Huyện | Đơn vị | Số lượt\n1 | Kim Bảng | Quế | 5\n2 | Bình Lục | Liêm Cần | 6`;
  expect(kinds(UNITS, list)).toEqual(["registration", "campaign"]);
  expect(read(UNITS, list).group).toBe("350");
  expect(read(list).group).toBe("");
});

test("an attendance beside other lists is nothing that need be told", () => {
  const list = "DANH SÁCH THAM GIA TẬP HUẤN NĂM 2023\nSTT | Đơn vị | Số người tham gia\n1 | Quế | 5";
  expect(notes(UNITS, list)).toEqual([]);
});

test.each([
  ...["Tham gia (%)", "Tham gia (điểm)", "Tổng số ĐVTN", "Số người tiếp cận", "Số cán bộ tham gia"],
  ...["Số mô hình tham gia", "Số người tham gia hiến máu", "Kết quả dự thi", "Số lượt chia sẻ"],
])("no column is its count that is called %s", (header) => {
  expect(refused(LIST.replace("Số lượt", header))).toContain("không nhận ra bảng nào");
});

test("none is where others took part beside those that are counted", () => {
  const both = LIST.replace("Số lượt", "Số đoàn viên tham gia | Số hội viên tham gia").replace(
    "| 5",
    "| 5 | 3",
  );
  expect(refused(both)).toContain("không nhận ra bảng nào");
});

test("none is where two rows of headers part those that took part", () => {
  const table = "STT | Đơn vị | Số người tham gia |\n | | Đoàn viên | Hội viên\n1 | Quế | 5 | 3";
  expect(refused(`${TITLE}\n${table}`)).toContain("không nhận ra bảng nào");
  const women = table.replace("Đoàn viên | Hội viên", "Tổng số | Nữ");
  expect(kinds(`${TITLE}\n${women}`)).toEqual(["campaign"]);
});

test("a header that stands again below a page's number goes on with the list", () => {
  const list = `${TITLE}\nSTT | Đơn vị | SL tham gia\n1 | Quế | 5\n | 2 |\nSTT | Đơn vị | SL tham gia\n2 | Lê Hồ | 6`;
  expect(kinds(list)).toEqual(["campaign"]);
});

test.each(["TỶ LỆ", "TẬP HUẤN", "LỄ RA QUÂN", "BẢNG XẾP HẠNG", "HỘI NGHỊ TRIỂN KHAI", "CHUNG KẾT"])(
  "a title that speaks of %s is no count of who took part",
  (what) => expect(refused(LIST.replace("NGÀY CHỦ", `${what} NGÀY CHỦ`))).toContain("không được đọc"),
);

describe("a better reason of refusal is given", () => {
  test("where titles speak of another kind, its columns", () => {
    const list = "ĐĂNG KÝ RÈN LUYỆN ĐOÀN VIÊN NĂM 2023\nSTT | Đơn vị | Số đoàn viên tham gia\n1 | Quế | 5";
    expect(refused(list)).toContain("Tổng số đoàn viên, Số đoàn viên đăng ký rèn luyện");
  });
  test("of a list of something else no period is asked", () => {
    const list = "TỔNG HỢP CHI ĐOÀN\nSTT | Đơn vị | Số lượng\n1 | Quế | 5";
    expect(refused(list, "bieu.csv")).toContain("không nhận ra bảng nào");
  });
  test("a list of officers beside it is said to be another list", () => {
    const officers = "KHEN THƯỞNG NĂM 2023\nSTT | Họ và tên | Chức vụ | Đơn vị\n1 | An | Bí thư | Quế";
    const list = "TỔNG HỢP THAM GIA NĂM 2023\nSTT | Đơn vị | Số người tham gia\n1 | Quế | 5";
    expect(refusalOf([sheetOf(lines(officers), "1"), sheetOf(lines(list), "2")])).toContain("danh sách khác");
  });
});

test("a roster that says since when is one, also where its title names a contest", () => {
  const roster = "DANH SÁCH PHỤC VỤ CUỘC THI NĂM 2023\nSTT | Họ và tên | Chức vụ | Đơn vị";
  expect(kinds(`${roster} | Ngày giữ chức vụ\n1 | An | Bí thư | Quế | 01/02/2020`)).toEqual(["roster"]);
  expect(refused(`${roster}\n1 | An | Bí thư | Quế`)).toContain("danh sách khác");
});

test("a unit's own form may have a campaign's name above its figure", () => {
  const form =
    "ĐOÀN XÃ LÊ HỒ\nNĂM 2023\n | Ngày Chủ nhật xanh |\nTổng số đoàn viên | Số lượt | Ghi chú\n50 | 40 |";
  expect(kinds(form)).toEqual(["campaign"]);
});
