import { describe, expect, test } from "vitest";
import type { ExportKind } from "../../src/terms/kinds.ts";
import { columnsUnder, NOTHING, recognised, refusalOf, sheetOf } from "./sheets.ts";

function kindUnder(...header: string[]): string {
  return recognised([sheetOf([["Năm 2023"], header, header.map(() => "x")])]).kind;
}

test("an officer in post a row is a roster", () => {
  const columns = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Chức vụ",
    "Đơn vị",
    "Huyện/TX/TP",
    "Ngày giữ chức vụ",
  ];
  expect(kindUnder(...columns, "Đã đăng ký rèn luyện đoàn viên")).toBe("roster");
});

test("so it is beside the day since when an officer is of the Party in full", () => {
  expect(kindUnder("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ngày vào Đảng chính thức")).toBe("roster");
});

test("officers with criteria are an evaluation, wide or long", () => {
  expect(kindUnder("STT", "Họ và tên", "Chức vụ", "Đơn vị", "A1", "A2", "Tổng điểm", "Xếp loại")).toBe(
    "evaluation",
  );
  expect(kindUnder("Họ và tên", "Chức vụ", "Đơn vị", "Tiêu chí", "Điểm chính thức")).toBe("evaluation");
});

test("units with their members are a registration", () => {
  expect(kindUnder("STT", "Đơn vị", "Tổng số đoàn viên", "Số đoàn viên đăng ký rèn luyện")).toBe(
    "registration",
  );
});

test("units with the campaigns' names are a campaign", () => {
  expect(columnsUnder("STT", "Đơn vị", "Ngày Chủ nhật xanh", "Tháng Thanh niên (đơn vị)")).toEqual([
    ...["B unit", "C count:C23A", "D count:C23B"],
  ]);
  expect(kindUnder("STT", "Đơn vị", "NGÀY CHỦ NHẬT XANH (lượt)")).toBe("campaign");
});

test("units with the three initiatives are that", () => {
  const columns = columnsUnder(
    ...["STT", "Đơn vị", "Đăng ký", "Chủ động 1", "Chủ động 2", "Chủ động 3"],
    ...["Kết quả (Công nhận / Không)", "Số quyết định", "Ngày quyết định"],
  );
  expect(columns).toEqual([
    ...["B unit", "C registered", "D initiative_1", "E initiative_2", "F initiative_3"],
    ...["G result", "H decision_number", "I decision_date"],
  ]);
  expect(kindUnder("Đơn vị", "Đăng ký", "Chủ động 1", "Chủ động 2", "Chủ động 3", "Kết quả")).toBe(
    "three_initiatives",
  );
});

test("groups with n/N or % are declared figures", () => {
  expect(
    columnsUnder("STT", "Đơn vị (huyện)", "Cán bộ được đánh giá", "Đoàn viên đăng ký rèn luyện"),
  ).toEqual([...["B group", "C value:evaluated", "D value:training_registered"]]);
  expect(kindUnder("Huyện/TX/TP", "Cán bộ được đánh giá")).toBe("declared");
});

test("units that did something are a figure, not the groups that declare", () => {
  expect(columnsUnder("STT", "Đơn vị", 'Đoàn cơ sở đạt "3 chủ động"', 'Đơn vị đăng ký "3 chủ động"')).toEqual(
    ["B group", "C value:three_initiatives", "D value:three_registered"],
  );
});

test("columns tell an evaluation or a list of posts, whatever the title says", () => {
  const under = (title: string, ...headers: string[]) =>
    recognised([
      sheetOf([
        [title, "năm 2023"],
        ["Họ tên", "Chức vụ", "Đơn vị", ...headers],
        ["An", "BT", "Quế"],
      ]),
    ]).kind;
  expect(under("DANH SÁCH CÁN BỘ", "A1", "A2")).toBe("evaluation");
  expect(under("KẾT QUẢ ĐÁNH GIÁ", "E1", "E2")).toBe("evaluation");
  expect(under("ĐÁNH GIÁ CÁN BỘ", "Ngày giữ chức vụ")).toBe("roster");
  expect(under("DANH SÁCH BÍ THƯ, PHÓ BÍ THƯ")).toBe("roster");
});

