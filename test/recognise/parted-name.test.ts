import { describe, expect, test } from "vitest";
import type { Merge } from "../../loaders/read/sheet.ts";
import { recognised, sheetOf, textsOf } from "./sheets.ts";

describe("a name that is parted over two columns is one name", () => {
  const names = (upper: string[], lower: string[], merges: Merge[] = []) => {
    const rows = [
      ["1", "Vũ Thị", "Mẫu", "Bí thư", "Quế"],
      ["2", "Vũ Thị", "Mận", "Phó Bí thư", "Quế"],
      ["3", "Vũ Thị Mơ", "", "Bí thư", "Tượng Lĩnh"],
    ];
    const file = recognised([
      sheetOf([["Năm 2023"], upper, ...(lower.length > 0 ? [lower] : []), ...rows], "", merges),
    ]);
    const at = file.sheets[0]?.columns.findIndex(({ field }) => field === "name") ?? -1;
    return textsOf(file).map((texts) => texts[at]);
  };
  const whole = ["Vũ Thị Mẫu", "Vũ Thị Mận", "Vũ Thị Mơ"];

  test.each([
    ["Họ và tên đệm", "Tên"],
    ["Họ đệm", "Tên"],
    ["Họ và chữ lót", "Tên"],
  ])("%s and %s", (family, given) => {
    expect(names(["STT", family, given, "Chức vụ", "Đơn vị"], [])).toEqual(whole);
  });

  test("under one header over both", () => {
    const across = [{ top: 2, left: 1, bottom: 2, right: 2 }];
    expect(names(["STT", "Họ và tên", "", "Chức vụ", "Đơn vị"], [], across)).toEqual(whole);
  });

  test("under one header, with a header each below", () => {
    const upper = ["STT", "Họ và tên", "", "Chức vụ", "Đơn vị"];
    expect(names(upper, ["", "Họ đệm", "Tên", "", ""])).toEqual(whole);
  });
});
