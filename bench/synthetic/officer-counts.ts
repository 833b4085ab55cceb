/** Counts about officers: by group, position and criterion. */
import type { Count } from "../../src/terms/published.ts";
import type { Chance } from "./chance.ts";
import { CRITERIA, GRADES } from "./scheme.ts";

/** A group in a period, with how well it does. */
export interface Slice {
  period: string;
  group: string;
  officers: { BT: number; PBT: number };
  skill: number;
}

type Row = (measure: string, N: number | null, n: number, more?: Partial<Count>) => Count;

/** All counts about a group's officers in a period. */
export function officerCounts(slice: Slice, row: Row, chance: Chance): Count[] {
  return (["BT", "PBT"] as const).flatMap((position) => {
    const posts = slice.officers[position];
    const evaluated = chance.of(posts, slice.skill + 0.06);
    return [
      row("evaluated", posts, evaluated, { position }),
      row("officers_registered", posts, chance.of(posts, slice.skill), { position }),
      ...gradeCounts(evaluated, slice.skill, chance).map(({ grade, n }) =>
        row("grade", evaluated, n, { position, grade }),
      ),
      ...CRITERIA.flatMap((criterion, i) => {
        const hard = 0.14 * (((i * 7) % 10) / 10);
        const about = { position, criterion: criterion.code };
        const counted = [
          row("criteria_met", evaluated, chance.of(evaluated, slice.skill + 0.04 - hard), about),
          row("missing", evaluated, chance.of(evaluated, 0.02), about),
        ];
        if (criterion.kind === "dont") return counted;
        const most = evaluated * (criterion.maxPoints ?? 0);
        const given = half(most * (slice.skill - hard + 0.05 * chance.next()));
        return [
          ...counted,
          row("points", most, given, about),
          row("both_points", most, given, about),
          row("self_points", most, half(Math.min(most, given + most * 0.05 * chance.next())), about),
        ];
      }),
    ];
  });
}

function gradeCounts(evaluated: number, skill: number, chance: Chance): { grade: string; n: number }[] {
  let left = evaluated;
  return GRADES.map(({ grade }, i) => {
    const n = i === GRADES.length - 1 ? 0 : chance.of(left, skill - 0.3);
    left -= n;
    return { grade, n };
  });
}

/** Points are given in halves. */
function half(points: number): number {
  return Math.round(points * 2) / 2;
}
