import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Period } from "../../src/terms/reference.ts";
import type { Context } from "./context.ts";
import { fileGroup } from "./file-group.ts";
import { unitOfSheet } from "./lines/titles.ts";
import type { ManifestLine } from "./manifest-line.ts";
import type { GroupFinder } from "./names/group.ts";
import type { Names } from "./names/names-by-day.ts";
import { ownUnit } from "./own-unit.ts";
import type { RecognisedFile, RecognisedSheet } from "./recognised.ts";
import { recognisedSheet } from "./recognised-sheet.ts";
import type { Refusal } from "./refusal.ts";
import { refuseDistrictRows, refuseParted, refuseTwoTables } from "./refused-sheets.ts";
import { namelessPosts } from "./rows/vacant.ts";
import { columnsDoubtful } from "./sheets/columns-doubtful.ts";
import { columnsUnread } from "./sheets/columns-unread.ts";
import { districtRows } from "./sheets/district-rows.ts";
import { besideOneCampaign, leftOutFor, type OfOneCampaign, ownCampaign } from "./sheets/one-campaign.ts";
import { groupOfSheet } from "./sheets/sheet-group.ts";
import { type SortedSheet, sortedSheets } from "./sheets/sheets.ts";
import { tableBelow } from "./sheets/table-below.ts";
import { withUnitsInPosts } from "./sheets/units-in-posts.ts";
import { type Column, columnOf } from "./table/column.ts";

/** What is known of a file before its rows are looked at. */
interface OfFile {
  path: string;
  kind: ExportKind;
  period: Period;
  /** The period of a sheet, by its place in the file. */
  periodAt: (at: number) => Period;
}

/** A file as it is handed on, with its rows sorted; or why these refuse it. */
export function recognisedFile(
  { found, untold }: OfOneCampaign,
  { path, kind, period, periodAt }: OfFile,
  manifest: ManifestLine,
  context: Context,
): RecognisedFile | Refusal {
  const [finder, names] = [context.groupsOn(period.ends), context.namesOn(period.ends)];
  const only = manifest.kind || undefined;
  const sorted = sortedSheets(found, periodAt, { finder, names, only }, context);
  const below = tableBelow(sorted);
  if (below) return refuseTwoTables(below);
  const columns = sorted.map(({ table, period: own }) => (table ? context.resolve(table, own) : []));
  const parted = refuseParted(sorted, columns);
  if (parted) return parted;
  const group = manifest.group || fileGroup(path, besideOneCampaign(sorted), finder);
  const districts = group === "" ? districtRows(sorted, columns, { finder, names }) : null;
  if (districts) return refuseDistrictRows(districts);
  const groupAt = (at: number) => manifest.group || sorted[at]?.titleGroup || group;
  const sheets = recognisedSheets(sorted, columns, { path, period, groupAt, finder, names, untold }, context);
  const titles = sorted.flatMap((sheet) => sheet.titles);
  return {
    ...{ kind, period: period.period, group, sheets },
    ownUnit: ownUnit({ path, titles, sheets }, { group, names, finder }),
    ownCampaign: ownCampaign(found),
  };
}

/** What the sheets of a file take from it; `groupAt` is the group that a sheet is told to be of, blank where it is not told. */
interface OfSheets extends Pick<OfFile, "path" | "period">, Pick<OfOneCampaign, "untold"> {
  groupAt: (at: number) => string;
  finder: GroupFinder;
  names: Names;
}

function recognisedSheets(
  sorted: readonly SortedSheet[],
  columns: readonly (readonly Column[])[],
  { path, period, groupAt, finder, names, untold }: OfSheets,
  context: Context,
): RecognisedSheet[] {
  const kinds = sorted.flatMap(({ table }) => table?.kind ?? []);
  // Of two lists of a kind the path cannot say whose each is.
  const ownPath = new Set(kinds).size === kinds.length ? path : "";
  const nameless = namelessPosts(sorted, columns);
  const lacking = columnsUnread(sorted, columns, context);
  return sorted.map((sheet, at) => {
    const posts = withUnitsInPosts(sheet, columns[at] ?? [], { path: ownPath, finder, names });
    const { columns: own, unitOf } = posts;
    const unit = columnOf(own, "unit");
    const called = { sheet: sheet.sheet.name, path: ownPath };
    return recognisedSheet(sheet, own, {
      finder,
      period: sheet.table ? sheet.period : period,
      rest: groupAt(at) || groupOfSheet(sheet, unit, finder, names) || "",
      unit: unit === -1 ? unitOfSheet(sheet.titles, called, finder, names) : posts.own,
      unitOf,
      nameless: sheet.table?.kind === "roster" ? nameless : null,
      lacks: [lacking[at] ?? [], columnsDoubtful(sheet, own, context), leftOutFor(untold.get(at))].flat(),
    });
  });
}
