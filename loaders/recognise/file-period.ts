import type { Period } from "../../src/terms/reference.ts";
import { periodInPath, periodInTitles } from "./lines/period.ts";
import type { ManifestLine } from "./manifest-line.ts";

/** The period that the titles of each sheet tell; null for a sheet whose titles tell none. */
export function periodsOfSheets(
  sheets: readonly { titles: readonly string[] }[],
  path: string,
): (string | null)[] {
  return sheets.map(({ titles }) => periodInTitles(titles, path));
}

/** A file's period: by the manifest, else its first title that tells one, else its path. Null where nothing does. */
export function toldPeriod(
  inTitles: readonly (string | null)[],
  path: string,
  { period }: ManifestLine,
): string | null {
  return period || (inTitles.find((each) => each !== null) ?? periodInPath(path));
}

/** A sheet whose own title names another known period than its file's is of that period. */
export function sheetPeriod(own: string | null, file: Period, periods: readonly Period[]): Period {
  return periods.find(({ period }) => period === own) ?? file;
}
