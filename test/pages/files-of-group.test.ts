/** What a district has sent, and what it is to mend in it. */
import { expect, test } from "vitest";
import type { FileLine, PublishedFinding } from "../../src/terms/published.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { receipts, smallBook } from "../support/small-book.ts";

const told = (parts: Parameters<typeof smallBook>[0], name: string, group = "A") =>
  pageText(drawn(smallBook(parts), name, {}, `/dia-ban/${group}`));

const finding = (row: number, more: Partial<PublishedFinding> = {}): PublishedFinding => ({
  ...{ file: "2025/a.xlsx", sheet: "Tổng hợp", row, column: "B", code: "unit-unknown", period: "2025" },
  ...{ kind: "registration", group: "A", ...more },
});

test("a district reads where its files are to be mended and how, rows of one fault together", () => {
  const findings = [
    ...[3, 5, 6, 7, 10, 11].map((row) => finding(row)),
    finding(4, { column: "C", code: "count-negative" }),
    finding(9, { file: "2025/b.csv", sheet: "", column: "", code: "key-conflict" }),
    finding(8, { group: "B" }),
    finding(8, { period: "2024" }),
  ];
  const place = { file: "2025/a.xlsx", sheet: "Tổng hợp", period: "2025", group: "A" };
  const signals = [
    { ...place, row: 12, columns: "", kind: "total-mismatch" },
    { ...place, row: null, columns: "", kind: "straight-lined" },
    { ...place, row: null, columns: "G, J", kind: "columns-unread" },
  ];
  expect(told({ findings, signals }, "group-remarks")).toBe(
    [
      "Năm 2025: 8 chỗ phải sửa mới được tính, 3 chỗ cần xem lại",
      "2025/a.xlsx",
      "Trang “Tổng hợp”, dòng 3, 5–7, 10, 11, cột B: Không rõ đơn vị. Viết đúng tên đơn vị, hoặc thêm cách viết ấy vào aliases.csv.",
      "Trang “Tổng hợp”, dòng 4, cột C: Số lượng âm. Kiểm tra lại và ghi số từ 0 trở lên.",
      "Trang “Tổng hợp”, dòng 12: Dòng cộng không khớp. Xem có dòng nào bị sót, bị lặp, hay dòng cộng chưa được tính lại.",
      "Trang “Tổng hợp”, cả bảng: Mọi tiêu chí cùng một điểm. Hỏi lại đơn vị xem đã chấm từng tiêu chí hay chỉ điền cho đủ.",
      "Trang “Tổng hợp”, cột G, J: Cột số không được đọc. Xem các cột ấy có phải của tiêu chí, cuộc ấy không; phải thì ghi mã hay tên đủ vào tiêu đề, hoặc ghi lời của cột vào columns.csv. Nếu là từng phần của một số liệu thì thêm cột tổng.",
      "2025/b.csv",
      "Dòng 9: Hai dòng mâu thuẫn. Giữ một dòng đúng, bỏ dòng kia.",
      "Năm 2024: 1 chỗ phải sửa mới được tính",
      "2025/a.xlsx",
      "Trang “Tổng hợp”, dòng 8, cột B: Không rõ đơn vị. Viết đúng tên đơn vị, hoặc thêm cách viết ấy vào aliases.csv.",
    ].join("\n"),
  );
});

test("a district without any is told so", () => {
  expect(told({ findings: [finding(3, { group: "B" })] }, "group-remarks")).toBe(
    "Không có dòng nào bị treo, không thấy điều gì cần xem lại trong số liệu của địa bàn.",
  );
});

const line = (file: string, group: string, more: Partial<FileLine> = {}): FileLine => ({
  ...{ file, sheet: "S", kind: "registration", period: "2025", group, ownUnit: "", status: "current" },
  ...{ rowsRead: 1, accepted: 1, quarantined: 0, setAside: 0, receivedOn: "2025-12-20", insteadOf: "" },
  ...{ reason: "", ...more },
});

