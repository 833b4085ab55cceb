import { Parser } from "htmlparser2";
import type { Sheet } from "./sheet.ts";
import { WebTable } from "./web-table.ts";

const SPACE = 0x20;
const TAG = 0x3c;
/** The name of the first element, behind declarations and comments. */
const FIRST_ELEMENT = /^(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|<!(?!--)[^>]*>)*<(?:[\w-]+:)?([a-z]\w*)/i;
const TABLE = /<table[\s>]/i;
/** Elements that stand on lines of their own. */
const ON_LINES: ReadonlySet<string> = new Set("br p div li h1 h2 h3 h4 h5 h6".split(" "));
/** Elements whose text is not shown. */
const UNSHOWN: ReadonlySet<string> = new Set(["style", "script"]);

/** Whether a text's first ink begins a tag: it may be a web page then, or a workbook in XML. */
export function beginsWithTag(utf8: Uint8Array): boolean {
  return utf8.find((byte) => byte > SPACE) === TAG;
}

/** What text that begins with a tag is, by its first element; null where that is none: it is some other text. */
export function markupOf(text: string): "page" | "workbook" | null {
  const first = FIRST_ELEMENT.exec(text)?.[1]?.toLowerCase();
  // `Workbook` and `office:document` hold tables too.
  if (first === "workbook" || first === "document") return "workbook";
  return first === "html" || (first && TABLE.test(text)) ? "page" : null;
}

/**
 * Reads each table of a web page as a sheet, `Sheet1` and so on; one inside a cell is a sheet of its own. Cells say what a
 * browser shows: `0,5` is no number yet, and `1-2` no day. Throws where there is no table.
 */
export function readWebPage(text: string): Sheet[] {
  const sheets: Sheet[] = [];
  const open: WebTable[] = [];
  let unshown = 0;
  const parser = new Parser({
    onopentag(name, { colspan = "", rowspan = "" }) {
      if (UNSHOWN.has(name)) unshown++;
      else if (ON_LINES.has(name)) open.at(-1)?.breakLine();
      else if (name === "tr") open.at(-1)?.beginRow();
      else if (name === "td" || name === "th") open.at(-1)?.beginCell(colspan, rowspan);
      else if (name === "table") {
        const table = new WebTable(`Sheet${sheets.length + 1}`);
        open.push(table);
        sheets.push(table.sheet);
      }
    },
    ontext(words) {
      if (unshown === 0) open.at(-1)?.addWords(words);
    },
    onclosetag(name) {
      if (UNSHOWN.has(name)) unshown--;
      else if (ON_LINES.has(name)) open.at(-1)?.breakLine();
      else if (name === "tr") open.at(-1)?.endRow();
      else if (name === "td" || name === "th") open.at(-1)?.endCell();
      else if (name === "table") open.pop()?.endRow();
    },
  });
  parser.end(text);
  if (sheets.length === 0) throw new Error("a web page without a table");
  return sheets;
}
