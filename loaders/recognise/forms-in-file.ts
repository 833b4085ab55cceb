import type { Context } from "./context.ts";
import { periodsOfSheets, toldPeriod } from "./file-period.ts";
import type { ManifestLine } from "./manifest-line.ts";
import type { FoundSheet } from "./sheets/sheets.ts";
import { withUnitForms } from "./sheets/unit-form.ts";

/** The sheets of a file, with those that are a unit's own form, where the file's period tells which units there are. */
export function withForms(
  found: FoundSheet[],
  path: string,
  manifest: ManifestLine,
  context: Context,
): FoundSheet[] {
  if (found.every(({ table, sheet }) => table || sheet.rows.length === 0)) return found;
  const { periods, vocabulary, groupsOn, namesOn } = context;
  const told = toldPeriod(periodsOfSheets(found, path, context), path, manifest);
  const period = periods.find((each) => each.period === told);
  if (!period) return found;
  const [finder, names] = [groupsOn(period.ends), namesOn(period.ends)];
  return withUnitForms(found, { path, finder, names, vocabulary });
}
