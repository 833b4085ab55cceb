/** A list that goes on in another sheet, and two lists in one. */
import { describe, expect, test } from "vitest";
import { fatesOf, lines, recognised, refusalOf, sheetOf, textsOf } from "./sheets.ts";

const ROSTER = "STT | Họ tên | Chức vụ | Đơn vị";

describe("a sheet that goes on with the list of the sheet before", () => {
  const first = `
    DANH SÁCH CÁN BỘ HUYỆN ĐOÀN BÌNH LỤC
    6 tháng đầu năm 2023
    ${ROSTER}
    1 | An | BT | Liêm Cần
    2 | Bình | PBT | Liêm Cần`;
  const sheets = (second: string) =>
    recognised([sheetOf(lines(first), "Trang 1"), sheetOf(lines(second), "Trang 2")]).sheets;

  test("has its columns, its period and its group", () => {
    const [before, after] = sheets("3 | Cường | BT | Cộng Hòa\n4 | Dung | PBT | Cộng Hòa\n | Cộng | 4 |");
    expect(after).toMatchObject({ kind: "roster", period: "2023-H1", columns: before?.columns });
    expect(after?.rows.map(({ fate, group }) => `${fate} ${group}`.trim())).toEqual([
      ...["data 352", "data 352", "total"],
    ]);
  });

  test("is of the unit that stands above the list, and behind a blank sheet too", () => {
    const list = "Năm 2023\nĐơn vị: Xã Liêm Cần\nSTT | Họ tên | Chức vụ | A1 | A2\n1 | An | BT | 25 | 26";
    const file = recognised([
      sheetOf(lines(list), "Trang 1"),
      sheetOf([], "Trang 2"),
      sheetOf(lines("2 | Bình | PBT | 20 | 21"), "Trang 3"),
    ]);
    expect(file.sheets.at(-1)).toMatchObject({ kind: "evaluation", unit: "Xã Liêm Cần" });
  });

  test("is told by the running number behind the last one, or by an officer in post under number 1", () => {
    for (const other of ["1 | Cường | BT | Cộng Hòa", "(Tiếp theo) | | |\n3 | Cường | BT | Cộng Hòa"])
      expect(sheets(other)[1]?.rows.at(-1)?.fate, other).toBe("data");
    for (const other of [
      "5 | Cường | BT | Cộng Hòa",
      "1 | Ghi chú: 3 đồng chí",
      "KHEN THƯỞNG\n3 | Cường | BT | Cộng Hòa",
    ])
      expect(new Set(sheets(other)[1]?.rows.map(({ fate }) => fate)), other).toEqual(new Set(["title"]));
  });

  test("may stand behind a blank sheet, and the list before it may end in numbered notes", () => {
    const list = `${first}\n    Ghi chú:\n    1 | Danh sách đã được duyệt`;
    const file = recognised([sheetOf(lines(list)), sheetOf([]), sheetOf(lines("3 | Cường | BT | Cộng Hòa"))]);
    expect(file.sheets.at(-1)?.rows.map(({ fate }) => fate)).toEqual(["data"]);
  });
});

test("a sheet of two lists is refused, and both are named: the rows of the upper one would be its titles", () => {
  const two = `
    Năm 2023
    STT | Đơn vị | Tổng số đoàn viên | Số đăng ký
    1 | Liêm Cần | 100 | 90
    STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả
    1 | Liêm Cần | x | x | x | x | Công nhận`;
  expect(refusalOf([sheetOf(lines(two))])).toContain(
    "trang tính thứ 1 có hai bảng, tiêu đề ở dòng 2 và dòng 4",
  );
  const one = two.replace("1 | Liêm Cần | 100", "Ghi chú | Liêm Cần | 100");
  expect(recognised([sheetOf(lines(one))]).kind).toBe("three_initiatives");
});

