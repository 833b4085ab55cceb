/**
 * Folding: the one way in which two spellings of the same thing become the same text. Keeps accents, since
 * Cộng is not Công; what may lose them too (headers, positions, grades, yes and no) goes through `foldPlain`.
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const SYLLABLE = new RegExp(`[\\p{L}\u0302\u0306\u031B${TONES}]+`, "gu");
const TONE = new RegExp(`[${TONES}]`, "g");
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What keyboards and programs make of the apostrophe of `Cư M'gar` and of the hyphen of `Phan Rang-Tháp Chàm`. */
const APOSTROPHE = /[\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u00B4`]/g;
const HYPHEN = / ?[-\u2010-\u2015\u2212] ?/g;

/**
 * Folds Unicode form, Ð to Đ, case, spaces, apostrophes, hyphens with the spaces around them, and tone placement
 * (hoà = hòa). The tone is moved to the end of its syllable, so that where it was typed no longer matters; the result is
 * for comparing, not for showing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/\u00F0/g, "đ")
    .replace(APOSTROPHE, "'")
    .replace(
      SYLLABLE,
      (syllable) => syllable.replace(TONE, "") + (syllable.match(TONE) ?? []).sort().join(""),
    )
    .replace(/\s+/g, " ")
    .replace(HYPHEN, "-")
    .trim();
}

/** A line as it is looked through: Ð is Đ and spaces are single; its accents and capitals stay, since names follow. */
export function tidied(line: string): string {
  return line
    .replace(INVISIBLE, "")
    .replace(/\u00D0/g, "Đ")
    .replace(/\u00F0/g, "đ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Folds and drops accents: `Hà Nam` becomes `ha nam`. */
export function foldPlain(text: string): string {
  return fold(text)
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
}

/** The plain words of a text, separated by single spaces and without punctuation. */
export function plainWords(text: string): string {
  return foldPlain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
