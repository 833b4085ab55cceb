import { describe, expect, test } from "vitest";
import { readFile } from "../../loaders/read/file.ts";
import { readPosition } from "../../loaders/values/position.ts";
import { fatesOf, fatesUnder, lines, ROSTER, recognised, sheetOf, textsOf, UNITS } from "./sheets.ts";

describe("a row under the header is data", () => {
  test("with a blank unit, and with blank figures alone", () => {
    expect(fatesUnder(ROSTER, "1 | An | BT |\n2 | Bình | | Quế")).toEqual(["3 data", "4 data"]);
    expect(fatesUnder(UNITS, "1 | Liêm Cần | |")).toEqual(["3 data"]);
    expect(fatesUnder(UNITS.replace("STT | ", ""), "X. Liêm Cần | |\nX. KIM BẢNG | |")).toEqual([
      ...["3 data", "4 section"],
    ]);
  });

  test("without a running number", () => {
    expect(fatesUnder(ROSTER, "| An | BT | Quế\n | Bình | PBT | Quế")).toEqual(["3 data", "4 data"]);
  });

  test("and blank rows between are no rows at all", () => {
    expect(fatesUnder(ROSTER, "1 | An | BT | Quế\n | | |\n2 | Bình | PBT | Quế")).toEqual([
      "3 data",
      "5 data",
    ]);
  });
});

test("a row that numbers the columns is set aside", () => {
  expect(fatesUnder(ROSTER, "1 | 2 | 3 | 4\n1 | An | BT | Quế")).toEqual(["3 numbering", "4 data"]);
  expect(fatesUnder(ROSTER, "(1) | (2) | (3) | (4)\n1 | An | BT | Quế")[0]).toBe("3 numbering");
});

test("a row that numbers two columns is set aside below their header, and no other of two numbers is", () => {
  const text = "Năm 2023|\nĐơn vị|Ngày Chủ nhật xanh\n1|2\nXã Lê Hồ|20\n1|2";
  expect(fatesOf(recognised([sheetOf(lines(text))]))).toEqual([
    ...["1 title", "2 header", "3 numbering", "4 data", "5 data"],
  ]);
});

test("a row that numbers the columns in brackets is one where Excel made them numbers below 0", () => {
  expect(fatesUnder(ROSTER, "-1 | -2 | -3 | -4\n1 | An | BT | Quế")).toEqual(["3 numbering", "4 data"]);
  expect(fatesUnder(ROSTER, "A | B | -1 | -2\n1 | An | BT | Quế")[0]).toBe("3 numbering");
  expect(fatesUnder(UNITS, "1 | 2 | -3 | -4\n-2 | -3 | -4 | -5\n-1 | Liêm Cần | -2 | -3")).toEqual([
    ...["3 data", "4 data", "5 data"],
  ]);
});

test("a row that numbers the columns may hold white space, as one that is data may", () => {
  const csv = [
    "Năm 2023",
    "STT,Họ tên,Chức vụ,Đơn vị,Ghi chú",
    "1,2,3,4,\u00a0 ",
    " ,1,An,BT,Quế",
    "1,An,BT,Quế, ",
  ].join("\n");
  const sheets = readFile("can-bo.csv", Buffer.from(csv), new Set());
  expect(fatesOf(recognised(sheets)).slice(2)).toEqual(["3 numbering", "4 data", "5 data"]);
});

describe("a section", () => {
  test("is a Roman numeral and one text, whether or not it names a group", () => {
    const rows = `I | HUYỆN BÌNH LỤC | |
      1 | An | BT | Liêm Cần
      II | THÀNH PHỐ PHỦ LÝ | |
      2 | Bình | BT | P. Quang Trung
      III | CỤM SỐ 2 | |
      3 | Chi | BT | Quế`;
    expect(fatesUnder(ROSTER, rows)).toEqual([
      ...["3 section", "4 data 352", "5 section", "6 data 347", "7 section", "8 data"],
    ]);
  });

  test("is none where figures stand beside a unit", () => {
    expect(fatesUnder(UNITS, "I | Liêm Cần | 100 | 90")).toEqual(["3 data"]);
  });
});

