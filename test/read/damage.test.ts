import { describe, expect, test } from "vitest";
import { repairCells } from "../../loaders/read/damage.ts";
import { fold } from "../../src/terms/fold.ts";

const misread = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("cell by cell", () => {
  test("TCVN3 is read among sound text", () => {
    expect(repairCells(["Nguyễn Văn An", "BÝ th\u00AD", "§oµn x·", "Trần Bình"])).toEqual([
      "Nguyễn Văn An",
      "Bí thư",
      "Đoàn xã",
      "Trần Bình",
    ]);
  });

  test("VNI is read among sound text", () => {
    expect(repairCells(["Nguyễn Văn An", "Ñoaøn xaõ", "Nguyeãn Thò Höông"])).toEqual([
      "Nguyễn Văn An",
      "Đoàn xã",
      "Nguyễn Thị Hương",
    ]);
  });

  test("UTF-8 read as Windows-1252 is restored among sound text", () => {
    expect(repairCells([misread("Liêm Cần"), "Liêm Cần", misread("Đỗ Thị Quý")])).toEqual([
      "Liêm Cần",
      "Liêm Cần",
      "Đỗ Thị Quý",
    ]);
  });

  test("UTF-8 read as Windows-1252 is restored also where its Đ is the Icelandic one", () => {
    expect(repairCells([misread("Thào Ðức Đạt"), misread("ðường")])).toEqual(["Thào Ðức Đạt", "ðường"]);
  });

  test("numbers, marks and plain letters are left alone", () => {
    const cells = ["", "85,5", "x", "✓", "BT", "7.350", "An", "Ban CH", "375%"];
    expect(repairCells(cells)).toEqual(cells);
  });
});

describe("Tèt", () => {
  test("is Tốt in a sheet of TCVN3", () => {
    const cells = ["Chøc vô", "§¬n vÞ", "NguyÔn V¨n An", "Tèt"];
    expect(repairCells(cells).at(-1)).toBe("Tốt");
  });

  test("stays as it is in a sheet of sound text", () => {
    expect(repairCells(["Chức vụ", "Đơn vị", "Nguyễn Văn An", "Tèt"]).at(-1)).toBe("Tèt");
  });
});

describe("a word that is none in any reading", () => {
  const vni = ["Hoï vaø teân", "Chöùc vuï", "Ñôn vò", "Nguyeãn Thò Höông"];
  const tcvn3 = ["Hä vµ tªn", "Chøc vô", "§¬n vÞ", "NguyÔn V¨n An"];

  test.each([
    ["Ñaék R'tíh", vni, "Đắk R'tíh"],
    ["xaõ Ñoäi Caáqxn", vni, "xã Đội Cấqxn"],
    ["§¾k R'tÝh", tcvn3, "Đắk R'tíh"],
    ["TT Kim §Ýqknh", tcvn3, "TT Kim Đíqknh"],
  ])("is read as all others of its sheet are: %s", (text, others, read) =>
    expect(repairCells([...others, text]).at(-1)).toBe(read),
  );

  test("stays as it is among sound text, and where the others are typed in two ways", () => {
    const text = "xaõ Ñoäi Caáqxn";
    expect(repairCells(["Chức vụ", "Đơn vị", "Nguyễn Văn An", text]).at(-1)).toBe(text);
    expect(repairCells([...vni, ...tcvn3, text]).at(-1)).toBe(text);
  });
});

describe("a sign or letter by itself", () => {
  const signs = ["×", "ü", "®", "§ 5", "3 × 4", "· Quang Trung"];

  test.each(signs)("stays in a sheet of sound text: %s", (text) =>
    expect(repairCells([text, text, text, "Nguyễn Văn An"]).at(0)).toBe(text),
  );

  test.each(signs)("stays in a sheet without any other: %s", (text) =>
    expect(repairCells([text, "5"]).at(0)).toBe(text),
  );

  test("is read as most of its sheet is", () => {
    expect(repairCells(["ü", "Chøc vô", "§¬n vÞ"]).at(0)).toBe("ỹ");
  });
});

test("U+00D0 alone is no evidence of TCVN3", () => {
  expect(repairCells(["\u00D0oàn xã", "Nguyễn Văn An", "\u00D0àm Thị Hà"])).toEqual([
    "\u00D0oàn xã",
    "Nguyễn Văn An",
    "\u00D0àm Thị Hà",
  ]);
});

test("a soft hyphen inside a word is evidence of TCVN3", () => {
  expect(repairCells(["TrÇn Th\u00AD", "th\u00ADêng trùc"]).at(0)).toBe("Trần Thư");
});

test("sound names in letters that TCVN3 has too are left alone", () => {
  const names = ["Hà", "Lê Thành", "Hòa", "Bùi Công Lý", "Đoàn Văn Út", "Chức vụ", "Tô Vân"];
  expect(repairCells(names)).toEqual(names);
});

