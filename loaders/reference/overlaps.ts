/** Rows that are in force on the same day, and may not be: of one code, or of one spelling for two groups. */
import { fold } from "../../src/terms/fold.ts";
import type { ReferenceProblem } from "./problem.ts";

interface InForce {
  row: number;
  valid_from: string;
  valid_to: string;
}

/** A unit is (code, valid from, valid to), and so is a group: two rows of one code may not be in force on the same day. */
export function checkOverlaps<T extends InForce>(
  file: string,
  rows: readonly T[],
  codeOf: (row: T) => string,
  problems: ReferenceProblem[],
): void {
  const byCode = new Map<string, T[]>();
  for (const each of rows) byCode.set(codeOf(each), [...(byCode.get(codeOf(each)) ?? []), each]);
  for (const [code, own] of byCode) {
    const sorted = [...own].sort((a, b) => a.valid_from.localeCompare(b.valid_from));
    for (const [at, { row, valid_from: read }] of sorted.entries()) {
      const before = sorted[at - 1];
      if (!before || before.valid_from === read || (before.valid_to !== "" && before.valid_to < read))
        continue;
      const mend = `Mã ${code} còn hiệu lực ở dòng ${before.row}: ghi ngày hết hiệu lực ở dòng ấy, trước ngày này.`;
      problems.push({ code: "reference-value", file, row, column: "valid_from", read, mend });
    }
  }
}

/** A spelling means one group at a time; units of several groups may share one. */
export function checkSpellings<T extends InForce>(
  file: string,
  column: string,
  rows: readonly T[],
  meaning: (row: T) => { written: string; group: string },
  problems: ReferenceProblem[],
): void {
  const byWritten = new Map<string, T[]>();
  for (const each of rows) {
    const { written, group } = meaning(each);
    const before = byWritten.get(fold(written)) ?? [];
    byWritten.set(fold(written), [...before, each]);
    const other = before.find((one) => meaning(one).group !== group && areTogether(one, each));
    if (!other) continue;
    const mend = `Dòng ${other.row} ghi cách viết này cho địa bàn ${meaning(other).group}, cùng thời gian: bỏ hoặc sửa một trong hai dòng.`;
    problems.push({ code: "reference-duplicate", file, row: each.row, column, read: written, mend });
  }
}

function areTogether(a: InForce, b: InForce): boolean {
  return (
    (a.valid_to === "" || a.valid_to >= b.valid_from) && (b.valid_to === "" || b.valid_to >= a.valid_from)
  );
}
