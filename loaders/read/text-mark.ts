const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const AS_FORMULA = /^="((?:[^"]|"")*)"$/;
/** What stands between two is quoted, and two alone stand for what is above. */
const BEHIND_APOSTROPHE = /^'([^']+)$/;

/** What a cell says without the marks by which programs have a spreadsheet take a number for text: `'0912`, `="0912"`. */
export function withoutTextMark(cell: string): string {
  const first = cell.charCodeAt(0);
  if (first === EQUALS) return AS_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"').trim() ?? cell;
  return first === APOSTROPHE ? (BEHIND_APOSTROPHE.exec(cell)?.[1]?.trim() ?? cell) : cell;
}