test("where TCVN3 and VNI are both possible, the reading that gives known words is taken", () => {
  // One byte is ổ to the one and ỉ to the other.
  expect(repairCells(["tæ"], new Set(["to"]))).toEqual(["tổ"]);
  expect(repairCells(["tæ"], new Set(["ti"]))).toEqual(["tỉ"]);
});

test("where neither gives more of them, the reading that most of the sheet's damaged cells have is taken", () => {
  const sound = ["Nguyễn Văn An", "Trần Bình", "Đỗ Chi"];
  expect(repairCells([...sound, "Nguyeãn Thò Höông", "tæ"]).at(-1)).toBe("tỉ");
  expect(repairCells([...sound, "NguyÔn V¨n An", "tæ"]).at(-1)).toBe("tổ");
});

test("letters that TCVN3 has not are VNI's, whatever words are known", () => {
  const known = new Set(["hoang", "hoàng"]);
  expect(repairCells(["NAY HOÀNG TRAØ"], known)).toEqual(["NAY HỒNG TRÀ"]);
  expect(repairCells(["NAY HOÀNG TRAØ", "Nguyeãn Thò Höông", "Ñôn vò"], known)[0]).toBe("NAY HỒNG TRÀ");
});

test.each(["LÊ CHI", "NGÔ LAN", "VÕ THU", "TÔ AN", "LÊ THU HUY", "XÃ NHO QUAN", "MÃ LAN"])(
  "%s in capitals is sound and stays as it is",
  (text) => expect(repairCells([text, "Nguyễn Văn An"])).toEqual([text, "Nguyễn Văn An"]),
);

test("a TCVN3 word that ends in an accent, before plain words, is read", () => {
  expect(repairCells(["Phan ThÞ Lan", "BÝ th\u00AD"])[0]).toBe("Phan Thị Lan");
});

test("Ñinh is Đinh in VNI, for ñ is no letter of Vietnamese", () => {
  expect(repairCells(["Ñinh Lan", "Nguyễn Văn An"])[0]).toBe("Đinh Lan");
});

describe("a no-break space that became a plain one", () => {
  test("is half of an à", () => {
    expect(repairCells([misread("xã Hà Nam").replaceAll("\u00A0", " ")])).toEqual(["xã Hà Nam"]);
  });

  test("is none in capitals, which would have been restored as capitals", () => {
    const cells = ["XÃ  QUANG TRUNG", "XÃ  EA H'LEO", "XÃ\u00A0QUANG TRUNG"];
    expect(repairCells(cells)).toEqual(cells);
  });

  test("is half of an Ơ", () => {
    expect(repairCells([misread("HUYỆN KỲ SƠN").replaceAll("\u00A0", " ")])).toEqual(["HUYỆN KỲ SƠN"]);
  });

  test("is none behind a word that is one without it", () => {
    const cells = ["XÃ  Gio An", "XÃ\u00A0 Gio An", "XÃ Y Can", "XÃ U Minh", "LÃ  Van An"];
    expect(repairCells(cells)).toEqual(cells);
  });

  test("is none behind the mark of a VNI letter", () => {
    expect(repairCells(["Nguyeãn Thò Höông", "LEÂ MINH NHUNG"])).toEqual([
      "Nguyễn Thị Hương",
      "LÊ MINH NHUNG",
    ]);
  });
});

describe("names of the highlands, whose syllables are their own", () => {
  const known = new Set(["đắk", "mil", "krông", "na"].flatMap((word) => [word, fold(word)]));

  test("are restored from misread UTF-8 like others", () => {
    const names = ["xã Đắk Lao", "Huyện Đắk Mil", "xã Krông Na", "✓"];
    expect(repairCells(names.map(misread))).toEqual(names);
  });

  test("are read from VNI and TCVN3 where the reference tables have them", () => {
    expect(repairCells(["Ñaék Mil", "Kroâng Na"], known)).toEqual(["Đắk Mil", "Krông Na"]);
    expect(repairCells(["§¾k Mil", "Kr«ng Na"], known)).toEqual(["Đắk Mil", "Krông Na"]);
  });
});

test("where many cells are surely of TCVN3 and none of VNI, all are, whatever words are known", () => {
  const names = ["Nguyễn", "Phạm", "Trần", "Hoàng", "Đặng"].flatMap((family) =>
    ["Đức", "Mạnh", "Tuấn", "Hường"].map((given) => `${family} Văn ${given}`),
  );
  const typed = [
    ..."NguyÔn Ph¹m TrÇn Hoµng §Æng"
      .split(" ")
      .flatMap((family) => ["§øc", "M¹nh", "TuÊn", "H­êng"].map((given) => `${family} V¨n ${given}`)),
    "Vò Quang Thuû",
  ];
  const known = new Set(["vi", "thu", "vị", "thủ"]);
  expect(repairCells(typed, known)).toEqual([...names, "Vũ Quang Thuỷ"]);
});
