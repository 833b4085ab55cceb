/**
 * Every measure once: what it is called, what n and N count, whom it is about. The page "Cách tính" is drawn
 * from this registry, so a figure can never be shown without its definition.
 */
import type { Measure } from "./measure.ts";
import { OFFICER_MEASURES } from "./officer-measures.ts";
import { UNIT_MEASURES } from "./unit-measures.ts";

export type { Measure, MeasureSubject } from "./measure.ts";

export const MEASURE_IDS = [
  "evaluated",
  "training_registered",
  "officers_registered",
  "campaign_units",
  "campaign_people",
  "campaign_turns",
  "criteria_met",
  "points",
  "self_points",
  "both_points",
  "missing",
  "grade",
  "three_initiatives",
  "initiative_1",
  "initiative_2",
  "initiative_3",
  "three_registered",
  "submitted",
  "on_time",
  "rows_accepted",
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

export const MEASURES: Record<MeasureId, Measure> = { ...OFFICER_MEASURES, ...UNIT_MEASURES };

export function isMeasureId(text: string): text is MeasureId {
  return (MEASURE_IDS as readonly string[]).includes(text);
}
