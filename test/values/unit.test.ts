import { describe, expect, test } from "vitest";
import { unitNames } from "../../loaders/values/unit.ts";
import { province } from "../recognise/province.ts";

const reference = province();
const before = unitNames(reference, "2023-06-30");
const after = unitNames(reference, "2025-12-31");
const unit = (code: string) => expect.objectContaining({ state: "unit", code });

test.each([
  ...["Liêm Cần", "Xã Liêm Cần", "xã Liêm Cần", "X. Liêm Cần", "X.Liêm Cần", "ĐX Liêm Cần"],
  ...["Đoàn xã Liêm Cần", "ĐOÀN XÃ LIÊM CẦN", " Xã\u00A0 Liêm  Cần ", "Liêm Cần".normalize("NFD")],
  ...["Xã đoàn Liêm Cần", "Đoàn cơ sở xã Liêm Cần", "BTV Đoàn xã Liêm Cần", "Đoàn TNCS xã Liêm Cần"],
  ...["Đ/x Liêm Cần", "Xã Liêm Cần, huyện Bình Lục", "Đoàn X. Liêm Cần - H. Bình Lục"],
  ...["Liêm Cần (H.Bình Lục)", "xã Liêm Cần huyện Bình Lục, tỉnh Hà Nam"],
  ...["Liêm Câ\u0300n", "BCH Đoàn xã Liêm Cần", "ĐTN Liêm Cần", "Đoàn TNCS Hồ Chí Minh xã Liêm Cần"],
  ...["Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Liêm Cần", "Đoàn TNCSHCM xã Liêm Cần"],
])("one unit may be written %j", (written) => {
  expect(before.find(written, "352")).toEqual(unit("13504"));
  expect(before.find(written, "")).toEqual(unit("13504"));
});

test.each([
  "TT. Quế",
  "TT Quế",
  "Thị trấn Quế",
  "thị trấn Quế",
  "Đoàn thị trấn Quế",
  "T.T Quế",
  "Thị trấn đoàn Quế",
  "Quế",
])("a township may be written %j", (written) => expect(before.find(written, "350")).toEqual(unit("13384")));

test.each([
  "P. Quang Trung",
  "P.Quang Trung",
  "phường Quang Trung",
  "Đoàn phường Quang Trung",
  "Phường đoàn Quang Trung",
])("a ward may be written %j", (written) => expect(before.find(written, "347")).toEqual(unit("13285")));

test("an affiliated union is found with and without the word Đoàn", () => {
  expect(before.find("Đoàn khối Các cơ quan tỉnh", "TT")).toEqual(unit("TT01"));
  expect(before.find("Khối các cơ quan tỉnh", "TT")).toEqual(unit("TT01"));
});

test("tone placement, case and Ð make no other unit", () => {
  expect(before.find("Cộng Hoà", "352")).toEqual(unit("13507"));
  expect(before.find("trần hưng \u00D0ạo", "347")).toEqual(unit("13300"));
});

test("the form of an apostrophe or a hyphen makes none either", () => {
  const units = `code,kind,name,group,valid_from,valid_to
1,xã,Ea H'đing,352,2000-01-01,
2,trực thuộc,Đoàn trường Cao đẳng Cơ khí - Điện,TT,2000-01-01,
`;
  const tables = { "units.csv": units, "aliases.csv": null, "successions.csv": null };
  const highland = unitNames(province(tables), "2024-12-31");
  for (const written of ["xã Ea H’đing", "X. Ea H`đing", "ĐX EA HʼĐING"])
    expect(highland.find(written, "352"), written).toEqual(unit("1"));
  for (const written of ["Đoàn trường Cao đẳng Cơ khí – Điện", "Trường Cao đẳng Cơ khí-Điện"])
    expect(highland.find(written, ""), written).toEqual(unit("2"));
});