describe("a second list below the first one", () => {
  const list = `
    Năm 2023
    STT | Họ tên | Chức vụ | Đơn vị | A1 | A2
    1 | An | BT | Liêm Cần | 25 | 26`;
  const refused = "trang tính thứ 1 có hai bảng, tiêu đề ở dòng 2 và dòng";

  test("is refused where it is of another kind", () => {
    const other = "STT | Đơn vị | Tổng số đoàn viên | Số đăng ký\n1 | Liêm Cần | 100 | 90";
    expect(refusalOf([sheetOf(lines(`${list}\n${other}`))])).toContain(`${refused} 4`);
  });

  test.each([
    [6, "BIỂU 2\nSTT | Đơn vị | Tổng số đoàn viên | Số đăng ký\n1 | Liêm Cần | 100 | 90"],
    [5, "STT | Họ tên | Chức vụ | Đơn vị | A1 | A2\n1 | Bình | BT | Cộng Hòa | 1 | 2"],
    [5, "Họ và tên | Chức vụ | Đơn vị\nBình | BT | Cộng Hòa"],
  ])("is set aside below a signature, as all is there, and told: in row %i", (row, below) => {
    const [sheet] = recognised([sheetOf(lines(`${list}\nNgười lập biểu\n${below}`))]).sheets;
    expect(sheet?.rows.filter(({ fate }) => fate === "data")).toHaveLength(1);
    expect(sheet?.leftOut).toEqual([
      { signal: "rows-below-signature", row, note: expect.stringContaining("Có một bảng khác") },
    ]);
  });

  test("is read where it only has the same header once more, as printed pages do", () => {
    const again = "STT | Họ tên | Chức vụ | Đơn vị | A1 | A2\n2 | Bình | BT | Cộng Hòa | 1 | 2";
    expect(fatesOf(recognised([sheetOf(lines(`${list}\n${again}`))])).slice(2)).toEqual([
      ...["3 data", "4 header", "5 data"],
    ]);
  });

  test("is no list where nothing known stands in it: an office's own summary", () => {
    const summary = "STT | Xếp loại | Số lượng | Tỷ lệ\n1 | Xuất sắc | 1 | 100%";
    const signed = "Họ và tên: Đinh Mẫu | Chức vụ: Chánh Văn phòng\nĐiện thoại: 0900";
    for (const below of [summary, signed])
      expect(recognised([sheetOf(lines(`${list}\nNgười lập biểu\n${below}`))]).kind).toBe("evaluation");
  });
});

