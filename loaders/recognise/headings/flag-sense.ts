/** What a tick in the column of a thing not to do says: that it was done, that it was not, or nobody can tell. */

export type FlagField = "flag" | "kept" | "unclear";

/** What a cell of a header says, in plain words: with its remarks in brackets, and without. */
interface CellWords {
  words: string;
  bare: string;
}

const VIOLATES = "(?:vi pham|sai pham|mac(?: phai| loi)?)";
const KEEPS = `(?:khong|chua)(?: co| he| bi)? ${VIOLATES}`;
const MARK = "(?:x|dau x|dau|danh|tich|v)";
const WHERE = "(?: vao)?(?: o)?(?: la| neu| khi)?(?: can bo| dong chi| nguoi)?";
const IS_KEPT = new RegExp(`^${KEEPS}\\b`);
const SAYS_KEPT = new RegExp(`\\b${KEEPS}\\b`);
const SAYS_BROKEN = new RegExp(`\\b${VIOLATES}\\b`);
const SAYS_KEPT_EVERYWHERE = new RegExp(`\\b${KEEPS}\\b`, "g");
const MARKS_KEPT = new RegExp(`\\b${MARK}${WHERE} ${KEEPS}\\b`);
const MARKS_BROKEN = new RegExp(`\\b${MARK}${WHERE}(?: co)? ${VIOLATES}\\b`);
/** `không vi phạm để trống`, `để trống nếu không vi phạm`: then a tick says that it was done. */
const BLANK_IF_KEPT = new RegExp(
  `\\b${KEEPS}(?: thi)? (?:(?:ghi|dien|danh|de|bo)(?: so| chu| la| o)* )?(?:khong|trong|0)\\b|\\b(?:trong|khong|0) (?:neu|khi) ${KEEPS}\\b`,
);

/** What the cells of a header make of its column, each without what the criterion is called; `whole` is all of them with it. */
export function flagField(cells: readonly CellWords[], whole: string): FlagField {
  if (!SAYS_KEPT.test(whole)) return "flag";
  const words = cells.map((cell) => cell.words).join(" ");
  const [kept, broken] = [MARKS_KEPT.test(words), MARKS_BROKEN.test(words) || BLANK_IF_KEPT.test(words)];
  if (kept !== broken) return kept ? "kept" : "flag";
  const saysBoth = SAYS_BROKEN.test(words.replace(SAYS_KEPT_EVERYWHERE, " "));
  return !kept && !saysBoth && cells.some(({ bare }) => IS_KEPT.test(bare)) ? "kept" : "unclear";
}
