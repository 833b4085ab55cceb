/** How deep a cell of the heat table is shaded: in steps that stay the same from period to period. */
import { formatTarget } from "../../terms/format.ts";
import { isBelow, type SomeRate } from "../../terms/rate.ts";

/** Below each of these a cell is one step deeper. */
const STEPS = [0.95, 0.9, 0.8, 0.6] as const;

/** 0 for a cell without shade, up to 4 for the deepest. */
export function heatStep(rate: SomeRate): number {
  return STEPS.filter((step) => isBelow(rate, step)).length;
}

/** What the shades are, in words. */
export const HEAT_WORDS = `Nền đậm dần khi tỷ lệ xuống dưới ${STEPS.map((step) => formatTarget(step)).join(", ")}.`;
