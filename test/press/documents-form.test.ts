/** The Word draft of 2024 as an office sees it: the Union's form, real tables, captions and lists. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/components/report/model.ts";
import { reportOf } from "../../src/components/report/report.ts";
import { figuresOf } from "../../src/press/documents/numbering.ts";
import { wordDocument } from "../../src/press/documents/word/document.ts";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { onePixelEach } from "./one-pixel.ts";
import { all, elements, openWord, said, type WordFile } from "./word-file.ts";

let report: Report;
let word: WordFile;
let body: Element;

beforeAll(async () => {
  report = reportOf(await bookOnce(SAMPLE.data), "2024");
  word = openWord(await wordDocument(report, { pictures: onePixelEach(report), day: "2026-07-15" }));
  body = elements(word.text("word/document.xml"));
});

describe("the sheet", () => {
  test("is A4 with margins of 20, 20, 30 and 20 mm", () => {
    const attributes = (name: string, keys: readonly string[]) =>
      keys.map((key) => Number(body.querySelector(name)?.getAttribute(`w:${key}`)));
    const mm = (value: number) => Math.round((value / 1440) * 254) / 10;
    expect(attributes("w\\:pgSz", ["w", "h"]).map(mm)).toEqual([210, 297]);
    expect(attributes("w\\:pgMar", ["top", "bottom", "left", "right"]).map(mm)).toEqual([20, 20, 30, 20]);
  });

  test("has Vietnamese in Times New Roman, 14 points", () => {
    const defaults = elements(word.text("word/styles.xml")).querySelector("w\\:docDefaults");
    expect(defaults?.querySelector("w\\:rFonts")?.getAttribute("w:ascii")).toBe("Times New Roman");
    expect(defaults?.querySelector("w\\:sz")?.getAttribute("w:val")).toBe("28");
    expect(defaults?.querySelector("w\\:lang")?.getAttribute("w:val")).toBe("vi-VN");
  });

  test("says at its head that data is simulated, and has its number there from the second page on", () => {
    const heads = word.names.filter((name) => /^word\/header\d+\.xml$/.test(name));
    const texts = heads.map((name) => word.text(name));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain("Số liệu mô phỏng");
    expect(texts.filter((text) => text.includes("PAGE"))).toHaveLength(1);
    expect(body.querySelector("w\\:titlePg")).not.toBeNull();
  });
});

describe("the Union's form", () => {
  test("begins with who issues it and the Union beside it, with blanks for number and day, as a draft", () => {
    const [first] = all(body, "w:tbl");
    const cells = first ? all(first, "w:tc").map((cell) => all(cell, "w:p").map(said)) : [];
    expect(cells).toEqual([
      ["TỈNH ĐOÀN HÀ NAM", "BAN THƯỜNG VỤ", "***", "Số: …………-BC/…………", "\u00a0DỰ THẢO\u00a0"],
      ["ĐOÀN TNCS HỒ CHÍ MINH", "Hà Nam, ngày …… tháng …… năm ………"],
    ]);
    const union = first ? all(first, "w:p").find((line) => said(line).startsWith("ĐOÀN TNCS")) : undefined;
    expect(union?.querySelector("w\\:sz")?.getAttribute("w:val")).toBe("30");
    expect(union?.querySelector("w\\:b")).not.toBeNull();
    expect(said(body)).not.toMatch(/CỘNG HÒA XÃ HỘI/i);
  });

  test("ends with a signature that is not there", () => {
    expect(word.styled("Form")).toEqual(expect.arrayContaining(["TM. BAN THƯỜNG VỤ", "TỈNH ĐOÀN HÀ NAM"]));
  });

  test("has chapters as headings that Word's outline knows", () => {
    const titles = (level: number) =>
      [...report.chapters, ...report.annexes]
        .filter((part) => part.level === level)
        .map(({ title }) => title);
    expect(word.styled("Heading1")).toEqual(titles(1));
    expect(word.styled("Heading2")).toEqual(titles(2));
  });
});

describe("tables, figures and lists", () => {
  /** The report's own tables, and all tables of the document but the Union's form's: its head and its end. */
  const tables = () => ({
    ofReport: [{ blocks: report.opening }, ...report.chapters, ...report.annexes].flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    ),
    inWord: all(body, "w:tbl").filter((table, at) => at > 0 && !said(table).startsWith("Nơi nhận:")),
  });
  const lastRow = (table?: Element) => (table ? all(table, "w:tr").at(-1) : undefined);

  test("repeat a table's head on every page, split no row, and keep to the margins", () => {
    const { ofReport, inWord } = tables();
    expect(inWord.length).toBe(ofReport.length);
    for (const table of inWord) {
      expect(all(table, "w:tblHeader")).toHaveLength(1);
      expect(all(table, "w:cantSplit")).toHaveLength(all(table, "w:tr").length);
      const widths = all(table, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9071)).toBeLessThan(10);
    }
  });

  test("set sums apart in bold letters", () => {
    const { ofReport, inWord } = tables();
    const sums = ofReport.flatMap(({ foot }, at) => (foot ? [{ foot, row: lastRow(inWord[at]) }] : []));
    expect(sums.length).toBeGreaterThan(2);
    for (const { foot, row } of sums) {
      expect(row && said(row)).toBe(foot.join(""));
      expect(row?.querySelector("w\\:b")).not.toBeNull();
    }
  });

  test("are counted by fields, of which Word makes the lists", () => {
    const codes = all(body, "w:instrText").map((code) => (code.textContent ?? "").trim());
    const figures = figuresOf(report).length;
    expect(codes.filter((code) => code === "SEQ Bảng \\* ARABIC")).toHaveLength(tables().ofReport.length);
    expect(codes.filter((code) => code === "SEQ Hình \\* ARABIC")).toHaveLength(figures);
    expect(codes).toContain('TOC \\h \\z \\c "Bảng"');
    expect(codes).toContain('TOC \\h \\z \\c "Hình"');
  });

  test("show charts 16 cm wide, with what they say in words", () => {
    const pictures = all(body, "wp:inline");
    expect(pictures.map((each) => each.querySelector("wp\\:extent")?.getAttribute("cx"))).toEqual(
      figuresOf(report).map(() => "5760000"),
    );
    const told = pictures.map((each) => each.querySelector("wp\\:docPr")?.getAttribute("descr") ?? "");
    for (const words of told) expect(words).toMatch(/\d/);
    const one = expectedSum({ measure: "evaluated", period: "2024", group: "347" });
    expect(told.join()).toContain(`Phủ Lý: ${one && shown(one)}`);
    const ids = pictures.map((each) => each.querySelector("wp\\:docPr")?.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
