import { describe, expect, test } from "vitest";
import { fatesUnder, ROSTER, UNITS } from "./sheets.ts";

describe("a signature or a note ends the table", () => {
  test.each([
    ...["Người lập biểu", "NGƯỜI LẬP BIỂU", "Người chấm điểm", "TM. BAN THƯỜNG VỤ", "Nơi nhận:"],
    ...["Ghi chú: số liệu đến 30/11", "Nơi nhận", "Người lập biểu".normalize("NFD")],
  ])("from %s on, though what follows looks like data", (line) => {
    const rows = `1 | An | BT | Quế\n | ${line} | |\n2 | Bình | PBT | Quế\n | Cộng | |`;
    expect(fatesUnder(ROSTER, rows)).toEqual(["3 data", "4 note", "5 note", "6 note"]);
  });

  test.each(["Danh sách này có 03 đồng chí", "Ấn định danh sách gồm 3 đồng chí"])(
    "from %s on where nothing looks like data; else it is of one district's part",
    (line) => {
      const above = `1 | An | BT | Quế\n${line} | | |\n`;
      expect(fatesUnder(ROSTER, `${above}Hà Nam, ngày 5/12/2023 | | |`)).toEqual([
        ...["3 data", "4 note", "5 note"],
      ]);
      expect(fatesUnder(ROSTER, `${above}1 | Bình | PBT | Quế`)).toEqual(["3 data", "4 total", "5 data"]);
    },
  );

  test("but not with a running number", () => {
    expect(fatesUnder(ROSTER, "1 | Người Thị An | BT | Quế\n2 | Bình | PBT | Quế")).toEqual([
      "3 data",
      "4 data",
    ]);
  });

  test("nor in the middle of a line", () => {
    expect(fatesUnder(UNITS, "1 | Liêm Cần (Ghi chú: mới) | 9 | 9\n2 | Cộng Hòa | 9 | 9")).toEqual([
      "3 data",
      "4 data",
    ]);
  });
});

describe("what an office signs as ends the table", () => {
  test.each([
    ...[
      "BÍ THƯ",
      "PHÓ BÍ THƯ",
      "Q. BÍ THƯ",
      "Bí thư Đoàn xã",
      "PHÓ BÍ THƯ HUYỆN ĐOÀN",
      "TL. BAN THƯỜNG VỤ",
      "TUQ. BÍ THƯ",
    ],
    ...["THỦ TRƯỞNG ĐƠN VỊ", "XÁC NHẬN CỦA CẤP ỦY", "Xác nhận của Đảng ủy", "(Ký, ghi rõ họ tên)"],
  ])("where %s stands under it without a running number and without a figure", (line) => {
    const rows = `1 | Liêm Cần | 100 | 90\n | | | ${line}\n | | | Đinh Thị Mẫu`;
    expect(fatesUnder(UNITS, rows)).toEqual(["3 data", "4 note", "5 note"]);
  });

  test("where two sign abreast", () => {
    const rows = "1 | Liêm Cần | 100 | 90\n | XÁC NHẬN CỦA CẤP ỦY | | BÍ THƯ\n | Đinh Mẫu | | Vũ Mẫu";
    expect(fatesUnder(UNITS, rows)).toEqual(["3 data", "4 note", "5 note"]);
  });

  test("but not beside a name, a unit or a figure", () => {
    expect(fatesUnder(ROSTER, " | An | Bí thư |")).toEqual(["3 data"]);
    expect(fatesUnder(ROSTER, " | | Bí thư | Quế")).toEqual(["3 data"]);
    expect(fatesUnder(UNITS, " | Bí thư | 100 | 90")).toEqual(["3 data"]);
  });

  test("nor where the table has its posts: one may be vacant", () => {
    expect(fatesUnder(ROSTER, " | An | Bí thư | Quế\n | | Phó Bí thư |")).toEqual(["3 data", "4 data"]);
  });

  test("nor above more rows of the table", () => {
    expect(fatesUnder(UNITS, " | BÍ THƯ | |\n2 | Liêm Cần | 100 | 90")).toEqual(["3 data", "4 data"]);
    expect(fatesUnder(UNITS.replace("STT | ", ""), "BÍ THƯ | |\nLiêm Cần | |")).toEqual(["3 data", "4 data"]);
    expect(fatesUnder(UNITS.replace("STT | ", ""), "BÍ THƯ | |\nLim Cần | 9 |")).toEqual([
      "3 data",
      "4 data",
    ]);
  });
});
