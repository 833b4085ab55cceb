/** Counts of units as they were, put under the units and groups of the latest day: the view "as it is". */
import { carrier } from "./carried.ts";
import { MEASURES, type MeasureId } from "./measures.ts";
import type { OFFICER_MEASURES } from "./officer-measures.ts";
import type { Count, Published } from "./published.ts";
import type { Period } from "./reference.ts";

/**
 * Measures that may be shown both ways: those published unit by unit. Never one about officers: two views of one
 * figure would give away a small group by subtraction.
 */
export type UnitMeasureId = Exclude<MeasureId, keyof typeof OFFICER_MEASURES | "rows_accepted">;

export function isUnitMeasure(measure: MeasureId): measure is UnitMeasureId {
  return MEASURES[measure].about !== "officers" && measure !== "rows_accepted";
}

/** Why a unit of a period does not simply stand where it stood. */
export interface BoundaryFlag {
  /** As the counts of that period have it. */
  unit: string;
  period: string;
  /** Split: counted once, with its primary successor. Ended, or not in force then: where it last stood. */
  why: "split" | "ended" | "unknown";
}

interface AsItIs {
  /** The day whose boundaries these are. */
  day: string;
  /** One for each that came in, in their order; n and N as they were, `unit` and `group` as they are. */
  counts: Count[];
  /** A line each, in the order in which they first occur. */
  flags: BoundaryFlag[];
}

/** The last day of the latest period: what "as it is" means. Empty where there is no period. */
export function latestDay(periods: readonly Period[]): string {
  return (
    periods
      .map(({ ends }) => ends)
      .sort()
      .at(-1) ?? ""
  );
}

/**
 * Puts a measure's counts under the units and groups of `day`, each carried from the last day of its period; sums
 * over all stay what they were. Throws a RangeError for a measure about officers, a count of another measure, one
 * without a unit, or one of an unknown or a later period: none of them has such a view.
 */
export function asItIs(
  { units, successions, periods }: Pick<Published, "units" | "successions" | "periods">,
  measure: UnitMeasureId,
  counts: readonly Count[],
  day: string = latestDay(periods),
): AsItIs {
  if (!isUnitMeasure(measure)) throw new RangeError(`no fact about units: ${measure}`);
  const carry = carrier(units, successions);
  const lastDays = new Map(periods.map(({ period, ends }) => [period, ends]));
  const flags = new Map<string, BoundaryFlag>();
  const moved = counts.map((count) => {
    const from = lastDays.get(count.period);
    if (count.measure !== measure || count.unit === "") {
      throw new RangeError(`no count of ${measure} about a unit: ${count.measure} ${count.unit}`);
    }
    if (from === undefined || from > day) throw new RangeError(`no period before ${day}: ${count.period}`);
    const carried = carry(count.unit, from, day);
    const why = !carried ? "unknown" : carried.ended ? "ended" : carried.split ? "split" : null;
    if (why) flags.set(`${count.unit} ${count.period}`, { unit: count.unit, period: count.period, why });
    return carried ? { ...count, unit: carried.code, group: carried.group } : count;
  });
  return { day, counts: moved, flags: [...flags.values()] };
}
