/** Columns of several years, or of parts of one: that of the file's own period is read, and no part for the whole. */
import { describe, expect, test } from "vitest";
import { columnsOf, lines, recognised, refusalOf, sheetOf } from "./sheets.ts";

const OFFICER = "Họ và tên | Chức vụ | Đơn vị";
const INITIATIVES = "Chủ động 1 | Chủ động 2 | Chủ động 3";
const ROW = "An | BT | Quế | 1 | 2 | 3 | 4 | 5";

/** The columns of a header over one row or two, behind those that say what a row is about. */
const columns = (title: string, header: string) =>
  columnsOf(recognised([sheetOf(lines(`${title}\n${header}\n${ROW}`))])).slice(header.includes("Họ") ? 3 : 1);
const refusal = (title: string, header: string) => refusalOf([sheetOf(lines(`${title}\n${header}\n${ROW}`))]);

describe("of several years that of the file's period", () => {
  test.each([
    ["Điểm chính thức A1 năm 2023 | Điểm chính thức A1 năm 2024", "D final:A1"],
    ["Điểm chính thức A1 năm 2022 | Điểm chính thức A1 năm 2023", "E final:A1"],
    ["A1 - 2024 | A1 - 2023", "E final:A1"],
    ["A1 | Xếp loại 2023 | Xếp loại 2024", "E grade"],
  ])("in an evaluation of 2023: %s", (header, column) => {
    expect(columns("Năm 2023", `${OFFICER} | ${header}`)).toContain(column);
  });

  test.each([
    ["Năm 2023", "E final"],
    ["6 tháng cuối năm 2025", "F final"],
    ["Quý I năm 2026", "F final"],
  ])("in a long file: %s", (title, column) => {
    const header = `${OFFICER} | Mã tiêu chí | Điểm 2023 | Điểm 2025`;
    expect(columns(title, header).at(-1)).toBe(column);
  });

  test("in a registration and in a list of initiatives", () => {
    expect(columns("Năm 2023", "Đơn vị | Số đoàn viên 2023 | Số đoàn viên 2024 | Số đăng ký")).toEqual([
      ...["B members", "D registered"],
    ]);
    expect(columns("Năm 2023", `Đơn vị | ${INITIATIVES} | Kết quả 2023 | Kết quả 2024`).at(-1)).toBe(
      "E result",
    );
  });
});

describe("of several parts of a year", () => {
  const under = (...lower: string[]) =>
    `STT | Đơn vị | Ngày Chủ nhật xanh${" |".repeat(lower.length - 1)}\n | | ${lower.join(" | ")}`;

  test("the whole is read, and else the file is refused", () => {
    expect(columns("Năm 2023", under("Quý I", "Quý II", "Cả năm")).at(-1)).toBe("E count:C23A");
    expect(columns("Năm 2023", under("Quý I", "Quý II", "Tổng")).at(-1)).toBe("E count:C23A");
    for (const parts of [
      ["Quý I", "Quý II"],
      ["6 tháng đầu năm", "6 tháng cuối năm"],
      ["Tháng 3", "Tháng 4"],
    ])
      expect(refusal("Năm 2023", under(...parts)), parts.join()).toContain(
        "trang tính thứ 1: các cột C, D cùng nói về một chỉ tiêu",
      );
  });

  test("so are rounds, and men and women", () => {
    expect(refusal("Năm 2023", under("Đợt 1", "Đợt 2", "Đợt 3"))).toContain("các cột C, D, E");
    expect(refusal("Năm 2023", "Đơn vị | Số đoàn viên | Đăng ký nam | Đăng ký nữ")).toBe("");
    expect(refusal("Năm 2023", under("Nam", "Nữ"))).toContain("các cột C, D");
    expect(columns("Năm 2023", under("Nam", "Nữ", "Tổng số")).at(-1)).toBe("E count:C23A");
  });

  test("that of a quarter's own file is read", () => {
    const header = `${OFFICER} | A1 | Xếp loại quý IV | Xếp loại quý I`;
    expect(columns("Quý I năm 2023", header)).toContain("F grade");
    expect(refusal("6 tháng đầu năm 2023", header)).toContain("các cột E, F");
    expect(
      columns(
        "6 tháng cuối năm 2023",
        `${OFFICER} | A1 | Xếp loại 6 tháng đầu năm | Xếp loại 6 tháng cuối năm`,
      ),
    ).toContain("F grade");
  });

  test("one alone is read, and one beside the year is not", () => {
    expect(columns("Năm 2023", under("Quý I", "Ghi chú")).at(-1)).toBe("C count:C23A");
    expect(refusal("Năm 2023", under("Quý I", "Quý II", "Ghi chú"))).toContain("các cột C, D cùng");
    expect(columns("Năm 2023", `${OFFICER} | A1 | Xếp loại 6 tháng | Xếp loại năm`)).toContain("F grade");
  });
});

