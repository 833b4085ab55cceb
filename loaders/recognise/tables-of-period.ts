/** Tables that only a file's period tells: it says which campaigns there are to be named, and which units to have forms. */
import type { Context } from "./context.ts";
import { filePeriod } from "./file-period.ts";
import type { ManifestLine } from "./manifest-line.ts";
import { type OfOneCampaign, withOneCampaigns } from "./sheets/one-campaign.ts";
import type { FoundSheet } from "./sheets/sheets.ts";
import { withUnitForms } from "./sheets/unit-form.ts";

/**
 * The sheets of a file, those of one campaign with what names it, and those that are a unit's own form. `leave` is why its lists
 * of one campaign are left out; undefined where they are read.
 */
export function withTablesOfPeriod(
  found: FoundSheet[],
  path: string,
  manifest: ManifestLine,
  context: Context,
  leave?: string,
): OfOneCampaign {
  const listed = withCampaigns(found, path, manifest, context, leave);
  return manifest.kind === ""
    ? { ...listed, found: withForms(listed.found, path, manifest, context) }
    : listed;
}

function withCampaigns(
  found: FoundSheet[],
  path: string,
  manifest: ManifestLine,
  context: Context,
  leave?: string,
): OfOneCampaign {
  if (!found.some(({ table }) => table?.isOfOne)) return { found, untold: new Map() };
  const { vocabulary, groupsOn, namesOn } = context;
  const period = filePeriod(found, path, manifest, context);
  return withOneCampaigns(found, { path, campaigns: vocabulary.campaigns, period, groupsOn, namesOn, leave });
}

function withForms(
  found: FoundSheet[],
  path: string,
  manifest: ManifestLine,
  context: Context,
): FoundSheet[] {
  if (found.every(({ table, sheet }) => table || sheet.rows.length === 0)) return found;
  // What was no campaign's list after all is now without a table: its rows are titles, and may tell another period.
  const { known } = filePeriod(found, path, manifest, context);
  if (!known) return found;
  const { vocabulary, groupsOn, namesOn } = context;
  const [finder, names] = [groupsOn(known.ends), namesOn(known.ends)];
  return withUnitForms(found, { path, finder, names, vocabulary });
}
