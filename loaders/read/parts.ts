import * as XLSX from "@e965/xlsx";
import { inflateByNode } from "./inflate.ts";

declare module "@e965/xlsx" {
  /** What `read` does with a packed workbook once it is unpacked; its types leave it out. */
  function parse_zip(
    zip: { files: Record<string, { name: string; type: number; content: Uint8Array }> },
    options: XLSX.ParsingOptions,
  ): XLSX.WorkBook;
}

inflateByNode();

/** What an `.xlsx` packs, by the paths within it. */
export type Parts = ReadonlyMap<string, Buffer>;

const SHEET = /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/i;
const NO_TABLE = /^xl[/\\](chart|dialog|macro)sheets[/\\][^/\\]+$/i;
/** So SheetJS calls a part that is a file and no folder. */
const FILE = 2;

/** Unpacks the bytes of an `.xlsx`. Throws where they are damaged. */
export function unpack(bytes: Uint8Array): Parts {
  const packed: { FullPaths: string[]; FileIndex: { content?: unknown }[] } = XLSX.CFB.read(bytes, {
    type: "buffer",
  });
  const parts = new Map<string, Buffer>();
  packed.FileIndex.forEach(({ content }, at) => {
    const path = (packed.FullPaths[at] ?? "").replace(/^Root Entry\//, "");
    if (content instanceof Uint8Array)
      parts.set(path, Buffer.from(content.buffer, content.byteOffset, content.length));
  });
  return parts;
}

/** Reads what was unpacked. Throws where one of its sheets cannot be read, of which SheetJS says nothing. */
export function readParts(parts: Parts, options: XLSX.ParsingOptions): XLSX.WorkBook {
  const files = [...parts].map(([name, content]) => [name, { name, type: FILE, content }]);
  const book = XLSX.parse_zip({ files: Object.fromEntries(files) }, options);
  const unread = book.SheetNames.filter((name) => !book.Sheets[name]).length;
  if (unread > [...parts.keys()].filter((path) => NO_TABLE.test(path)).length)
    throw new Error("a sheet cannot be read");
  return book;
}

/** Whether a part is the XML of a sheet with a table. */
export function isSheet(path: string): boolean {
  return SHEET.test(path);
}
