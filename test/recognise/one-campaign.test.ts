/** Lists of one campaign, which their titles, sheets or files are called after, and no header names. */
import { describe, expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import type { RecognisedSheet } from "../../loaders/recognise/recognised.ts";
import { province, TABLES } from "./province.ts";
import { lines, NOTHING, sheetOf } from "./sheets.ts";

const context = contextOf(
  province({
    "periods.csv": `${TABLES["periods.csv"]}2024,2024-01-01,2024-12-31,2024-12-20,K23,campaign\n`,
    "campaigns.csv": `campaign,name,period,counted_in,expected
C23A,Ngày Chủ nhật xanh,2023,lượt,commune
C23B,Tháng Thanh niên,2023,đơn vị,all
C23C,Tìm hiểu Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII,2023,người,all
C23D,Mùa hè xanh,2023,người,all
C23E,Mùa hè xanh,2023,lượt,all
C24A,Ánh sáng soi đường,2024,người,all
C24B,Tháng Thanh niên,2024,đơn vị,all
`,
  }),
);

const NQ = "TÌM HIỂU NGHỊ QUYẾT ĐẠI HỘI ĐOÀN TOÀN QUỐC LẦN THỨ XII";
const PEOPLE = "STT | Đơn vị | Số đoàn viên | Số người tham gia\n1 | Quế | 120 | 85\n2 | Lê Hồ | 60 | 0";

interface Form {
  table: string;
  sheet?: string;
}

const read = (forms: readonly Form[], path = "bieu.xlsx", manifest = NOTHING) =>
  recogniseFile(
    path,
    forms.map(({ table, sheet = "Sheet1" }) => sheetOf(lines(table), sheet)),
    manifest,
    context,
  );

/** The campaign that each row of a sheet names, and its count: `C23A 85`. */
function countsOf({ columns, texts, words, kind }: RecognisedSheet): string[] {
  const at = (field: string) => columns.findIndex((each) => each.field === field);
  const rows = columns.length === 0 ? 0 : texts.length / columns.length;
  const text = (row: number, field: string) => words[texts[row * columns.length + at(field)] ?? 0] ?? "";
  return kind !== "campaign"
    ? []
    : Array.from({ length: rows }, (_, row) => `${text(row, "campaign")} ${text(row, "count")}`);
}

/** What the sheets of a file count; why it is refused; or its kind. */
function told(forms: readonly Form[], path?: string, manifest = NOTHING): string {
  const file = read(forms, path, manifest);
  if ("refusal" in file) return file.refusal;
  const counts = file.sheets.flatMap(countsOf);
  return `${file.kind} ${file.period}: ${counts.join(", ")}`;
}
const ofTitle = (title: string, table = PEOPLE, path?: string) =>
  told([{ table: `${title}\n${table}` }], path);

test.each([
  ["a title", `KẾT QUẢ THAM GIA CUỘC THI ${NQ} NĂM 2023`],
  [
    "a title over two lines",
    "KẾT QUẢ THAM GIA CUỘC THI TÌM HIỂU NGHỊ QUYẾT ĐẠI HỘI\nĐOÀN TOÀN QUỐC LẦN THỨ XII NĂM 2023",
  ],
  ["its code", "KẾT QUẢ THAM GIA CUỘC THI C23C - NĂM 2023"],
  ["the report of a district", `BCH HUYỆN KIM BẢNG\nBÁO CÁO\nKết quả tham gia cuộc thi ${NQ}\nNăm 2023`],
  [
    "a title that names another period in brackets",
    `KẾT QUẢ CUỘC THI ${NQ}\n(Kèm theo Kế hoạch số 12)\nNăm 2023`,
  ],
])("the campaign is named by %s", (_, title) => {
  expect(ofTitle(title)).toBe("campaign 2023: C23C 85, C23C 0");
});

describe("the count is the one column that tells who took part", () => {
  const title = `KẾT QUẢ THAM GIA CUỘC THI ${NQ} NĂM 2023`;
  const under = (header: string, row: string) => ofTitle(title, `STT | Đơn vị | ${header}\n1 | Quế | ${row}`);

  test.each([
    ["Số lượt", "5"],
    ["Kết quả", "5"],
    ["Số lượng", "5"],
    ["Có tham gia (x)", "5"],
    ["Tổng số ĐVTN tham gia", "5"],
    ["Số đoàn viên tham gia", "5"],
  ])("%s", (header, row) => expect(under(header, row)).toBe("campaign 2023: C23C 5"));

  test.each([
    [
      "beside entries, prizes, shares and money",
      "Số người tham gia | Số bài dự thi | Đạt giải | Tỷ lệ | Kinh phí",
      "5 | 9 | 1 | 50% | 3",
    ],
    ["beside the women among them", "Số người tham gia | Nữ", "5 | 2"],
    [
      "beside members and what was to be reached",
      "Tổng số đoàn viên | Chỉ tiêu | Số người tham gia | Ghi chú",
      "9 | 8 | 5 |",
    ],
  ])("%s", (_, header, row) => expect(under(header, row)).toBe("campaign 2023: C23C 5"));

  test.each([
    ["entries alone", "Số bài dự thi", "9"],
    ["points and ranks", "Điểm thi | Xếp hạng", "9 | 1"],
    ["last year's", "Số người tham gia năm 2022", "9"],
    ["two that can be it", "Số người tham gia | Số lượt thi", "5 | 9"],
    ["parts", "Số người tham gia đợt 1 | Số người tham gia đợt 2", "5 | 9"],
  ])("none is read where there are %s", (_, header, row) =>
    expect(under(header, row)).not.toMatch(/^campaign /),
  );

  test("one that may as well be points is not read where no title speaks of taking part", () => {
    const table = "STT | Đơn vị | Kết quả\n1 | Quế | 85";
    expect(ofTitle(`KẾT QUẢ CUỘC THI ${NQ} NĂM 2023`, table)).toContain("ghi vào tiêu đề cột");
  });
});

test("a campaign counted in units is ticked", () => {
  const table = "STT | Đơn vị | Tham gia\n1 | Quế | x\n2 | Lê Hồ | \n | Tổng | 1";
  expect(ofTitle("ĐƠN VỊ THAM GIA THÁNG THANH NIÊN NĂM 2023", table)).toBe("campaign 2023: C23B x, C23B ");
});

test("of one name in two periods that of the file's period is meant", () => {
  const table = "STT | Đơn vị | Tham gia\n1 | Quế | x";
  expect(ofTitle("ĐƠN VỊ THAM GIA THÁNG THANH NIÊN NĂM 2024", table)).toBe("campaign 2024: C24B x");
});

test("of one name with two counts the header says which", () => {
  const title = "KẾT QUẢ THAM GIA MÙA HÈ XANH NĂM 2023";
  const under = (header: string) => ofTitle(title, `STT | Đơn vị | ${header}\n1 | Quế | 5`);
  expect(under("Số người")).toBe("campaign 2023: C23D 5");
  expect(under("Số lượt")).toBe("campaign 2023: C23E 5");
  expect(under("Tham gia")).toContain("từ hai cuộc trở lên");
});

describe("where no title names it", () => {
  test("the sheet's name does, cut off as it may be", () => {
    expect(told([{ table: `NĂM 2023\n${PEOPLE}`, sheet: "Ngày Chủ nhật xanh" }])).toContain("C23A 85");
    const sheet = "Cuộc thi Tìm hiểu Nghị quyết Đại hội".slice(0, 31);
    expect(told([{ table: `NĂM 2023\n${PEOPLE}`, sheet }])).toContain("C23C 85");
    const begun = "Tìm hiểu Nghị quyết";
    expect(told([{ table: `NĂM 2023\n${PEOPLE}`, sheet: begun }])).toContain("không nêu cuộc nào");
  });

  test("then the file's name, also below its district's body", () => {
    const table = `HUYỆN ĐOÀN KIM BẢNG\nTỔNG HỢP KẾT QUẢ THAM GIA CUỘC THI NĂM 2023\n${PEOPLE}`;
    expect(told([{ table }], "2023/KB_chu-nhat-xanh.xlsx")).not.toMatch(/^campaign /);
    expect(told([{ table }], "2023/KB_Ngay-chu-nhat-xanh.xlsx")).toContain("C23A 85");
  });

  test("neither does where a title, or the sheet's name, speaks of something else", () => {
    const path = "2023/Ngày Chủ nhật xanh.xlsx";
    expect(ofTitle("KẾT QUẢ HIẾN MÁU TÌNH NGUYỆN NĂM 2023", PEOPLE, path)).toContain("không nêu cuộc nào");
    expect(told([{ table: PEOPLE, sheet: "Hiến máu" }], path)).toContain("không nêu cuộc nào");
  });
});

test.each([
  ["two campaigns", "KẾT QUẢ NGÀY CHỦ NHẬT XANH, THÁNG THANH NIÊN NĂM 2023", "từ hai cuộc trở lên"],
  ["one and a contest", "THAM GIA NGÀY CHỦ NHẬT XANH VÀ HỘI THI TIN HỌC NĂM 2023", "từ hai cuộc trở lên"],
  [
    "one of another period",
    "KẾT QUẢ THAM GIA ÁNH SÁNG SOI ĐƯỜNG NĂM 2023",
    "thêm cuộc ấy của kỳ này vào campaigns.csv",
  ],
  ["no campaign", "KẾT QUẢ THAM GIA CUỘC THI NĂM 2023", "không nêu cuộc nào"],
  ["what was done in its time", "KẾT QUẢ HIẾN MÁU TRONG THÁNG THANH NIÊN NĂM 2023", "không nêu cuộc nào"],
  ["what was done for it", "KẾT QUẢ HIẾN MÁU HƯỞNG ỨNG THÁNG THANH NIÊN NĂM 2023", "không nêu cuộc nào"],
  ["a week", `KẾT QUẢ THAM GIA CUỘC THI ${NQ} TUẦN 1 NĂM 2023`, "một tuần"],
  ["prizes", `CÁC ĐƠN VỊ ĐẠT GIẢI CUỘC THI ${NQ} NĂM 2023`, "giải thưởng"],
  ["targets", `GIAO CHỈ TIÊU THAM GIA CUỘC THI ${NQ} NĂM 2023`, "chỉ tiêu"],
  ["who has not taken part", `ĐƠN VỊ CHƯA THAM GIA CUỘC THI ${NQ} NĂM 2023`, "chưa tham gia"],
  ["who will", `ĐĂNG KÝ THAM GIA CUỘC THI ${NQ} NĂM 2023`, "đăng ký"],
])("a list is refused whose title names %s", (_, title, why) => expect(ofTitle(title)).toContain(why));

test("a sheet is refused that is called after a round of it", () =>
  expect(told([{ table: PEOPLE, sheet: "Vòng 1" }], "2023/Ngày Chủ nhật xanh.xlsx")).toContain("một vòng"));

test("a unit in a title above a header without units makes no column for them", () => {
  const title = `ĐOÀN XÃ LÊ HỒ\nKẾT QUẢ THAM GIA CUỘC THI ${NQ} NĂM 2023`;
  expect(ofTitle(title, "Tổng số đoàn viên | Số người tham gia\n50 | 40")).toContain(
    "không nhận ra bảng nào",
  );
});

test("a row may name another campaign beside its own figures", () => {
  const rows = "Đơn vị | Ghi chú | Số người tham gia\nQuế | Gộp với Tháng Thanh niên | 85";
  expect(ofTitle("KẾT QUẢ THAM GIA NGÀY CHỦ NHẬT XANH NĂM 2023", rows)).toContain("C23A 85");
});

test("a second campaign below the first is refused", () => {
  const below = "KẾT QUẢ THAM GIA THÁNG THANH NIÊN\nSTT | Đơn vị | Số người tham gia\n1 | Liêm Cần | 9";
  expect(ofTitle("KẾT QUẢ THAM GIA NGÀY CHỦ NHẬT XANH NĂM 2023", `${PEOPLE}\n${below}`)).toMatch(
    /hai bảng|cuộc khác/,
  );
});

describe("a list of another kind stays what it is", () => {
  const title = `HƯỞNG ỨNG CUỘC THI ${NQ} NĂM 2023`;
  test("a registration", () => {
    const table = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện\n1 | Quế | 9 | 5";
    expect(ofTitle(title, table)).toMatch(/^registration /);
  });
  test("a list of 3 chủ động", () => {
    const table =
      "STT | Đơn vị | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả\n1 | Quế | x | x | x | Công nhận";
    expect(ofTitle(title, table)).toMatch(/^three_initiatives /);
  });
  test("officers who took part are no roster", () => {
    const table = "STT | Họ và tên | Chức vụ | Đơn vị | Kết quả\n1 | An | Bí thư | Quế | 85";
    expect(ofTitle(title, table)).toContain("danh sách khác");
  });
  test.each(["Họ và tên", "Thí sinh", "Tác giả"])("a list of winners, under %s", (name) => {
    expect(ofTitle(title, `STT | ${name} | Đơn vị | Kết quả\n1 | An | Quế | 85`)).not.toMatch(/^campaign /);
  });
});

describe("in one workbook", () => {
  const sheet = (title: string) => ({ table: `KẾT QUẢ THAM GIA ${title} NĂM 2023\n${PEOPLE}`, sheet: title });

  test("each sheet counts for its own campaign", () => {
    expect(told([sheet("Ngày Chủ nhật xanh"), sheet("Tháng Thanh niên")])).toBe(
      "campaign 2023: C23A 85, C23A 0, C23B 85, C23B 0",
    );
  });

  test("a sheet that goes on with the list before it is of its campaign", () => {
    const goesOn = { table: "3 | Liêm Cần | 50 | 7" };
    expect(told([sheet("Ngày Chủ nhật xanh"), goesOn])).toContain("C23A 7");
  });

  test("one of which it is not told is left out, and said to be", () => {
    const file = read([sheet("Ngày Chủ nhật xanh"), sheet("Hiến máu")]);
    if ("refusal" in file) throw new Error(file.refusal);
    expect(file.sheets[1]?.leftOut[0]?.note).toContain("không nêu cuộc nào của kỳ 2023");
  });

  test("beside a list of all campaigns it is left out, and said to be", () => {
    const all = { table: "NĂM 2023\nSTT | Đơn vị | Ngày Chủ nhật xanh | Tháng Thanh niên\n1 | Quế | 5 | x" };
    const file = read([all, sheet("Mùa hè xanh")]);
    if ("refusal" in file) throw new Error(file.refusal);
    expect(file.sheets[1]?.kind).toBe("");
    expect(file.sheets[1]?.leftOut[0]?.note).toContain("thành một cột của biểu");
  });
});

test("of a summary of something else beside a list nothing is said", () => {
  const units =
    "NĂM 2023\nSTT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện\n1 | Quế | 9 | 5";
  const summary = "TỔNG HỢP XẾP LOẠI CHI ĐOÀN NĂM 2023\nSTT | Đơn vị | Số lượng\n1 | Quế | 9";
  const file = read([{ table: units }, { table: summary }]);
  expect("refusal" in file ? file.refusal : file.sheets.map(({ leftOut }) => leftOut)).toEqual([[], []]);
});

test("turns of a campaign that counts people are told, as under its own header", () => {
  const file = read([{ table: `THAM GIA CUỘC THI ${NQ} NĂM 2023\nSTT | Đơn vị | Số lượt\n1 | Quế | 5` }]);
  if ("refusal" in file) throw new Error(file.refusal);
  expect(file.sheets[0]?.leftOut.map(({ signal }) => signal)).toEqual(["counted-otherwise"]);
});

test("a manifest line that says campaign asks for the same", () => {
  const manifest = { ...NOTHING, kind: "campaign", period: "2023" } as const;
  const forms = [{ table: `KẾT QUẢ THAM GIA NGÀY CHỦ NHẬT XANH\n${PEOPLE}` }];
  expect(told(forms, "a.xlsx", manifest)).toContain("C23A 85");
  expect(told([{ table: `KẾT QUẢ\n${PEOPLE}` }], "a.xlsx", manifest)).toContain("không nêu cuộc nào");
});