describe("a total", () => {
  test.each([
    "Cộng",
    "CỘNG",
    "Tổng cộng",
    "TỔNG CỘNG",
    "Tổng số",
    "Cộng:",
    "Tổng cộng".normalize("NFD"),
    "Toàn tỉnh",
  ])("is a row without a running number that begins %s", (label) =>
    expect(fatesUnder(UNITS, `1 | Liêm Cần | 100 | 90\n | ${label} | 100 | 90`)[1]).toBe("4 total"),
  );

  test("needs its accents: Công Lý and Tống are names", () => {
    expect(fatesUnder(UNITS, " | Công Lý | 100 | 90")).toEqual(["3 data"]);
    expect(fatesUnder(ROSTER, " | Tống Văn An | BT | Quế")).toEqual(["3 data"]);
  });

  test("has no running number: Cộng Hòa is a unit", () => {
    expect(fatesUnder(UNITS, "1 | Cộng Hòa | 100 | 90")).toEqual(["3 data"]);
    expect(fatesUnder(UNITS, "1. | Cộng Hòa | 100 | 90")).toEqual(["3 data"]);
  });

  test("is none that begins with a body: its unit may be unknown, but not lost", () => {
    const units = UNITS.replace("STT | ", "");
    for (const body of ["Tổng Công ty Điện lực", "TỔNG CÔNG TY 36", "Tổng đội TNXP", "Tổng cục Thuế"])
      expect(fatesUnder(units, `${body} | 100 | 90`), body).toEqual(["3 data"]);
    for (const total of ["Tổng đoàn viên", "Tổng số Công ty", "Tổng cộng"])
      expect(fatesUnder(units, `Quế | 9 | 9\n${total} | 100 | 90`)[1], total).toBe("4 total");
  });

  test("does not end the table", () => {
    expect(fatesUnder(UNITS, " | Cộng | 1 | 1\n1 | Liêm Cần | 100 | 90")).toEqual(["3 total", "4 data"]);
  });
});

test("every row that was read is accounted for", () => {
  const text = `TỈNH ĐOÀN HÀ NAM
    Năm 2023
    ${ROSTER}
    1 | 2 | 3 | 4
    I | HUYỆN BÌNH LỤC
    1 | An | BT | Liêm Cần
     | Cộng | 1 |
     | NGƯỜI LẬP BIỂU`;
  const sheet = recognised([sheetOf(lines(text))]).sheets[0];
  expect(sheet?.rowsRead).toBe(8);
  expect(sheet?.rows).toHaveLength(8);
});

describe("a sheet a commune, without a unit column", () => {
  const table = "Năm 2023\nHọ tên | Chức vụ | A1 | A2\nAn | BT | 25 | 26";
  const unitOf = (text: string, name: string) => recognised([sheetOf(lines(text), name)]).sheets[0]?.unit;

  test("has its unit in a line above the header", () => {
    expect(unitOf(`Đơn vị: Đoàn xã Liêm Cần\n${table}`, "Sheet1")).toBe("Đoàn xã Liêm Cần");
  });

  test("has it there without the district in which it lies", () => {
    for (const district of [", huyện Bình Lục", " - Huyện Bình Lục", " (huyện Bình Lục)", "; H. Bình Lục"])
      expect(unitOf(`Đơn vị: Xã Liêm Cần${district}\n${table}`, "Sheet1"), district).toBe("Xã Liêm Cần");
  });

  test("has it there with doubled and no-break spaces and Ð, too", () => {
    for (const label of ["Đơn  vị:", "Đơn\u00A0vị :", "\u00D0ơn vị:", "\u00D0ƠN VỊ:"])
      expect(unitOf(`${label} Đoàn xã Liêm Cần\n${table}`, "Sheet1"), label).toBe("Đoàn xã Liêm Cần");
  });

  test("has it in the body that a title names", () => {
    for (const line of ["ĐOÀN XÃ LIÊM CẦN", "BCH ĐOÀN XÃ LIÊM CẦN", "ĐOÀN TNCS HỒ CHÍ MINH XÃ LIÊM CẦN"])
      expect(unitOf(`${line}\n${table}`, "S1"), line).toBe("XÃ LIÊM CẦN");
    expect(unitOf(`HUYỆN ĐOÀN BÌNH LỤC\nĐOÀN TNCS HỒ CHÍ MINH\n${table}`, "Liêm Cần")).toBe("Liêm Cần");
  });

  test("has it else in its name", () => {
    expect(unitOf(table, "Xã Liêm Cần")).toBe("Xã Liêm Cần");
  });
});

