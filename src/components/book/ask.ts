/** What a figure is asked about, and which rows of the long table it is then the sum of. */
import type { MeasureId } from "../../terms/measures.ts";
import type { Position } from "../../terms/positions.ts";
import type { Count } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Contents, SomeCriteria } from "./contents.ts";

export type Base = "commune" | "all" | "";

/** What a figure is asked about; a group or criterion group left out means all that is published. */
export interface Ask {
  measure: MeasureId;
  period: string;
  base?: Base;
  group?: string;
  /** Bí thư or Phó Bí thư; a group whose positions stand together has no such figure. */
  position?: Position;
  criteria?: SomeCriteria;
  /** One criterion, by its code. */
  criterion?: string;
  campaign?: string;
  grade?: string;
  unit?: string;
}

/** The same for questions that have the same answer. */
export function keyOf({ criteria, ...ask }: Ask): string {
  const { measure, period, base, group, position, criterion, campaign, grade, unit } = ask;
  const only = criteria ? `${criteria.kind} ${criteria.groupCode ?? "*"}` : "*";
  return `${measure} ${period} ${base ?? ""} ${group ?? "*"} ${only} ${position ?? "*"} ${criterion ?? "*"} ${campaign ?? "*"} ${grade ?? "*"} ${unit ?? "*"}`;
}

/** What a row must say in the same words, where it is asked about at all. */
const NAMED = ["position", "criterion", "campaign", "grade", "unit"] as const;

/** Whether a row of the measure and period belongs to what is asked. */
export function matcherOf(book: Contents, ask: Ask, period: Period): (count: Count) => boolean {
  const base = ask.base ?? "";
  const codes = ask.criteria
    ? new Set(book.criteria(period.scheme, ask.criteria).map((criterion) => criterion.code))
    : null;
  const asked = NAMED.filter((name) => ask[name] !== undefined);
  return (count) => {
    if (count.base !== base || (codes !== null && !codes.has(count.criterion))) return false;
    for (const name of asked) if (count[name] !== ask[name]) return false;
    return true;
  };
}