describe("lists of several communes in one sheet, in a table without a unit column", () => {
  const header = "STT | Họ tên | Chức vụ | A1 | A2";
  const units = (text: string) => {
    const file = recognised([sheetOf(lines(`Năm 2023\n${text}`), "Trang 1")]);
    const at = file.sheets[0]?.columns.findIndex(({ field }) => field === "unit") ?? -1;
    return textsOf(file).map((texts) => texts[at] ?? file.sheets[0]?.unit);
  };

  test("each have their own line, with or without the header once more", () => {
    const text = (between: string) => `Đơn vị: Xã Liêm Cần
      ${header}
      1 | An | BT | 25 | 26
      Đơn vị: Xã Cộng Hòa, huyện Bình Lục ${between}
      1 | Bình | BT | 20 | 21
      2 | Chi | PBT | 20 | 21`;
    for (const between of ["", `\n${header}`])
      expect(units(text(between))).toEqual(["", "Xã Cộng Hòa", "Xã Cộng Hòa"]);
  });

  test("also where the first line stands right below the header", () => {
    const rows =
      "Đơn vị: Xã Liêm Cần |\n1 | An | BT | 25 | 26\nĐơn vị: Xã Cộng Hòa |\n1 | Bình | BT | 20 | 21";
    expect(units(`Đơn vị: Xã Đồng Lý\n${header}\n${rows}`)).toEqual(["Xã Liêm Cần", "Xã Cộng Hòa"]);
    expect(units(`${header}\nXã Liêm Cần\n1 | An | BT | 25 | 26`)).toEqual(["Xã Liêm Cần"]);
  });

  test.each([
    ...["Đơn vị: | Xã Cộng Hòa", "ĐOÀN XÃ CỘNG HÒA", "Xã Cộng Hòa", "II | Xã Cộng Hòa", "II. Xã Cộng Hòa"],
    ...["2 | Đoàn xã Cộng Hòa", "| Xã Không Có", "X. Cộng Hòa", "Cộng Hòa"],
  ])("which may be %s", (line) => {
    const rows = `ĐOÀN XÃ LIÊM CẦN\n${header}\n1 | An | BT | 25 | 26\n${line}\n1 | Bình | BT | 20 | 21`;
    expect(units(rows)[1]).toMatch(/Cộng Hòa|CỘNG HÒA|Xã Không Có/);
  });

  test("and a group below them ends the last one, but a section by posts does not", () => {
    const under = (section: string) =>
      units(`${header}\nXã Liêm Cần\n1 | An | BT | 25 | 26\nII | ${section}\n1 | Bình | BT | 20 | 21`)[1];
    expect(under("HUYỆN KIM BẢNG")).toBe("HUYỆN KIM BẢNG");
    expect(under("BÍ THƯ")).toBe("Xã Liêm Cần");
  });

  test.each([
    ["A | ĐOÀN XÃ LIÊM CẦN", "B | CÁC ĐƠN VỊ KHÁC", "CÁC ĐƠN VỊ KHÁC"],
    ["I | Xã Liêm Cần", "II | Đoàn trường THPT", "Đoàn trường THPT"],
    ["IV. Xã Liêm Cần", "V. Cán bộ các đơn vị khác", "Cán bộ các đơn vị khác"],
    ["I | Xã Liêm Cần", "II | Phó Bí thư", "Xã Liêm Cần"],
    ["I | Xã Liêm Cần", "II | Cán bộ kiêm nhiệm", "Xã Liêm Cần"],
    ["I | Xã Liêm Cần", "I | Khối thôn", "Xã Liêm Cần"],
    ["A | Xã Liêm Cần", "II | Khối thôn", "Xã Liêm Cần"],
  ])("below %s the section %s leaves the rows to %s", (unit, section, told) => {
    const rows = `${header}\n${unit}\n1 | An | BT | 25 | 26\n${section}\n1 | Bình | BT | 20 | 21`;
    expect(units(rows)[1]).toBe(told);
  });

  test("and sections within a unit, numbered as the units are, do not end it", () => {
    const rows = "I | Xã Liêm Cần\nI | Xuất sắc\n1 | An | BT | 25 | 26\nII | Tốt\n1 | Bình | BT | 20 | 21";
    expect(units(`${header}\n${rows}`)).toEqual(["Xã Liêm Cần", "Xã Liêm Cần"]);
  });

  test("nor do those within a unit that has no numeral", () => {
    const rows =
      "Xã Liêm Cần\nA | Khối thôn\n1 | An | BT | 25 | 26\nI | Khối trường\n1 | Bình | BT | 20 | 21";
    expect(units(`${header}\n${rows}`)).toEqual(["Xã Liêm Cần", "Xã Liêm Cần"]);
  });

  test("and one beside it ends the last one though there are sections within", () => {
    const rows =
      "A | Xã Liêm Cần\nI | Bí thư\n1 | An | BT | 25 | 26\nII | Khối thôn\n1 | Bình | BT | 20 | 21";
    expect(units(`${header}\n${rows}\nB | Các đơn vị khác\n1 | Chi | BT | 20 | 21`)).toEqual([
      ...["Xã Liêm Cần", "Xã Liêm Cần", "Các đơn vị khác"],
    ]);
  });

  test.each(["BCH Đoàn xã Cộng Hòa", "X. Cộng Hòa", "ĐX Cộng Hòa", "Đoàn khối Các cơ quan tỉnh"])(
    "which may be told in the column of names, where nobody is called so: %s",
    (unit) => {
      const rows = `STT | Họ tên | Chức vụ | A1 | A2\nI | Xã Liêm Cần\n1 | An | BT | 25 | 26\nII | ${unit}\n1 | Bình | BT | 20 | 21`;
      expect(units(`${rows}`)[1]).toBe(unit);
    },
  );

  test("a person's row may say a unit's name beside theirs", () => {
    const list = "STT | Họ tên | Chức vụ | Nơi sinh\nXã Liêm Cần\n1 | An | BT | Quế\n | Bình | | Lê Hồ";
    expect(units(list)).toEqual(["Xã Liêm Cần", "Xã Liêm Cần"]);
  });

  test("a person may bear the name of a unit", () => {
    expect(units(`Đơn vị: Xã Liêm Cần\n${header}\n | Quang Trung | | |\n2 | Bình | BT | 20 | 21`)).toEqual([
      ...["Xã Liêm Cần", "Xã Liêm Cần"],
    ]);
  });
});

describe("a list of who has registered", () => {
  const list = (title: string, header: string) =>
    `${title}\nNĂM 2023\nSTT | Đơn vị | Tổng số đoàn viên | ${header}\n1 | Liêm Cần | 120 | 90`;

  test("is none of training where its title tells something else, and no header does", () => {
    for (const title of ["ĐĂNG KÝ THAM GIA CUỘC THI ÁNH SÁNG SOI ĐƯỜNG", "ĐĂNG KÝ HIẾN MÁU TÌNH NGUYỆN"])
      expect(refusalOf([sheetOf(lines(list(title, "Số đăng ký")))]), title).toMatch(
        /đăng ký việc khác .*không phải đăng ký Rèn luyện đoàn viên/,
      );
  });

  test("is one of training where a header or the title says so, whatever else it is drawn up for", () => {
    for (const [title, header] of [
      ["KẾT QUẢ CÁC CUỘC THI, CUỘC VẬN ĐỘNG", "Số đăng ký rèn luyện"],
      ["CUỘC VẬN ĐỘNG RÈN LUYỆN ĐOÀN VIÊN", "Số đăng ký"],
      ["TỔNG HỢP ĐĂNG KÝ", "Số đăng ký"],
    ] as const)
      expect(recognised([sheetOf(lines(list(title, header)))]).kind, title).toBe("registration");
  });
});
