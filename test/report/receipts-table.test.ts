/** Who was on time, where of some or all that sent nobody knows when: beside those that sent nothing, and on the page. */
import { expect, test } from "vitest";
import { receiptsTable } from "../../src/components/report/tables/receipts.ts";
import type { Count, FileLine, Published } from "../../src/terms/published.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { receipts, smallBook } from "../support/small-book.ts";
import { scopeIn } from "./paper.ts";

/** A1, A2 and B1 sent, B2 did not; of the units given it is known whether they were on time. */
function told(units: readonly string[], inTime: readonly string[] = []): Partial<Published> {
  const { counts } = receipts("evaluation", "2025", { sent: ["A1", "A2", "B1"], owed: ["B2"] });
  const onTime = counts
    .filter(({ unit }) => units.includes(unit))
    .map((count): Count => ({ ...count, measure: "on_time", n: inTime.includes(count.unit) ? 1 : 0 }));
  return { counts: [...counts, ...onTime] };
}

const table = (parts: Partial<Published>) => {
  const found = receiptsTable(scopeIn(parts), ["evaluation"]);
  return [found?.columns.map(({ head }) => head).join(" | "), found?.rows[0]?.join(" | "), found?.note];
};

const NOTE = "Mẫu số của cột nộp đúng hạn không gồm đơn vị đã nộp mà không rõ ngày nhận.";
const HEADS = "Loại số liệu | Đơn vị đã nộp | Nộp đúng hạn | Đã nộp, không rõ ngày nhận | Dòng được tính";

test("the report says beside “nobody on time” that of those who sent the day is unknown", () => {
  expect(table(told(["B2"]))).toEqual([
    HEADS,
    "Kết quả đánh giá | 75,0% (3/4) | 0,0% (0/1) | 3 đơn vị | không có đối tượng",
    NOTE,
  ]);
});

test("where all have sent and no day is known, it says that the day is unknown, not that nobody was asked", () => {
  const { counts } = receipts("evaluation", "2025", { sent: ["A1", "A2"], owed: [] });
  expect(table({ counts })).toEqual([
    HEADS,
    "Kết quả đánh giá | 100% (2/2) | không rõ ngày nhận | 2 đơn vị | không có đối tượng",
    NOTE,
  ]);
});

test("where every day is known, nothing is said of unknown ones", () => {
  expect(table(told(["A1", "A2", "B1", "B2"], ["A1", "A2"]))).toEqual([
    "Loại số liệu | Đơn vị đã nộp | Nộp đúng hạn | Dòng được tính",
    "Kết quả đánh giá | 75,0% (3/4) | 50,0% (2/4) | không có đối tượng",
    undefined,
  ]);
});

test("rows of kinds that no unit owes have a line, so that the lines add up to the sum", () => {
  const accepted = (kind: string, n: number): Count => ({
    ...{ measure: "rows_accepted", base: "", kind, period: "2025", group: "A", unit: "", position: "" },
    ...{ criterion: "", campaign: "", grade: "", n, N: n },
  });
  const { counts } = receipts("evaluation", "2025", { sent: ["A1"], owed: [] });
  const found = receiptsTable(
    scopeIn({ counts: [...counts, accepted("evaluation", 6), accepted("declared", 2)] }),
    ["evaluation"],
  );
  expect([...(found?.rows ?? []), found?.foot ?? []].map((row) => [row[0], row.at(-1)])).toEqual([
    ["Kết quả đánh giá", "100% (6/6)"],
    ["Số liệu báo cáo của địa bàn", "100% (2/2)"],
    ["Cộng", "100% (8/8)"],
  ]);
});

test("what is not due is said to be so on the page Số liệu, and is not among what is owed", () => {
  const book = smallBook({
    ...receipts("evaluation", "2025", { sent: [], owed: ["A1", "B1"] }),
    dataDate: "2025-11-01",
  });
  expect(pageText(drawn(book, "not-submitted"))).toContain("Năm 2025, chưa đến hạn");
  expect(pageText(drawn(book, "intake-summary"))).toMatch(
    /0 lượt đơn vị × loại số liệu[\s\S]*2 lượt chưa đến hạn/,
  );
  expect(pageText(drawn(book, "intake-table"))).toContain("chưa đến hạn");
  expect(pageText(drawn(book, "intake-table"))).not.toContain("(0/2)");
});

test("the page Số liệu says the same, by kind in units and by district in what units owe", () => {
  const file: FileLine = {
    ...{
      file: "a.csv",
      sheet: "",
      kind: "evaluation",
      period: "2025",
      group: "A",
      ownUnit: "",
      status: "current",
    },
    ...{ rowsRead: 3, accepted: 3, quarantined: 0, setAside: 0, receivedOn: "", insteadOf: "", reason: "" },
  };
  const said = (part: string, parts: Partial<Published>) =>
    pageText(drawn(smallBook({ ...parts, files: [file] }), part));
  expect(said("intake-table", told(["B2"]))).toContain(
    "| 75,0% (3/4) | 0,0% (0/1), không rõ ngày nhận của 3 đơn vị đã nộp |",
  );
  expect(said("intake-by-group", told(["A1", "B2"], ["A1"]))).toContain(
    "100% (2/2) | 100% (1/1), không rõ ngày nhận của 1 lượt đơn vị đã nộp |",
  );
  expect(said("intake-table", told(["A1", "A2", "B1", "B2"]))).not.toContain("không rõ");
});
