/** Groups of one name, and names that begin others: real neighbours, such as Kỳ Anh's two and Điện Biên's three. */
import { describe, expect, test } from "vitest";
import { groupFinder } from "../../loaders/recognise/names/group.ts";

const group = (
  code: string,
  name: string,
  shortName: string,
  kind: string,
  [from, to] = ["2000-01-01", ""],
) => ({
  ...{ group: code, name, shortName, kind, sort: 1 },
  ...{ validFrom: from ?? "", validTo: to ?? "" },
});

const KY_ANH = [
  group("447", "Huyện Kỳ Anh", "Kỳ Anh", "huyện"),
  group("449", "Thị xã Kỳ Anh", "Kỳ Anh", "thị xã"),
];
const DIEN_BIEN = [
  group("094", "Thành phố Điện Biên Phủ", "Điện Biên Phủ", "thành phố"),
  group("100", "Huyện Điện Biên", "Điện Biên", "huyện"),
  group("101", "Huyện Điện Biên Đông", "Điện Biên Đông", "huyện"),
  group("930", "Huyện Châu Thành A", "Châu Thành A", "huyện"),
  group("931", "Huyện Châu Thành", "Châu Thành", "huyện"),
  group("760", "Quận 1", "Quận 1", "quận"),
  group("771", "Quận 10", "Quận 10", "quận"),
];

describe.each([
  ["with one short name", KY_ANH],
  ["with the kind in each short name", KY_ANH.map((one) => ({ ...one, shortName: `${one.kind} Kỳ Anh` }))],
  ["in another order", [...KY_ANH].reverse()],
  ["with their kinds told by the table alone", KY_ANH.map((one) => ({ ...one, name: "Kỳ Anh" }))],
  [
    "with their kinds abbreviated",
    KY_ANH.map((one) => ({ ...one, name: "Kỳ Anh", kind: one.kind === "huyện" ? "H." : "TX" })),
  ],
])("of two groups %s", (_, groups) => {
  const finder = groupFinder(groups, [], "2024-12-31");

  test.each([
    ["Huyện Kỳ Anh", "447"],
    ["H. Kỳ Anh", "447"],
    ["Thị xã Kỳ Anh", "449"],
    ["TX Kỳ Anh", "449"],
    ["TX. Kỳ Anh (phía đông)", "449"],
  ])("a cell's kind tells: %s", (text, code) => expect(finder.written(text)).toBe(code));

  test.each([
    ["BCH HUYỆN ĐOÀN KỲ ANH", "447"],
    ["BAN CHẤP HÀNH THỊ ĐOÀN KỲ ANH", "449"],
    ["Đơn vị báo cáo: Thị xã đoàn, thị xã Kỳ Anh", "449"],
    ["HUYỆN KỲ ANH", "447"],
    ["Danh sách cán bộ của huyện Kỳ Anh năm 2024", "447"],
  ])("a title's body tells: %s", (text, code) => expect(finder.mentioned(text)).toBe(code));

  test.each([
    ["2024/Huyện Kỳ Anh/bieu.csv", "447"],
    ["2024/thi-xa-ky-anh_danh-gia.csv", "449"],
    ["2024/TX Kỳ Anh.xlsx", "449"],
  ])("a path's kind tells: %s", (path, code) => expect(finder.inPath(path)).toBe(code));

  test("the name alone means neither", () => {
    expect(finder.written("Kỳ Anh")).toBeNull();
    expect(finder.mentioned("ĐOÀN KỲ ANH")).toBeNull();
    expect(finder.inPath("2024/ky-anh.csv")).toBeNull();
  });

  test("an alias says which of them the name alone means", () => {
    const alias = { written: "Kỳ Anh", kind: "group" as const, code: "449", validFrom: "", validTo: "" };
    expect(groupFinder(groups, [alias], "2024-12-31").written("Kỳ Anh")).toBe("449");
  });
});

test("of two groups of one name the one that stands at the time is meant, where no kind tells", () => {
  const groups = [
    group("1", "Huyện Đông Hà", "Đông Hà", "huyện", ["2000-01-01", "2019-12-31"]),
    group("2", "Thành phố Đông Hà", "Đông Hà", "thành phố", ["2020-01-01", ""]),
  ];
  expect(groupFinder(groups, [], "2019-06-30").written("Đông Hà")).toBe("1");
  expect(groupFinder(groups, [], "2024-06-30").written("Đông Hà")).toBe("2");
  expect(groupFinder(groups, [], "2024-06-30").written("Huyện Đông Hà")).toBe("1");
});

describe("where one group's name begins another's", () => {
  const finder = groupFinder(DIEN_BIEN, [], "2024-12-31");
  test.each([
    ["BCH THÀNH ĐOÀN ĐIỆN BIÊN PHỦ", "094"],
    ["BCH HUYỆN ĐOÀN ĐIỆN BIÊN", "100"],
    ["HUYỆN ĐIỆN BIÊN ĐÔNG", "101"],
    ["Kết quả của huyện Điện Biên Đông năm 2024", "101"],
    ["HUYỆN ĐOÀN CHÂU THÀNH A", "930"],
    ["HUYỆN ĐOÀN CHÂU THÀNH", "931"],
    ["QUẬN ĐOÀN 10", "771"],
    ["QUẬN ĐOÀN 1", "760"],
  ])("the longer is meant: %s", (text, code) => expect(finder.mentioned(text)).toBe(code));

  test("a number in a path is no quarter of a town", () => {
    expect(finder.inPath("2024/10.csv")).toBeNull();
    expect(finder.inPath("2024/quan-10.csv")).toBe("771");
  });
});