test("accents do: Cộng Lý is not Công Lý", () => {
  expect(before.find("Công Lý", "353")).toEqual(unit("13600"));
  expect(before.find("Cộng Lý", "353").state).toBe("unknown");
});

describe("a prefix must agree with the unit's kind", () => {
  test.each(["Phường Liêm Cần", "TT. Liêm Cần", "P.Quế", "Xã Quang Trung"])("%s is no unit", (written) =>
    expect(before.find(written, "").state).toBe("unknown"),
  );

  test("it tells two of one name apart", () => {
    expect(before.find("Phường Trần Hưng Đạo", "")).toEqual(unit("13300"));
    expect(before.find("ĐX Trần Hưng Đạo", "")).toEqual(unit("13594"));
  });
});

test("a name that two units bear is ambiguous, unless the group tells", () => {
  expect(before.find("Trần Hưng Đạo", "")).toEqual({
    state: "ambiguous",
    nearest: ["phường Trần Hưng Đạo", "xã Trần Hưng Đạo"],
  });
  expect(before.find("Trần Hưng Đạo", "353")).toEqual(unit("13594"));
});

test("a unit outside the row's group is unknown", () => {
  expect(before.find("Liêm Cần", "353").state).toBe("unknown");
});

test("the nearest names are proposed and never used", () => {
  expect(before.find("Xã Liêm Cân", "352")).toEqual({ state: "unknown", nearest: ["xã Liêm Cần"] });
  expect(before.find("Bí thư Đoàn xã Liêm Cân", "352")).toEqual({
    state: "unknown",
    nearest: ["xã Liêm Cần"],
  });
  expect(before.find("", "352")).toMatchObject({ state: "unknown" });
});

test("a unit is known on its days alone, and a code may pass to another name", () => {
  expect(before.find("Đồng Lý", "353")).toEqual(unit("13597"));
  expect(before.find("Vĩnh Trụ", "353").state).toBe("unknown");
  expect(after.find("Vĩnh Trụ", "353")).toEqual(unit("13597"));
  expect(after.find("Đồng Lý", "353").state).toBe("unknown");
});

test("a commune may bear the name of a group", () => {
  expect(after.find("Kim Bảng", "350")).toEqual(unit("13400"));
  expect(after.find("P. Kim Bảng", "")).toEqual(unit("13400"));
  expect(after.find("Xã Kim Bảng", "").state).toBe("unknown");
  expect(after.isUnit("Lý Nhân")).toBe(true);
});

test("an alias holds from its first to its last day", () => {
  expect(before.find("Lim Cần", "352")).toEqual(unit("13504"));
  expect(unitNames(reference, "2023-07-01").find("Lim Cần", "352").state).toBe("unknown");
});

test("an alias still has to lie in the row's group", () => {
  expect(before.find("Lim Cần", "353").state).toBe("unknown");
});

test("a commune may be called Đoàn itself", () => {
  const units = `code,kind,name,group,valid_from,valid_to
1,xã,Đoàn Kết,352,2000-01-01,
2,xã,Kết,352,2000-01-01,
`;
  const names = unitNames(
    province({ "units.csv": units, "aliases.csv": null, "successions.csv": null }),
    "2024-12-31",
  );
  expect(names.find("Xã Đoàn Kết", "352")).toEqual(unit("1"));
  expect(names.find("Đoàn xã Kết", "352")).toEqual(unit("2"));
});

test("a district behind a unit tells two of one name apart, and has to be the unit's own", () => {
  expect(before.find("Trần Hưng Đạo, TP. Phủ Lý", "")).toEqual(unit("13300"));
  expect(before.find("Trần Hưng Đạo, huyện Lý Nhân", "")).toEqual(unit("13594"));
  expect(before.find("xã Liêm Cần, huyện Lý Nhân", "")).toMatchObject({ state: "unknown" });
  expect(before.find("xã Liêm Cần, huyện Bình Lục", "353")).toMatchObject({ state: "unknown" });
});
