/** About how wide words are in Times New Roman; there is no font to measure where the draft is made. */

/** Shares of the letters' size, of what tables are full of. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[.,:;'’|!()[\]/ ijltfI-]/, 0.3],
  [/\d/, 0.5],
  [/[%mwMW…]/, 0.83],
  [/\p{Lu}/u, 0.7],
];
const OTHER = 0.48;

const MM_PER_POINT = 25.4 / 72;

/** The width of a text on one line, in millimetres; bold letters are a little wider. */
export function lineWidth(text: string, points: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.find(([which]) => which.test(letter))?.[1] ?? OTHER;
  return ems * points * MM_PER_POINT * (bold ? 1.06 : 1);
}
