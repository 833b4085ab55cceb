import { plainWords } from "./words.ts";

/** What a cell that wants a number says: a number, that it does not apply, nothing, or something unreadable. */
export type NumberReading =
  | { state: "number"; value: number }
  | { state: "not-applicable" }
  | { state: "blank" }
  | { state: "unreadable" };

const UNREADABLE: NumberReading = { state: "unreadable" };
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
/** What a spreadsheet leaves of a difference that is nothing: `5.55E-17`. */
const REMAINDER = /^[+-]?\d(?:[.,]\d+)?E-\d{2,3}$/i;
const GROUPED = /^[+-]?\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a score: `4,5` and `4.5` are the same, `7.350` is 7.35, and KAD says that the criterion does not apply.
 * Values are kept to six decimals, where what a spreadsheet worked out meets what a person typed.
 */
export function readScore(text: string): NumberReading {
  const trimmed = tidy(text);
  if (trimmed === "") return { state: "blank" };
  if (isNotApplicable(trimmed)) return { state: "not-applicable" };
  return PLAIN.test(trimmed) || REMAINDER.test(trimmed) ? numberOf(trimmed.replace(",", ".")) : UNREADABLE;
}

/** Reads a count: whole numbers, where `7.350`, `7,350` and `7 350` are all 7350. */
export function readCount(text: string): NumberReading {
  const trimmed = tidy(text);
  if (trimmed === "") return { state: "blank" };
  if (GROUPED.test(trimmed)) return numberOf(trimmed.replace(/[., ]/g, ""));
  if (!PLAIN.test(trimmed)) return UNREADABLE;
  const reading = numberOf(trimmed.replace(",", "."));
  return reading.state === "number" && Number.isInteger(reading.value) ? reading : UNREADABLE;
}

const GROUPED_WITH_DECIMALS = /^\d{1,3}([., ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/**
 * Reads a stated total: every number that it may mean, none where it is no number. A sum of scores outgrows what a
 * score can be, so that `2.654` is 2.654 or 2654, and `1.027,5` is 1027.5.
 */
export function readTotal(text: string): number[] {
  const score = readScore(text);
  const count = readCount(text);
  const readings = [score, count].flatMap((each) => (each.state === "number" ? [each.value] : []));
  const trimmed = tidy(text);
  const mark = GROUPED_WITH_DECIMALS.exec(trimmed)?.[1];
  if (mark) {
    const whole = numberOf(trimmed.replaceAll(mark, "").replace(",", "."));
    if (whole.state === "number") readings.push(whole.value);
  }
  return [...new Set(readings)];
}

function isNotApplicable(text: string): boolean {
  const words = plainWords(text);
  return words === "kad" || words === "k a d" || /^khong ap dung( kad)?$/.test(words);
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u200B\uFEFF]+/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
}

function numberOf(digits: string): NumberReading {
  const value = Math.round(Number(digits) * 1e6) / 1e6;
  return Number.isFinite(value) ? { state: "number", value } : UNREADABLE;
}