describe("of a count that goes on", () => {
  const under = (...lower: string[]) =>
    `STT | Đơn vị | Số đoàn viên | Số đăng ký rèn luyện${" |".repeat(lower.length - 1)}\n | | | ${lower.join(" | ")}`;

  test("that since the year began is read, and of a month or a quarter's own file the month's or quarter's", () => {
    expect(columns("Năm 2023", under("Trong tháng", "Lũy kế")).at(-1)).toBe("E registered");
    expect(columns("Quý I năm 2023", under("Trong quý", "Lũy kế")).at(-1)).toBe("D registered");
    expect(columns("Năm 2023", under("Lũy kế nhiệm kỳ", "Trong năm")).at(-1)).toBe("E registered");
    expect(columns("Năm 2023", under("Trong tháng", "Lũy kế từ đầu năm")).at(-1)).toBe("E registered");
  });

  test("months alone are parts of it", () => {
    expect(refusal("Năm 2023", under("T3", "T6", "T9"))).toContain("các cột D, E, F cùng nói");
    expect(columns("Năm 2023", under("T6", "T12", "Cả năm")).at(-1)).toBe("F registered");
  });
});

test("years by themselves below a header are a part of it, though they are numbers", () => {
  const text = `
    Năm 2023
    STT|Đơn vị|Tổng số đoàn viên||Số đăng ký rèn luyện|
    ||2022|2023|2022|2023
    1|Quế|80|90|60|70`;
  expect(columnsOf(recognised([sheetOf(lines(text))]))).toEqual(["B unit", "D members", "F registered"]);
});

describe("of parts of another make", () => {
  test("members of a council have a mean, and without it none of them speaks for it", () => {
    const header = (...lower: string[]) =>
      `STT | ${OFFICER} | A1${" |".repeat(lower.length - 1)}\n | | | | ${lower.join(" | ")}`;
    const row = "1 | An | BT | Quế | 25 | 27 | 26";
    const read = (...lower: string[]) => [sheetOf(lines(`Năm 2023\n${header(...lower)}\n${row}`))];
    expect(columnsOf(recognised(read("TV 1", "TV 2", "Trung bình"))).at(-1)).toBe("G final:A1");
    expect(refusalOf(read("Thành viên 1", "Thành viên 2"))).toContain("các cột E, F cùng nói");
  });

  test("levels for which members registered are parts of all who did", () => {
    const levels = "Đăng ký rèn luyện mức tốt | Đăng ký rèn luyện mức khá";
    expect(refusal("Năm 2023", `Đơn vị | Số đoàn viên | ${levels}`)).toContain("các cột C, D cùng nói");
    expect(columns("Năm 2023", `Đơn vị | Số đoàn viên | ${levels} | Số đăng ký rèn luyện`).at(-1)).toBe(
      "E registered",
    );
  });

  test("members who came or left within the year are not all that there are", () => {
    const read = (...members: string[]) =>
      columns("Năm 2023", `Đơn vị | ${members.join(" | ")} | Số đăng ký`).find((each) =>
        each.includes("members"),
      );
    expect(read("Số đoàn viên", "Số ĐV giới thiệu trong năm")).toBe("B members");
    expect(read("Số ĐV chuyển đi", "Số ĐV trưởng thành", "Số đoàn viên")).toBe("D members");
  });

  test("who registered as the year began has, beside a part of it or their books", () => {
    const read = (...registered: string[]) =>
      columns("Năm 2023", `Đơn vị | Số đoàn viên | ${registered.join(" | ")}`).at(-1);
    expect(read("Đăng ký quý I", "Đăng ký đầu năm")).toBe("D registered");
    expect(read("Đăng ký đầu năm", "Sổ rèn luyện đoàn viên")).toBe("C registered");
  });

  test("another year's count stands for no part of the file's own", () => {
    expect(
      columns("Năm 2023", "Đơn vị | Ngày Chủ nhật xanh năm 2022 | Ngày Chủ nhật xanh quý I").at(-1),
    ).toBe("C count:C23A");
    const own = "Ngày Chủ nhật xanh quý I năm 2023 | Ngày Chủ nhật xanh quý II năm 2023";
    expect(refusal("Năm 2023", `Đơn vị | Ngày Chủ nhật xanh năm 2022 | ${own}`)).toContain(
      "các cột C, D cùng nói",
    );
  });

  test("who was there when the year began is not who is there", () =>
    expect(columns("Năm 2023", "Đơn vị | Đoàn viên đầu năm | Đoàn viên cuối năm | Số đăng ký")).toEqual([
      ...["C members", "D registered"],
    ]));
});