const files = [
  line("2025/a.xlsx", "A"),
  line("2025/a.xlsx", "A", { sheet: "S2" }),
  line("2025/b.xlsx", "B", { receivedOn: "2025-12-21" }),
  line("2025/chung.xlsx", "", { kind: "roster", receivedOn: "" }),
  line("2025/old.xlsx", "A", { status: "superseded" }),
];

test("every file that figures come from stands with the day of its receipt, late ones marked", () => {
  expect(told({ files }, "files-in-use")).toBe(
    [
      "Năm 2025: 3 tệp",
      "Tệp đang dùng, năm 2025",
      "Loại số liệu | Địa bàn | Tệp | Ngày nhận |",
      "Danh sách cán bộ | Chung hoặc chưa rõ địa bàn | 2025/chung.xlsx | không rõ |",
      "Đăng ký rèn luyện đoàn viên | A | 2025/a.xlsx | 20/12/2025 |",
      "Đăng ký rèn luyện đoàn viên | B | 2025/b.xlsx | 21/12/2025, sau hạn |",
    ].join("\n"),
  );
});

test("a district's page has its own files and those it shares, and no number of rows: it would be that of officers", () => {
  const { counts } = receipts("registration", "2025", { sent: ["A1"], owed: [] });
  const text = told({ files, counts }, "group-files");
  expect(text).toContain("| riêng địa bàn | 2025/a.xlsx |");
  expect(text).toContain("| chung hoặc chưa rõ địa bàn | 2025/chung.xlsx |");
  expect(text).not.toMatch(/b\.xlsx|old\.xlsx|Được tính/);
  expect(told({ files, counts }, "group-files", "C")).toBe("Chưa nhận tệp nào của địa bàn.");
});

test("a unit's own file stands on its own district's page alone, under the unit's name", () => {
  const { counts } = receipts("registration", "2025", { sent: ["A1", "B1"], owed: [] });
  const parts = { files: [line("2025/x.xlsx", "", { ownUnit: "A1" })], counts };
  expect(told(parts, "files-in-use")).toContain("Đăng ký rèn luyện đoàn viên | A, xã Số 1 A | 2025/x.xlsx |");
  expect(told(parts, "group-files")).toContain("| xã Số 1 A | 2025/x.xlsx |");
  expect(told(parts, "group-files", "B")).toBe("Chưa nhận tệp nào của địa bàn.");
});

test("units' own files are told district by district, and are none that districts share", () => {
  const own = ["B1", "A2"].map((unit) => line(`2025/${unit}.xlsx`, "", { ownUnit: unit }));
  expect(told({ files: own }, "files-in-use")).toMatch(/xã Số 2 A[\s\S]*xã Số 1 B/);
  const text = told({ files: own }, "intake-by-group");
  expect(text).toMatch(/^Huyện A \| 1 \|/m);
  expect(text).toMatch(/^Huyện B \| 1 \|/m);
  expect(text).not.toContain("tệp chung");
});

test("of very many files the page of all tells those shared, and where the others are", () => {
  const many = Array.from({ length: 700 }, (_, i) => line(`2025/${i}.xlsx`, "B"));
  const text = told({ files: [...many, line("2025/chung.xlsx", "")] }, "files-in-use");
  expect(text).toMatch(/^700 tệp riêng của từng địa bàn có ở trang của địa bàn ấy; dưới đây là tệp chung\./);
  expect(text).not.toContain("2025/3.xlsx");
});

test("tables of findings bear names of their own, whatever the period", () => {
  const findings = [finding(3), finding(3, { period: "2024" }), finding(3, { period: "" })];
  const markup = drawn(smallBook({ findings }), "finding-places");
  const names = [...markup.matchAll(/<caption[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect(names).toEqual(["Huyện A, năm 2025", "Huyện A, năm 2024", "Huyện A, chưa rõ kỳ"]);
});