test("a name merged over its rows serves them all, in a long file", () => {
  const rows = lines(`Năm 2023
    Họ tên | Chức vụ | Đơn vị | Tiêu chí | Điểm
    An | BT | Quế | A1 | 25
     | | | A2 | 26`);
  const merges = [0, 1, 2].map((column) => ({ top: 3, bottom: 4, left: column, right: column }));
  expect(textsOf(recognised([sheetOf(rows, "S", merges)]))).toEqual([
    ["An", "BT", "Quế", "A1", "25"],
    ["An", "BT", "Quế", "A2", "26"],
  ]);
});

describe("a section of those whom a list is not about", () => {
  const posts = (header: string, rows: string) => {
    const file = recognised([sheetOf(lines(`Năm 2023\n${header}\n${rows}`))]);
    const at = file.sheets[0]?.columns.findIndex(({ field }) => field === "position") ?? -1;
    return textsOf(file).map((texts) => readPosition(texts[at] ?? ""));
  };

  test.each([
    ...["II | Cán bộ thôi giữ chức vụ", "Cán bộ chuyển công tác trong kỳ", "II. Cán bộ nghỉ hưu"],
    ...["B | Cán bộ quy hoạch", " | | DANH SÁCH MIỄN NHIỆM"],
  ])("in a roster, below %s, holds no post", (line) => {
    const rows = `1 | An | BT | Quế\n${line}\n2 | Bình | Ủy viên, BT | Lê Hồ\nIII | HUYỆN BÌNH LỤC\n3 | Chi | BT | Liêm Cần`;
    expect(posts(ROSTER, rows)).toEqual(["BT", null, "BT"]);
  });

  test.each(["II | Danh sách chưa đánh giá", "Cán bộ không xếp loại", "III. Miễn đánh giá"])(
    "in an evaluation, below %s, is not counted as evaluated",
    (line) => {
      expect(posts(`${ROSTER} | A1`, `1 | An | BT | Quế | 9\n${line}\n2 | Bình | PBT | Quế |`)).toEqual([
        ...["BT", null],
      ]);
    },
  );

  test("but not a person's remark", () => {
    expect(posts(ROSTER, "1 | An | BT | Quế\n | Bình (đã nghỉ hưu) | |\n2 | Chi | BT | Lê Hồ")).toEqual([
      ...["BT", null, "BT"],
    ]);
  });

  test("but not of those who came, nor, in an evaluation, of those who left: the roster decides", () => {
    expect(posts(ROSTER, "II | Cán bộ chuyển công tác đến\n1 | An | BT | Quế")).toEqual(["BT"]);
    expect(posts(`${ROSTER} | A1`, "II | Cán bộ thôi giữ chức vụ\n1 | An | BT | Quế | 9")).toEqual(["BT"]);
  });
});

describe("a row of nothing but a group", () => {
  const numbered = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";

  test("is a section, though no numeral stands before it", () => {
    const rows = "Huyện Bình Lục\n1 | Liêm Cần | 20 | 10\n | Lý Nhân | |\n2 | Công Lý | 9 | 8";
    expect(fatesUnder(numbered, rows)).toEqual(["3 section", "4 data 352", "5 section", "6 data 353"]);
  });

  test("may hold its subtotal where the other rows are numbered", () => {
    const rows = " | HUYỆN BÌNH LỤC | 20 | 10\n1 | Liêm Cần | 20 | 10";
    expect(fatesUnder(numbered, rows)).toEqual(["3 section", "4 data 352"]);
    const bare = "Đơn vị | Tổng số đoàn viên | Số đăng ký rèn luyện";
    expect(fatesUnder(bare, "Bình Lục | 20 | 10")).toEqual(["3 data"]);
  });

  test("is one of data where each row says its group", () => {
    const grouped = "STT | Huyện | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";
    expect(fatesUnder(grouped, " | Bình Lục | Liêm Cần | 20 | 10")).toEqual(["3 data 352"]);
  });
});

test("a unit that is called like a total is none where it has a running number, wherever that stands", () => {
  const header = "Đơn vị | STT | Tổng số đoàn viên | Số đăng ký";
  expect(fatesUnder(header, "Tổng đoàn X | 1 | 12 | 9\nTổng cộng | | 12 | 9")).toEqual(["3 data", "4 total"]);
});
