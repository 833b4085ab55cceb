/** A criterion may be scored by a tick under one of the points of a scale: `Tư tưởng` above 1, 2, 3, 4, 5. */
import type { Row } from "../../read/sheet.ts";

const POINTS = /^\(?(\d{1,2})\)?( ?(đ|điểm))?$/i;
/** Fewer columns may be the scores of two bodies. */
const SHORTEST = 3;

/** The points for which a column of a scale stands; null where its header is no number. */
export function pointsOf(text: string): number | null {
  const [, points] = POINTS.exec(text.normalize("NFC").trim()) ?? [];
  return points === undefined ? null : Number(points);
}

/** Whether numbers go up or down step by step, as those of a scale do. */
export function isScale(points: readonly number[]): boolean {
  const [first = 0, second = 0] = points;
  const step = second - first;
  return (
    points.length >= SHORTEST &&
    Math.abs(step) === 1 &&
    points.every((each, at) => each === first + at * step)
  );
}

/** Whether a row holds nothing but scales, each below a text of its own in the row above. */
export function isRowOfScales(upper: Row, lower: Row): boolean {
  const scales: number[][] = [];
  let before = -1;
  for (const [column, cell] of lower.cells.entries()) {
    if (cell.trim() === "") continue;
    const points = pointsOf(cell);
    if (points === null) return false;
    if (upper.text(column).trim() !== "") scales.push([points]);
    else if (before !== column - 1 || !scales.at(-1)?.push(points)) return false;
    before = column;
  }
  return scales.length > 0 && scales.every(isScale);
}
