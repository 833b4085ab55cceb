import type { Row } from "../../read/sheet.ts";
import { readPosition } from "../../values/position.ts";
import { fold, plainWords } from "../../values/words.ts";

/** Lines that close a table wherever they stand first in a row without a running number. */
const NOTE = new RegExp(
  `^(${fold("người")} |tm\\.|t/m|kt\\.|${fold("nơi nhận")}|${fold("ghi chú")} ?:)`,
  "u",
);
/** How many a list has: below all of it, or below each district's part. */
const COUNTS_ROWS = new RegExp(
  `^(${fold("ấn định")} )?${fold("danh sách")} (${fold("này")} |${fold("trên")} )?(${fold("có")}|${fold("gồm")}) (${fold("tổng số")} )?\\d`,
  "u",
);
/** What an office signs as. Such words may be data too, so they close a table only where nothing else is said. */
const SIGNED_FOR = /^(tl|tuq|t\/l|k\/t)\b\s?[./]/;
const SIGNED_AS =
  /^((q |quyen )?((p|pho) )?bi thu|(can bo )?lap (bieu|bang|danh sach)|thu truong|xac nhan|dai dien|truong ban|chanh van phong|ky ten|ky ghi ro|da ky)\b/;

/** Whether a text begins a note or a signature by its own words (`Người lập biểu`, `TM.`, `Ghi chú:`). */
export function isNote(text: string): boolean {
  return NOTE.test(fold(text));
}

/** Whether a text says how many a list has: `Danh sách này có 03 đồng chí`. */
export function countsRows(text: string): boolean {
  return COUNTS_ROWS.test(fold(text));
}

/** Whether a text is all that somebody signs as: `BÍ THƯ`, `TL. BAN THƯỜNG VỤ`, `XÁC NHẬN CỦA CẤP ỦY`. */
function isSignedAs(text: string): boolean {
  return (
    isNote(text) ||
    countsRows(text) ||
    SIGNED_FOR.test(fold(text)) ||
    SIGNED_AS.test(plainWords(text)) ||
    readPosition(text) !== null
  );
}

/** Where a table's rows stand, as far as telling its end takes. */
export interface Closing {
  /** The columns of the running number and of the position, from 0; -1 where there is none. */
  running: number;
  position: number;
  isNumbered(row: Row): boolean;
  isUnit(text: string): boolean;
}

/** So many cells, and a row says more than a signature does. */
const SIGNATURES_ABREAST = 3;

/**
 * Whether a row without a running number holds nothing but what people sign as, and the table is over: `Bí thư` is a
 * post as well, so below it nothing may look like data, and it may not stand where the table has its posts.
 */
export function isSignature(row: Row, below: () => readonly Row[], closing: Closing): boolean {
  const filled = row.filled(SIGNATURES_ABREAST + 1);
  if (filled.length > SIGNATURES_ABREAST || filled.includes(closing.position)) return false;
  const texts = filled.map((column) => row.text(column));
  if (!texts.every((text) => isSignedAs(text) && !closing.isUnit(text))) return false;
  return below().every((each) => !looksLikeData(each, closing));
}

const FIGURE = /^\d[\d.,]*%?$/;

function looksLikeData(row: Row, { isNumbered, isUnit }: Closing): boolean {
  const filled = row.filled(SIGNATURES_ABREAST + 1);
  if (isNumbered(row) || filled.length > SIGNATURES_ABREAST) return true;
  return filled.some((column) => FIGURE.test(row.text(column)) || isUnit(row.text(column)));
}