test.each([
  ["KẾT QUẢ ĐÁNH GIÁ CÁN BỘ ĐOÀN", []],
  ["XẾP LOẠI CÁN BỘ ĐOÀN", ["Kết quả"]],
  ["DANH BẠ CÁN BỘ ĐOÀN CƠ SỞ", ["Số điện thoại"]],
  ["DANH SÁCH CÁN BỘ ĐOÀN NGHỈ CÔNG TÁC", []],
  ["DANH SÁCH CÁN BỘ HƯỞNG PHỤ CẤP", []],
  ["DANH SÁCH CÁN BỘ CHƯA ĐƯỢC ĐÁNH GIÁ", ["Ngày giữ chức vụ"]],
  ["DANH SÁCH CÁN BỘ ĐOÀN", ["Điểm"]],
  ["DANH SÁCH CÁN BỘ ĐOÀN", ["Mã", "Tự chấm", "Chính thức"]],
] as const)("a list of officers that is none of posts is refused: %s %j", (title, headers) => {
  const sheet = sheetOf([
    [title],
    ["Năm 2023"],
    ["Họ tên", "Chức vụ", "Đơn vị", ...headers],
    ["An", "BT", "Quế"],
  ]);
  expect(refusalOf([sheet])).toContain("manifest.csv");
});

test("the first table tells the kind of the file; a sheet without one has only rows set aside", () => {
  const cover = sheetOf([["PHIẾU ĐÁNH GIÁ"], ["Năm 2023"]], "Bìa");
  const table = sheetOf(
    [
      ["Họ tên", "Chức vụ", "Đơn vị"],
      ["An", "BT", "Quế"],
    ],
    "Danh sách",
  );
  const file = recognised([cover, table, sheetOf([], "Trống")]);
  expect(file.kind).toBe("roster");
  expect(file.sheets.map(({ name, rowsRead }) => `${name} ${rowsRead}`)).toEqual([
    "Bìa 2",
    "Danh sách 2",
    "Trống 0",
  ]);
  expect(file.sheets[0]?.rows.map(({ fate }) => fate)).toEqual(["title", "title"]);
});

test("an empty file is told to be empty, not to have an unknown table", () => {
  for (const sheets of [[], [sheetOf([])], [sheetOf([[" ", ""]]), sheetOf([], "Sheet2")]]) {
    expect(refusalOf(sheets)).toContain("tệp trống");
    expect(refusalOf(sheets)).not.toMatch(/bảng|manifest/);
  }
});

test("a file without a table is refused, with the line to add to the manifest", () => {
  const refusal = refusalOf([sheetOf([["Lịch công tác năm 2023"], ["Thứ hai", "Họp"]])], "khac/Lich.xlsx");
  expect(refusal).toContain("manifest.csv");
  expect(refusal).toContain("khac/Lich.xlsx,<loại>,<kỳ>,,");
});

test("where the manifest has a line for it already, that line is to be mended, and the words for kinds are told", () => {
  const schedule = [sheetOf([["Lịch công tác năm 2023"], ["Thứ hai", "Họp"]])];
  const refusal = refusalOf(schedule, "khac/Lich.xlsx", { ...NOTHING, receivedOn: "2023-07-04", row: 7 });
  expect(refusal).toContain(
    "Sửa dòng 7 của manifest.csv: cột kind ghi <loại>, cột period ghi <kỳ>; giữ nguyên received_on",
  );
  expect(refusal).toContain("roster (Danh sách cán bộ); evaluation (Kết quả đánh giá)");
  expect(refusal).not.toContain("Thêm vào");
});

