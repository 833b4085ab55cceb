import type { Row } from "./sheet.ts";

const QUOTE = 0x22;
const LINE_END = 0x0a;

/**
 * Splits text whose line ends are plain into its records, at most `most` of them; null where a quote stands elsewhere
 * than around a whole cell. What it gives is what Papa Parse gives, several times as fast: most files are as plain.
 */
export function splitRecords(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Row[] | null {
  const mark = delimiter.charCodeAt(0);
  const rows: Row[] = [];
  let cells: string[] = [];
  let row = 1;
  let line = 1;
  let at = 0;
  while (rows.length < most) {
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      end = closingQuote(text, at);
      if (end === -1) return null;
      const inside = text.slice(at + 1, end);
      if (inside.includes("\n")) line += inside.split("\n").length - 1;
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
      end++;
    } else {
      for (let code = text.charCodeAt(end); code !== mark && code !== LINE_END && end < text.length; )
        code = text.charCodeAt(++end);
      cells.push(text.slice(at, end));
    }
    at = end + 1;
    if (end < text.length && text.charCodeAt(end) === mark) continue;
    rows.push({ row, cells });
    if (end >= text.length) break;
    if (text.charCodeAt(end) !== LINE_END) return null;
    cells = [];
    row = ++line;
  }
  return rows;
}

/** Where the quote that is opened at a place is closed; doubled ones stand for themselves. -1 where nowhere. */
function closingQuote(text: string, opened: number): number {
  let at = text.indexOf('"', opened + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
