/** The numbers of an axis of percentages. */
import { formatPercent } from "../../terms/format.ts";

const MOST_DECIMALS = 3;

/** Whole where every step is, else with as many decimals as it takes, so that no two say the same. */
export function axisPercents(values: readonly number[]): string[] {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !values.every((value) => isWhole(value * 100 * 10 ** decimals)))
    decimals += 1;
  return values.map((value) => formatPercent(Math.round(value * 100_000), 100_000, decimals));
}

function isWhole(value: number): boolean {
  return Math.abs(Math.round(value) - value) < 1e-6;
}
