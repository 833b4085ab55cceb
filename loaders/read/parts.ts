import * as XLSX from "@e965/xlsx";
import { inflateByNode } from "./inflate.ts";
import { readablePart } from "./readable-xml.ts";

declare module "@e965/xlsx" {
  /** What `read` does with a packed workbook once it is unpacked; its types leave it out. */
  function parse_zip(
    zip: { files: Record<string, { name: string; type: number; content: Uint8Array }> },
    options: XLSX.ParsingOptions,
  ): XLSX.WorkBook;
}

inflateByNode();

/** What an `.xlsx` or `.ods` packs, by the paths within it. */
export type Parts = ReadonlyMap<string, Buffer>;

/** So SheetJS calls a part that is a file and no folder. */
const FILE = 2;

/** Unpacks the bytes of a packed workbook, its parts written as SheetJS reads them. Throws where they are damaged. */
export function unpack(bytes: Uint8Array): Parts {
  const packed: { FullPaths: string[]; FileIndex: { content?: unknown }[] } = XLSX.CFB.read(bytes, {
    type: "buffer",
  });
  const parts = new Map<string, Buffer>();
  packed.FileIndex.forEach(({ content }, at) => {
    const path = (packed.FullPaths[at] ?? "").replace(/^Root Entry\//, "");
    // Of two parts of one path SheetJS reads the first.
    if (content instanceof Uint8Array && !parts.has(path))
      parts.set(path, readablePart(path, Buffer.from(content.buffer, content.byteOffset, content.length)));
  });
  return parts;
}

/** Reads what was unpacked. Throws where one of its sheets cannot be read, of which SheetJS says nothing. */
export function readParts(parts: Parts, options: XLSX.ParsingOptions): XLSX.WorkBook {
  if ([...parts].some(([path, content]) => isSheet(path, content) && !isWhole(content)))
    throw new Error("a sheet has no rows, or no end");
  const files = [...parts].map(([name, content]) => [name, { name, type: FILE, content }]);
  const book = XLSX.parse_zip({ files: Object.fromEntries(files) }, options);
  if (book.SheetNames.some((name) => !book.Sheets[name])) throw new Error("a sheet cannot be read");
  return book;
}

/** Whether a part is the XML of a sheet with a table, by its place or by its first element. */
export function isSheet(path: string, content: Buffer): boolean {
  return (
    SHEET_PATH.test(path) || (/\.xml$/i.test(path) && SHEET_XML.test(content.toString("latin1", 0, 1000)))
  );
}

const SHEET_PATH = /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/i;
const SHEET_XML = /<(?:\w+:)?worksheet[\s>]/;

/** Whether the rows of a sheet end. XML in two bytes a letter is not looked at. */
function isWhole(content: Buffer): boolean {
  const at = content.lastIndexOf("sheetData");
  const end = content.toString("latin1", Math.max(0, at - 20), at + 30);
  return /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/.test(end) || content.includes(0);
}
