/** What is shown, as files and copies: the same figures, typed, and nothing that a spreadsheet would work out. */
import { read, utils } from "@e965/xlsx";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { workbook } from "../../src/client/on-demand/workbook.ts";
import { arranged } from "../../src/components/analysis/arrange.ts";
import { chartOf } from "../../src/components/analysis/chart.ts";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { DEFAULT_QUERY, type Query } from "../../src/components/analysis/query.ts";
import { resultOf } from "../../src/components/analysis/result.ts";
import { cellText, type Sheet, sheetOf } from "../../src/components/analysis/sheet.ts";
import { sheetCsv } from "../../src/components/analysis/sheet-csv.ts";
import { definitionsOf } from "../../src/components/analysis/sheet-definitions.ts";
import { sheetHtml } from "../../src/components/analysis/sheet-html.ts";
import type { Book } from "../../src/components/book/book.ts";
import { expectedSum } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
});

const ADDRESS = "https://guong.example/phan-tich.html?v=1&chi-so=duoc-danh-gia";
const EVALUATED: Partial<Query> = { measure: "evaluated", where: { period: ["2024"] } };

function sheet(asked: Partial<Query>): Sheet {
  const query = { ...DEFAULT_QUERY, ...asked };
  const result = resultOf(book, query);
  return sheetOf(result, arranged(result, query), "Bảng thử");
}

function bytes(asked: Partial<Query>) {
  const result = resultOf(book, { ...DEFAULT_QUERY, ...asked });
  return read(workbook(sheet(asked), definitionsOf(book, result, ADDRESS)), { cellNF: true });
}

test("a CSV begins with its mark and gives the expected sums as plain numbers", () => {
  const text = sheetCsv(sheet(EVALUATED));
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(head).toEqual(["Địa bàn", "Tỷ lệ", "n", "N (cán bộ)"]);
  const codes = ["347", "349", "350", "351", "352", "353"];
  const sums = codes.map((group) => expectedSum({ measure: "evaluated", period: "2024", group }));
  expect(rows.slice(0, codes.length).map((row) => row.slice(2).map(Number))).toEqual(
    sums.map((sum) => [sum?.n, sum?.N]),
  );
  const whole = expectedSum({ measure: "evaluated", period: "2024" });
  expect(rows.at(-1)?.slice(2)).toEqual([String(whole?.n), String(whole?.N)]);
});

test("points keep their decimals in a file", () => {
  const csv = sheetCsv(sheet({ measure: "points", where: { period: ["2023"], group: ["347"] } }));
  const whole = expectedSum({ measure: "points", period: "2023", group: "347", criteria: "score" });
  expect(csv).toContain(`,${whole?.n},${whole?.N}\r\n`);
});

test("a workbook has typed numbers, shares as percentages, a filter, and Vietnamese headings", () => {
  const { Sheets, SheetNames } = bytes(EVALUATED);
  expect(SheetNames).toEqual(["Số liệu", "Định nghĩa"]);
  const figures = Sheets["Số liệu"];
  const whole = expectedSum({ measure: "evaluated", period: "2024", group: "347" });
  expect(figures?.A1).toMatchObject({ t: "s", v: "Địa bàn" });
  expect(figures?.B2).toMatchObject({ t: "n", z: "0.0%" });
  expect(figures?.B2.v).toBeCloseTo((whole?.n ?? 0) / (whole?.N ?? 1), 12);
  expect(figures?.C2).toMatchObject({ t: "n", v: whole?.n });
  expect(figures?.D2).toMatchObject({ t: "n", v: whole?.N });
  expect(figures?.["!autofilter"]?.ref).toMatch(/^A1:D\d+$/);
});

test("a workbook says what its figures mean, whose they are, and where they are found again", () => {
  const meanings = utils.sheet_to_json<[string, string]>(bytes(EVALUATED).Sheets["Định nghĩa"] ?? {}, {
    header: 1,
  });
  const said = new Map(meanings);
  expect(said.get("n")).toBe("cán bộ đương nhiệm có kết quả đánh giá được chấp nhận");
  expect(said.get("N")).toContain("cán bộ đương nhiệm trong danh sách");
  expect(said.get("Phạm vi: kỳ")).toBe("Năm 2024");
  expect(said.get("Nguồn")).toContain("Số liệu mô phỏng");
  expect(said.get("Số liệu nhận đến")).toBe("15/07/2026");
  expect(said.get("Địa chỉ")).toBe(ADDRESS);
});

