import { repairTexts } from "./damage.ts";
import { readDelimited } from "./delimited.ts";
import { utf8Of } from "./encoding.ts";
import { readableBook } from "./readable-xml.ts";
import type { Sheet } from "./sheet.ts";
import { withoutTextMark } from "./text-mark.ts";
import { textOf } from "./utf8.ts";
import { isWebArchive, pagesOf } from "./web-archive.ts";
import { beginsWithTag, markupOf, readWebPage } from "./web-page.ts";
import { isPacked, type ReadOther, readWorkbook, readWorkbookInHalves } from "./workbook.ts";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const TEXT_EXTENSION = /\.(csv|tsv|txt)$/i;
const BOOK_EXTENSION = /\.(xlsx|xlsm|xls|ods|xltx|xlsb|xml|html?|mht|mhtml)$/i;
/** By so many of its first letters text is told from what is none; each is at most four bytes. */
const SAMPLE = 4000;

/** Whether a file's name says that it holds a table at all; others are listed as refused without being opened. */
export function isReadable(path: string): boolean {
  return TEXT_EXTENSION.test(path) || BOOK_EXTENSION.test(path);
}

/**
 * Reads a file's bytes into sheets of plain text, damaged text repaired. What the bytes are decides, not the
 * extension: an `.xls` may be a web page (or one in a single file with its parts) or a CSV. Throws where they are neither
 * workbook nor text, or a page without a table.
 */
export function readFile(path: string, bytes: Uint8Array, known: ReadonlySet<string>): Sheet[] {
  return openSheets(path, bytes).map((sheet) => repairSheet(sheet, known));
}

/**
 * The same for a large `.xlsx`, of which another thread reads half of the rows; null where the file is none, or cannot
 * be read so.
 */
export async function readInHalves(
  bytes: Uint8Array,
  known: ReadonlySet<string>,
  readOther: ReadOther,
): Promise<Sheet[] | null> {
  const sheets = await readWorkbookInHalves(bytes, readOther);
  return sheets?.map((sheet) => repairSheet(sheet, known)) ?? null;
}

function openSheets(path: string, bytes: Uint8Array): Sheet[] {
  if (isPacked(bytes) || COMPOUND.every((byte, at) => bytes[at] === byte)) return readWorkbook(bytes);
  const utf8 = utf8Of(bytes);
  if (isBinary(utf8)) throw new Error("neither a workbook nor text");
  if (isWebArchive(utf8)) return readWebPage(pagesOf(textOf(utf8)));
  const text = beginsWithTag(utf8) && !TEXT_EXTENSION.test(path) ? textOf(utf8) : "";
  switch (markupOf(text)) {
    case "page":
      return readWebPage(text);
    case "workbook":
      return readWorkbook(Buffer.from(readableBook(text)));
    default:
      return [readDelimited(utf8)];
  }
}

/** Text has tabs and line breaks, but hardly any other control characters. */
function isBinary(utf8: Uint8Array): boolean {
  const sample = [...textOf(utf8.subarray(0, SAMPLE * 4)).slice(0, SAMPLE)];
  const controls = sample.filter((each) => each < " " && !IN_TEXT.has(each)).length;
  return controls > 0 && controls * 50 > sample.length;
}

const IN_TEXT: ReadonlySet<string> = new Set("\t\n\r\f");

/** Repairs what its cells say; from then on they begin and end with ink, and bear no marks of a program. */
function repairSheet(sheet: Sheet, known: ReadonlySet<string>): Sheet {
  const { list, beyondAscii } = sheet.words;
  const timesIn = () => {
    const times = sheet.texts.timesOf(list.length);
    return beyondAscii.map((number) => times[number] ?? 0);
  };
  const suspects = beyondAscii.map((number) => list[number] ?? "");
  const repaired = repairTexts(suspects, timesIn, known);
  list.forEach((text, number) => {
    list[number] = withoutTextMark((repaired.get(text) ?? text).normalize("NFC").trim());
  });
  return sheet;
}
