/** Which control limits a measure's rate can be held against. */
import type { MeasureId } from "./measures.ts";

export type LimitsKind = "exact" | "overdispersed";

const EXACT: readonly MeasureId[] = [
  ...(["evaluated", "officers_registered", "campaign_units", "grade"] as const),
  ...(["three_initiatives", "initiative_1", "initiative_2", "initiative_3", "three_registered"] as const),
];

/**
 * The limits that a measure's base allows: exact where it counts officers or units, one campaign and one grade at
 * a time; widened where it counts what hangs together: points and pairs of one officer, members of one unit, a
 * unit's several kinds of file, rows of one file. Null for a count that has no rate.
 */
export function limitsKindOf(measure: MeasureId): LimitsKind | null {
  if (measure === "campaign_turns") return null;
  return EXACT.includes(measure) ? "exact" : "overdispersed";
}