test("of a count that has no rate nothing is said about n over N, on the page or in its workbook", () => {
  const turns: Partial<Query> = {
    ...{ measure: "campaign_turns", columns: "campaign", where: { period: ["2024"] } },
  };
  const rows = utils.sheet_to_json<[string, string]>(bytes(turns).Sheets["Định nghĩa"] ?? {}, { header: 1 });
  const notes = rows.filter(([word]) => word === "Lưu ý").map(([, meaning]) => meaning);
  expect(notes).toContain("Cột “Cộng” là tổng số đếm của cả dòng.");
  expect(rows.map(([word]) => word)).not.toContain("Tỷ lệ");
  const page = drawResult(book, resultOf(book, { ...DEFAULT_QUERY, ...turns })).slots.notes.text;
  expect(`${page} ${rows.join(" ")}`).not.toMatch(/chia cho/);
});

test("that campaigns are put together is said where there are several of the kind, and without any share", () => {
  const notesOf = (...period: string[]) => {
    const query = { ...DEFAULT_QUERY, measure: "campaign_turns" as const, where: { period } };
    return pageText(drawResult(book, resultOf(book, query)).slots.notes.text);
  };
  // Of the campaigns of a year one is counted in turns.
  expect(notesOf("2024")).not.toContain("Cộng nhiều");
  expect(notesOf("2023", "2024")).toContain("Cộng nhiều cuộc thi, cuộc vận động.");
});

test("a picture of two slices says which each of them is", () => {
  const query = { ...DEFAULT_QUERY, against: "before" as const, where: { period: ["2024"] } };
  const found = resultOf(book, query);
  expect(chartOf(book, found, found.lines)?.note).toContain(
    "Cột đặc là A: Năm 2024; cột rỗng là B: Năm 2023.",
  );
});

test("CSV, workbook and copy hold the same table", () => {
  for (const asked of [
    EVALUATED,
    { measure: "grade", columns: "grade" },
    { against: "before", rows: "criterion" },
  ] as const) {
    const table = sheet(asked);
    const texts = [table.head, ...table.rows.map((row) => row.map(cellText))];
    const csv = Papa.parse<string[]>(sheetCsv(table).slice(1), { skipEmptyLines: true }).data;
    expect(csv.length).toBe(texts.length);
    const cells = utils.sheet_to_json<unknown[]>(bytes(asked).Sheets["Số liệu"] ?? {}, {
      header: 1,
      defval: "",
    });
    expect(cells.map((row) => row.length)).toEqual(texts.map((row) => row.length));
    for (const [i, row] of table.rows.entries()) {
      for (const [j, cell] of row.entries()) {
        if (cell.kind === "number")
          expect([Number(csv[i + 1]?.[j]), cells[i + 1]?.[j]]).toEqual([cell.number, cell.number]);
        else if (cell.kind === "text") expect(cells[i + 1]?.[j]).toBe(cell.text);
      }
    }
    const copied = pageText(sheetHtml(table).text);
    for (const row of table.rows) expect(copied).toContain(row[0] ? cellText(row[0]) : "");
  }
});

test("a name that looks like a formula stays a text in every file", () => {
  const bad: Sheet = {
    title: "Bảng thử",
    head: ["=HYPERLINK(1)", "n"],
    rows: [
      [
        { kind: "text", text: "=1+1" },
        { kind: "number", number: 3 },
      ],
      [
        { kind: "text", text: "@SUM(A1)" },
        { kind: "number", number: -2 },
      ],
    ],
  };
  const lines = sheetCsv(bad).slice(1).split("\r\n");
  expect(lines).toEqual(["'=HYPERLINK(1),n", "'=1+1,3", "'@SUM(A1),-2", ""]);
  const figures = read(workbook(bad, [])).Sheets["Số liệu"];
  expect(figures?.A2).toMatchObject({ t: "s", v: "=1+1" });
  expect(figures?.A2.f).toBeUndefined();
  expect(sheetHtml({ ...bad, head: ["<b>"] }).text).toContain("&lt;b&gt;");
});
