import { describe, expect, test } from "vitest";
import { readAnswer } from "../../loaders/values/answer.ts";
import { readGrade } from "../../loaders/values/grade.ts";
import { readPosition } from "../../loaders/values/position.ts";

describe("an answer", () => {
  test.each(["x", "X", "✓", "Có", "CÓ", "có ", "Đạt", "1", "Có".normalize("NFD"), "Công nhận"])(
    "is yes where %j is written",
    (text) => expect(readAnswer(text)).toBe("yes"),
  );

  test.each(["Không", "không", "KHÔNG", "0", "-", "Không đạt", "Không  đạt", "Không đạt".normalize("NFD")])(
    "is no where %j is written",
    (text) => expect(readAnswer(text)).toBe("no"),
  );

  test.each(["", "  ", "\u00A0"])("is not answered where %j is written, which is not no", (text) =>
    expect(readAnswer(text)).toBe("blank"),
  );

  test.each([
    ["Đạt 3 chủ động", "yes"],
    ["Công nhận danh hiệu “3 chủ động”", "yes"],
    ["Chưa đạt ba chủ động", "no"],
    ["Đăng ký 3 chủ động", "unreadable"],
  ])("may say of what it is: %s", (text, answer) => expect(readAnswer(text)).toBe(answer));

  test.each(["rồi", "đang làm", "xx", "2", "một phần"])("cannot be read from %j", (text) =>
    expect(readAnswer(text)).toBe("unreadable"),
  );
});

describe("a grade", () => {
  const VOCABULARIES = {
    "in full": [
      "Hoàn thành xuất sắc nhiệm vụ",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành nhiệm vụ",
      "Không hoàn thành nhiệm vụ",
    ],
    "in part": ["Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành nhiệm vụ"],
    "in short": ["HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    "in other short forms": ["HTXS", "HT tốt", "HTNV", "KHTNV"],
    "by the older vocabulary": ["Xuất sắc", "Khá", "Trung bình", "Yếu"],
    "without accents": ["hoan thanh xuat sac nhiem vu", "hoan thanh tot nhiem vu", "trung binh", "yeu"],
    "with some words short": ["HTXS NV", "HT tốt NV", "HT nhiệm vụ", "Không HT nhiệm vụ"],
    "with other words short": ["HT XS", "HTT nhiệm vụ", "Hoàn thành NV", "KHT NV"],
    "in capitals": ["XUẤT SẮC", "HT TỐT", "HOÀN THÀNH NHIỆM VỤ", "KHÔNG HOÀN THÀNH NHIỆM VỤ"],
  };

  test.each(Object.entries(VOCABULARIES))("is read %s", (_way, written) =>
    expect(written.map(readGrade)).toEqual(["XS", "T", "HT", "KHT"]),
  );

  test("is read from XS, from the keyboard form and among doubled spaces", () => {
    expect(readGrade("XS")).toBe("XS");
    expect(readGrade("Xuâ\u0301t să\u0301c")).toBe("XS");
    expect(readGrade(" Hoàn\u00A0thành  tốt nhiệm vụ ")).toBe("T");
  });

  test.each(["B+", "Giỏi", "Đạt", "8", "Tốt/Khá"])("is in no vocabulary where %j is written", (text) =>
    expect(readGrade(text)).toBeNull(),
  );
});

describe("a position", () => {
  test.each([
    ["Ủy viên BCH, Phó Bí thư", "PBT"],
    ["UV BTV Huyện đoàn, Bí thư Đoàn xã", "BT"],
    ["Phó Chủ tịch Hội LHTN - Phó Bí thư", "PBT"],
    ["Bí thư Chi bộ; Phó Bí thư Đoàn", "PBT"],
    ["Đảng ủy viên, Bí thư Đảng ủy", null],
    ["Phó Chủ tịch, Chủ tịch", null],
    ["Bí thư/Phó Bí thư", null],
    ["Bí thư hoặc Phó Bí thư", null],
    ["Phó Bí thư Huyện đoàn, Bí thư Đoàn xã", "BT"],
    ["Nguyên Phó Bí thư, Bí thư Đoàn xã", "BT"],
  ])("stands behind another post: %s", (text, position) => expect(readPosition(text)).toBe(position));

  test.each([
    "Bí thư",
    "BT",
    "bí thư",
    "BÍ THƯ",
    "Bí\u00A0 thư ",
    "Bí thư".normalize("NFD"),
    "Bí thư Đoàn xã",
  ])("is Bí thư where %j is written", (text) => expect(readPosition(text)).toBe("BT"));

  test.each(["Phó Bí thư", "PBT", "Phó BT", "P.BT", "P. BT", "phó bí thư", "PHÓ BÍ THƯ", "Phó  bí thư Đoàn"])(
    "is Phó Bí thư where %j is written",
    (text) => expect(readPosition(text)).toBe("PBT"),
  );

  test.each([
    ...[
      "Bí thư cũ",
      "Bí thư (cũ)",
      "Nguyên Bí thư",
      "Bí thư (nguyên)",
      "Bí thư Đoàn xã cũ",
      "Cựu Phó Bí thư",
    ],
    ...[
      "Bí thư (đã chuyển công tác)",
      "Phó Bí thư - đã nghỉ hưu",
      "Bí thư (thôi giữ chức từ 01/5)",
      "PBT nghỉ việc",
    ],
  ])("is none any more where %j is written", (text) => expect(readPosition(text)).toBeNull());

  test.each([
    ...[
      "Bí thư Huyện đoàn",
      "Phó Bí thư Thành đoàn",
      "BT Thị đoàn",
      "Bí thư BCH Quận đoàn",
      "Bí thư Tỉnh đoàn",
    ],
    ...[
      "Bí thư Đoàn huyện Bình Lục",
      "Bí thư Đoàn thành phố Phủ Lý",
      "Phó Bí thư Đoàn TNCS Hồ Chí Minh huyện",
    ],
  ])("is that of a district or the province where %j is written", (text) =>
    expect(readPosition(text)).toBeNull(),
  );

  test.each([
    ...["Bí thư (mới chuyển công tác về)", "Bí thư Đoàn xã Quế (cũ)", "Bí thư (nghỉ chế độ thai sản)"],
    ...[
      "Bí thư (nguyên Phó Bí thư)",
      "Bí thư Đoàn thanh niên",
      "Bí thư Đoàn thị trấn",
      "Bí thư Đoàn xã Củ Chi",
    ],
    ...["Bí thư Đoàn xã, huyện Bình Lục", "Bí thư Đoàn Công an huyện", "Bí thư Đoàn cơ quan Tỉnh đoàn"],
  ])("is still Bí thư where %j is written", (text) => expect(readPosition(text)).toBe("BT"));

  test.each(["", "Ủy viên BTV", "Chủ tịch Hội", "Cán bộ", "Phó", "Trưởng ban", "B", "Bí thư Chi đoàn"])(
    "is neither where %j is written",
    (text) => expect(readPosition(text)).toBeNull(),
  );
});
