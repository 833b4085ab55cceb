/** The Union's sheet: A4 with its margins, in the units that Word counts in. */

const PER_MM = 1440 / 25.4;

/** Millimetres in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * PER_MM);
}

export const SHEET = { width: 210, height: 297 };
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 };

/** Between the margins, in millimetres: the width is also that of a picture (16 cm). */
export const ROOM = {
  width: SHEET.width - MARGINS.left - MARGINS.right,
  height: SHEET.height - MARGINS.top - MARGINS.bottom,
};

/** Points in the half points that Word gives letters in. */
export function letters(points: number): number {
  return points * 2;
}

/** Points in twentieths, for the space around a paragraph. */
export function space(points: number): number {
  return points * 20;
}
