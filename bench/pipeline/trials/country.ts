/** A made-up country of national size, in many files or in few. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { periodsOf } from "../../country/reference.ts";
import { WHOLE } from "../../country/size.ts";
import type { Trial } from "../rows.ts";
import { correctedWithin, inSeconds } from "../targets.ts";
import { DUCKDB, growthTrial, type Kind, wholeOf } from "./growth.ts";
import { corrected, noOp } from "./steps.ts";

const MANY: Kind = {
  ...{ title: "national, a file for each group and period", grows: "files" },
  ...{ options: [], most: 1 },
};
const FEW: Kind = {
  ...{ title: "national, a file for each period", grows: "rows" },
  ...{ options: ["--per-period"], most: 2 },
};

/** A file for each group and period: cold, no-op, one corrected file, and growth in files. */
export async function manyFilesTrial(folder: string, factor: number): Promise<Trial> {
  const { measured, plans } = await growthTrial(folder, factor, MANY);
  const data = wholeOf(folder);
  const [whole, same, one] = [`${MANY.title}: cold`, "national: no-op", "national: one corrected file"];
  const row = (name: string) => ({ step: name, measured: name, reference: DUCKDB, data });
  return {
    measured: [...measured, noOp(data, same), corrected(data, one, fileOfLastPeriod(data))],
    plans: [
      ...plans.slice(0, 1),
      { ...row(same), target: () => inSeconds(1.5) },
      { ...row(one), target: (median) => correctedWithin(median(same), median(whole)) },
      ...plans.slice(1),
    ],
  };
}

/** A file for each period: cold, and growth in rows. */
export function fewFilesTrial(folder: string, factor: number): Promise<Trial> {
  return growthTrial(folder, factor, FEW);
}

function fileOfLastPeriod(data: string): string {
  const period = join(data, "exports", periodsOf(WHOLE).at(-1) ?? "");
  const file = readdirSync(period).find((name) => name.startsWith("danh-gia_"));
  if (!file) throw new Error(`no evaluation in ${period}`);
  return join(period, file);
}
