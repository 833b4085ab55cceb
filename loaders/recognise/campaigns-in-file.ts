import type { Context } from "./context.ts";
import { periodsOfSheets, sheetPeriod, toldPeriod } from "./file-period.ts";
import type { ManifestLine } from "./manifest-line.ts";
import { type OfOneCampaign, withOneCampaigns } from "./sheets/one-campaign.ts";
import type { FoundSheet } from "./sheets/sheets.ts";

/** The sheets of a file, those of one campaign with what names it; a period that the reference lacks has no campaigns. */
export function withCampaigns(
  found: FoundSheet[],
  path: string,
  manifest: ManifestLine,
  context: Context,
  leave?: string,
): OfOneCampaign {
  if (!found.some(({ table }) => table?.isOfOne)) return { found, untold: new Map() };
  const { periods, vocabulary, groupsOn, namesOn } = context;
  const ofSheets = periodsOfSheets(found, path, context);
  const told = toldPeriod(ofSheets, path, manifest);
  const file = periods.find(({ period }) => period === told);
  const periodAt = (at: number) => {
    if (!file) return null;
    return manifest.period === "" ? sheetPeriod(ofSheets[at], file, periods) : file;
  };
  const isOfPeriodAt = (at: number) => {
    const title = ofSheets[at]?.title ?? null;
    return manifest.period !== "" || title === null || title === periodAt(at)?.period;
  };
  const { campaigns } = vocabulary;
  return withOneCampaigns(found, { path, campaigns, periodAt, isOfPeriodAt, groupsOn, namesOn, leave });
}
