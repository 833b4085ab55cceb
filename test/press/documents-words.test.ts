/** A report's Word draft and its single file say what the report says: every sentence, every cell, every caption. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Block, Report } from "../../src/components/report/model.ts";
import { reportOf } from "../../src/components/report/report.ts";
import { blocksOf } from "../../src/press/documents/numbering.ts";
import { singleFile } from "../../src/press/documents/single-file/page.ts";
import { wordDocument } from "../../src/press/documents/word/document.ts";
import { OTHER, type Pack, SAMPLE, WORDINGS } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { bodyOf } from "../support/read-page.ts";
import { onePixelEach } from "./one-pixel.ts";
import { openWord, type WordFile } from "./word-file.ts";

describe.each([SAMPLE, OTHER, WORDINGS])("every period of $name", (pack: Pack) => {
  let drafts: { report: Report; word: WordFile; page: Element }[] = [];
  beforeAll(async () => {
    const book = await bookOnce(pack.data);
    const reports = book.periods.map(({ period }) => reportOf(book, period));
    drafts = await Promise.all(
      reports.map(async (report) => ({
        report,
        word: openWord(await wordDocument(report, { pictures: onePixelEach(report), day: "2026-01-01" })),
        page: bodyOf(singleFile(report, "").replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, "")),
      })),
    );
  });

  test("the Word draft has the sentences, in their order, and no others", () => {
    for (const { report, word } of drafts) {
      const written = word.styled("BodyText").filter((text) => text !== "");
      expect(written).toEqual(of(report, "paragraph").map(({ sentences }) => sentences.map(text).join(" ")));
      expect(word.styled("ListBullet")).toEqual(of(report, "list").flatMap(({ items }) => items.map(text)));
    }
  });

  test("and the tables, cell by cell, with their sums", () => {
    for (const { report, word } of drafts) {
      expect(word.tables).toEqual(
        of(report, "table").map(({ table }) => [
          table.columns.map(({ head }) => head),
          ...table.rows,
          ...(table.foot ? [table.foot] : []),
        ]),
      );
    }
  });

  test("captions count tables and figures each on their own, and the lists repeat them", () => {
    for (const { report, word } of drafts) {
      let [tables, figures] = [0, 0];
      const captions = blocksOf(report).flatMap((block) => {
        if (block.kind === "table") return [`Bảng ${++tables}. ${block.table.caption}`];
        if (block.kind !== "figure") return [];
        const { title, subtitle } = block.figure.figure;
        return [`Hình ${++figures}. ${title}, ${subtitle}`];
      });
      expect(word.styled("Caption")).toEqual(captions);
      const listed = word.styled("TableofFigures").filter((line) => !line.startsWith("("));
      expect(listed.sort()).toEqual(captions.sort());
    }
  });

  test("no number stands in the draft that is not the report's, but those of its pages and captions", () => {
    for (const { report, word } of drafts) {
      const numbers = (texts: readonly string[]) => texts.join(" ").match(/\d[\d.,]*/g) ?? [];
      const known = new Set(numbers([JSON.stringify(report), ...notesOf(report)]));
      for (const style of ["Heading1", "Heading2", "Source", "Title", "Form"]) {
        for (const number of numbers(word.styled(style))) expect(known).toContain(number);
      }
    }
  });

  test("the single file has the same tables and sentences", () => {
    for (const { report, page } of drafts) {
      const cells = [...page.querySelectorAll(".of-report > .frame td")].map(shownText);
      const expected = of(report, "table").flatMap(({ table }) =>
        [...table.rows, ...(table.foot ? [table.foot] : [])].flatMap((row) => row.slice(1)),
      );
      expect(cells).toEqual(expected.map((cell) => cell.trim()));
      expect([...page.querySelectorAll("[data-rule]")].map(shownText)).toEqual(
        blocksOf(report).flatMap((block) => {
          if (block.kind === "paragraph") return block.sentences.map(text);
          return block.kind === "list" ? block.items.map(text) : [];
        }),
      );
    }
  });
});

const text = (sentence: { text: string }) => sentence.text;

function of<Kind extends Block["kind"]>(report: Report, kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocksOf(report).filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function notesOf(report: Report): string[] {
  return of(report, "figure").map(({ figure: { figure } }) => `${figure.note ?? ""} ${figure.source}`);
}

function shownText(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
