/** One workbook of a hundred thousand rows. */
import { join } from "node:path";
import { periodsOf } from "../../country/reference.ts";
import { WORKBOOK } from "../../country/size.ts";
import { countryOf } from "../commands.ts";
import type { Trial } from "../rows.ts";
import { run } from "../run.ts";
import { timesReference } from "../targets.ts";
import { sheetjsReading } from "./references.ts";
import { cold } from "./steps.ts";

const STEP = ".xlsx of 100,000 rows, with its roster: cold";
const SHEETJS = "SheetJS reading the .xlsx";

/** Cold, beside SheetJS. */
export async function workbookTrial(folder: string, factor: number): Promise<Trial> {
  const data = join(folder, "workbook");
  await run(countryOf(data, factor, "--workbook"));
  const file = join(data, "exports", periodsOf(WORKBOOK)[0] ?? "", "danh-gia_toan-quoc.xlsx");
  const target = () => timesReference(1.3);
  return {
    measured: [sheetjsReading(file, SHEETJS), cold(data, STEP)],
    plans: [{ step: STEP, measured: STEP, reference: SHEETJS, target, data }],
  };
}
