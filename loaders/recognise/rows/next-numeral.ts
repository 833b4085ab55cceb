/** The numerals of sections, which tell those beside each other from those within one. */

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const ROMAN = ["", "X", "XX", "XXX"].flatMap((tens) => ONES.map((ones) => tens + ones)).slice(1);

/** Whether a numeral is the next after another of its kind: `B` after `A`, `III` after `II`. */
export function isNext(numeral: string, before: string): boolean {
  const isRoman = ROMAN.includes(before) && ROMAN.indexOf(numeral) === ROMAN.indexOf(before) + 1;
  const isLetter = numeral.length === 1 && before.length === 1;
  return isRoman || (isLetter && numeral.charCodeAt(0) === before.charCodeAt(0) + 1);
}
