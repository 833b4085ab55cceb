/** What an evaluation of a made-up country says, with an odd cell here and there, before it is saved as a file. */
import type { Chance } from "../synthetic/chance.ts";
import type { Officer } from "./people.ts";
import type { District } from "./places.ts";
import { criteriaOf, MOST_POINTS } from "./reference.ts";
import type { Size } from "./size.ts";

export type Peopled = District & { officers: Officer[] };

/** Text, points, or nothing. */
export type Cell = string | number | null;

/** The header, then a row for each officer; districts together have a column that tells them apart. */
export function evaluationRows(
  size: Size,
  people: readonly Peopled[],
  grouped: boolean,
  chance: Chance,
): Cell[][] {
  const criteria = criteriaOf(size);
  const group = grouped ? ["Huyện/TX/TP"] : [];
  const rows: Cell[][] = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", ...group, ...criteria, "Tổng điểm", "Xếp loại"],
  ];
  for (const { name: district, officers } of people)
    for (const { name, position, unit, skill } of officers) {
      const cells: Cell[] = [rows.length, name, position, unit, ...(grouped ? [`Huyện ${district}`] : [])];
      let sum = 0;
      for (let i = 0; i < criteria.length; i++) {
        const odd = chance.next();
        const steps = Math.min(
          MOST_POINTS * 2,
          Math.round(MOST_POINTS * 2 * (skill + 0.3 * (chance.next() - 0.5))),
        );
        const blank = odd < 0.004;
        if (!blank) sum += steps / 2;
        cells.push(blank ? null : odd < 0.0041 ? "KAD" : odd < 0.00411 ? "vắng" : steps / 2);
      }
      cells.push(sum, gradeOf(sum / (MOST_POINTS * criteria.length)));
      rows.push(cells);
    }
  return rows;
}

function gradeOf(share: number): string {
  if (share >= 0.9) return "HTXSNV";
  if (share >= 0.75) return "HT tốt";
  return share >= 0.5 ? "Hoàn thành nhiệm vụ" : "KHTNV";
}
