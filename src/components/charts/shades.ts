/** How deep a rate is shaded: in steps that stay the same from period to period. */
import { formatTarget } from "../../terms/format.ts";
import { isBelow, type SomeRate } from "../../terms/rate.ts";

/** Below each of these a shade is one step deeper. */
export type Steps = readonly [number, number, number, number];

/** Most criteria are met by nearly all. */
export const HEAT_STEPS: Steps = [0.95, 0.9, 0.8, 0.6];
/** Of whatever districts are compared by, much is far from all. */
export const MAP_STEPS: Steps = [0.95, 0.8, 0.6, 0.4];

/** 0 for no shade, up to 4 for the deepest. */
export function shadeOf(rate: SomeRate, steps: Steps): number {
  return steps.filter((step) => isBelow(rate, step)).length;
}

/** What the shades are, in words. */
export function shadeWords(steps: Steps): string {
  return `Nền đậm dần khi tỷ lệ xuống dưới ${steps.map((step) => formatTarget(step)).join(", ")}.`;
}