test("where the manifest says the kind, what its table lacks is told", () => {
  const schedule = [sheetOf([["Lịch công tác năm 2023"], ["Thứ hai", "Họp"]])];
  const line = (kind: ExportKind, period = "2023") => ({ ...NOTHING, kind, period, row: 3 });
  const roster = refusalOf(schedule, "a.csv", line("roster"));
  expect(roster).toContain("không thấy bảng “Danh sách cán bộ” như cột kind ở dòng 3 của manifest.csv ghi");
  expect(roster).toMatch(/Họ và tên, Chức vụ.*columns\.csv/);
  expect(roster).not.toContain("<loại>");
  expect(refusalOf(schedule, "a.csv", line("campaign"))).not.toContain("chưa có cuộc nào");
  expect(refusalOf(schedule, "a.csv", line("campaign", "2019"))).toContain(
    "kỳ 2019 chưa có cuộc nào trong campaigns.csv",
  );
});

test("the manifest's kind overrides what the columns would be taken for", () => {
  const sheet = sheetOf([
    ["Năm 2023"],
    ["Họ tên", "Chức vụ", "Đơn vị", "A1", "A2"],
    ["An", "BT", "Quế", "1", "2"],
  ]);
  expect(recognised([sheet]).kind).toBe("evaluation");
  expect(recognised([sheet], "a.csv", { ...NOTHING, kind: "roster" }).kind).toBe("roster");
});

test("officers with a total or a grade are an evaluation, also where no criterion is named", () => {
  expect(kindUnder("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tổng điểm", "Xếp loại")).toBe("evaluation");
  expect(kindUnder("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại")).toBe("evaluation");
});

test("officers with a criterion each are no roster, whatever their score is called", () => {
  const under = (score: string) => [
    sheetOf([
      ["Năm 2023"],
      ["Họ và tên", "Chức vụ", "Đơn vị", "Mã tiêu chí", score],
      ["An", "BT", "Quế", "A1", "20"],
    ]),
  ];
  expect(recognised(under("Điểm đạt được")).kind).toBe("evaluation");
  expect(refusalOf(under("Ghi nhận của tổ"))).toContain("không nhận ra bảng nào");
});

test("a list of officers for something else than their posts is refused, unless the manifest says that it is one", () => {
  const list = (title: string) => [
    sheetOf([[title], ["Họ và tên", "Chức vụ", "Đơn vị", "Hình thức"], ["An", "BT", "Quế", "Bằng khen"]]),
  ];
  const rewarded = "DANH SÁCH CÁN BỘ ĐOÀN ĐƯỢC KHEN THƯỞNG NĂM 2023";
  for (const title of [
    rewarded,
    "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ NĂM 2023",
    "DANH SÁCH CÁN BỘ ĐOÀN THAM GIA LỚP TẬP HUẤN NĂM 2023",
  ])
    expect(refusalOf(list(title)), title).toContain("không phải danh sách cán bộ đang giữ chức");
  expect(recognised(list(rewarded), "a.csv", { ...NOTHING, kind: "roster" }).kind).toBe("roster");
  expect(recognised(list("DANH SÁCH CÁN BỘ ĐOÀN NĂM 2023\n(Kèm theo Kế hoạch tập huấn)")).kind).toBe(
    "roster",
  );
});

describe("a file without a table that is known", () => {
  const refused = (title: string, path = "bieu.csv") =>
    refusalOf([sheetOf([[title], ["Nơi", "Bao nhiêu"], ["Quế", "100"]])], path);

  test("is told the columns of the kind that its title speaks of", () => {
    expect(refused("DANH SÁCH ĐĂNG KÝ RÈN LUYỆN ĐOÀN VIÊN NĂM 2023")).toContain(
      "Nếu là biểu Đăng ký rèn luyện đoàn viên, bảng cần một dòng tiêu đề có các cột: Đơn vị, Tổng số đoàn viên, Số đoàn viên đăng ký rèn luyện; cột gọi khác",
    );
  });

  test("or of the one that its path does, where titles are silent", () => {
    expect(refused("Năm 2023", "2023/3-chu-dong_2023.csv")).toContain("Nếu là biểu Đoàn cơ sở “3 chủ động”,");
  });

  test("and of none where several are spoken of, or none is", () => {
    for (const title of ["Đánh giá, rèn luyện năm 2023", "Năm 2023"])
      expect(refused(title)).toMatch(/^không nhận ra bảng nào trong sáu loại biểu\. <loại> là/);
  });
});
