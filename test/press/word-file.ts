/** A Word file taken apart, for tests: its parts by name, and what its reader finds in the document. */
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";

export interface WordFile {
  /** Names of all parts, in their order in the file. */
  names: string[];
  /** A part's text. */
  text: (name: string) => string;
  /** Texts of all paragraphs of a style, outside of tables too; fields say their result. */
  styled: (style: string) => string[];
  /** Tables whose head is repeated on every page: rows of cells. */
  tables: string[][][];
}

export function openWord(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  const text = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`the file has no part ${name}`);
    return strFromU8(part);
  };
  const body = elements(text("word/document.xml"));
  return {
    names: Object.keys(parts),
    text,
    styled: (style) =>
      all(body, "w:p")
        .filter((paragraph) => paragraph.querySelector("w\\:pStyle")?.getAttribute("w:val") === style)
        .map(said),
    tables: all(body, "w:tbl")
      .filter((table) => table.querySelector("w\\:tblHeader"))
      .map((table) => all(table, "w:tr").map((row) => all(row, "w:tc").map(said))),
  };
}

/** The document's elements, by the names that they have in the file. */
export function elements(xml: string): Element {
  // Read as HTML, where an empty element must be closed; names with colons stay as they are.
  const closed = xml.replace(/<\?xml[^>]*\?>/, "").replace(/<([\w:]+)((?:\s[^<>]*?)?)\/>/g, "<$1$2></$1>");
  return parseHTML(`<!doctype html><html><body>${closed}</body></html>`).document.body;
}

export function all(within: Element, name: string): Element[] {
  return [...within.querySelectorAll(name.replace(":", "\\:"))];
}

/** What stands there to be read; instructions of fields do not. */
export function said(element: Element): string {
  return all(element, "w:t")
    .map((run) => run.textContent ?? "")
    .join("");
}
