import type { Sheet } from "../read/sheet.ts";
import { withCampaigns } from "./campaigns-in-file.ts";
import type { Context } from "./context.ts";
import { fileGroup } from "./file-group.ts";
import { periodsOfSheets, sheetPeriod, toldPeriod } from "./file-period.ts";
import { withForms } from "./forms-in-file.ts";
import { unitOfSheet } from "./lines/titles.ts";
import type { ManifestLine } from "./manifest-line.ts";
import { ownUnit } from "./own-unit.ts";
import type { RecognisedFile } from "./recognised.ts";
import { recognisedSheet } from "./recognised-sheet.ts";
import {
  isOfOtherKind,
  type Refusal,
  refuseKind,
  refuseNoCampaign,
  refuseNoPeriod,
  refuseUnknownPeriod,
} from "./refusal.ts";
import { refuseDistrictRows, refuseParted, refuseSideBySide, refuseTwoTables } from "./refused-sheets.ts";
import { namelessPosts } from "./rows/taken-rows.ts";
import { columnsDoubtful } from "./sheets/columns-doubtful.ts";
import { columnsUnread } from "./sheets/columns-unread.ts";
import { districtRows } from "./sheets/district-rows.ts";
import { besideOneCampaign, leftOutFor, ownCampaign } from "./sheets/one-campaign.ts";
import { groupOfSheet } from "./sheets/sheet-group.ts";
import { type FoundSheet, foundSheets, sortedSheets } from "./sheets/sheets.ts";
import { sideBySide } from "./sheets/side-by-side.ts";
import { tableAbove } from "./sheets/table-above.ts";
import { tableBelow } from "./sheets/table-below.ts";
import { withUnitsInPosts } from "./sheets/units-in-posts.ts";
import { columnOf } from "./table/column.ts";

const NO_TABLE = "không nhận ra bảng nào trong sáu loại biểu";
/** Nothing that a manifest could tell would make it say more. */
const EMPTY = "tệp trống, không có ô nào ghi gì; mở tệp xem lại rồi gửi bản đầy đủ";

/** Tells what a file is by its titles, columns and rows, then by its path; the manifest overrides. */
export function recogniseFile(
  path: string,
  sheets: readonly Sheet[],
  manifest: ManifestLine,
  context: Context,
): RecognisedFile | Refusal {
  if (sheets.every(({ rows }) => rows.length === 0)) return { refusal: EMPTY };
  const listed = foundSheets(sheets, manifest.kind || undefined, context.vocabulary);
  const file = recogniseLists(path, listed, manifest, context);
  if (!("refusal" in file) || !listed.some(({ table }) => table?.isOfOne)) return file;
  // What is wrong with a list of one campaign is no reason to lose the lists beside it.
  const without = recogniseLists(path, listed, manifest, context, file.refusal);
  return "refusal" in without ? file : without;
}

/** `leave` is why its lists of one campaign are left out; undefined where they are read. */
function recogniseLists(
  path: string,
  lists: FoundSheet[],
  manifest: ManifestLine,
  context: Context,
  leave?: string,
): RecognisedFile | Refusal {
  const only = manifest.kind || undefined;
  const { found: listed, untold } = withCampaigns(lists, path, manifest, context, leave);
  const found = only ? listed : withForms(listed, path, manifest, context);
  const kind = found.find(({ table }) => table)?.table?.kind;
  const periods = periodsOfSheets(found, path, context);
  const told = toldPeriod(periods, path, manifest);
  if (!kind) {
    // Without a table all lines are titles, and those below the first few say what rows say.
    const [notNamed] = untold.values();
    const titles = found.flatMap((each) => each.titles.slice(0, 6));
    const other = found.find((each) => each.other !== "")?.other;
    if (notNamed && !other && !isOfOtherKind(titles)) return refuseNoCampaign(path, manifest, notNamed);
    const why = other ? { why: other } : { why: NO_TABLE, titles };
    return refuseKind(path, manifest, { ...why, period: told }, context);
  }
  const beside = sideBySide(found);
  if (beside) return refuseSideBySide(beside);
  const above = only ? null : tableAbove(found, context.vocabulary);
  if (above) return refuseTwoTables(above);
  if (!told) return refuseNoPeriod(path, manifest);
  const period = context.periods.find((each) => each.period === told);
  if (!period) return refuseUnknownPeriod(path, manifest, told, context);

  const finder = context.groupsOn(period.ends);
  const periodAt = (at: number) =>
    manifest.period === "" ? sheetPeriod(periods[at], period, context.periods) : period;
  const names = context.namesOn(period.ends);
  const sorted = sortedSheets(found, periodAt, { finder, names, only }, context);
  const below = tableBelow(sorted);
  if (below) return refuseTwoTables(below);
  const columns = sorted.map(({ table, period: own }) => (table ? context.resolve(table, own) : []));
  const parted = refuseParted(sorted, columns);
  if (parted) return parted;
  const group = manifest.group || fileGroup(path, besideOneCampaign(sorted), finder);
  const districts = group === "" ? districtRows(sorted, columns, { finder, names }) : null;
  if (districts) return refuseDistrictRows(districts);
  const kinds = found.flatMap(({ table }) => table?.kind ?? []);
  // Of two lists of a kind the path cannot say whose each is.
  const mayBeCalledByPath = new Set(kinds).size === kinds.length;
  const nameless = namelessPosts(sorted, columns);
  const lacking = columnsUnread(sorted, columns, context);
  const recognised = sorted.map((sheet, at) => {
    const { name } = sheet.sheet;
    const called = { sheet: name, path: mayBeCalledByPath ? path : "" };
    const posts = withUnitsInPosts(sheet, columns[at] ?? [], {
      path: called.path,
      finder,
      names,
    });
    const { columns: own, unitOf } = posts;
    const ofName = groupOfSheet(sheet, columnOf(own, "unit"), finder, names);
    return recognisedSheet(sheet, own, {
      finder,
      period: sheet.table ? sheet.period : period,
      rest: manifest.group || sheet.titleGroup || group || ofName || "",
      unit: () =>
        columnOf(own, "unit") === -1 ? unitOfSheet(sheet.titles, called, finder, names) : posts.own,
      unitOf,
      nameless: sheet.table?.kind === "roster" ? nameless : null,
      lacks: [lacking[at] ?? [], columnsDoubtful(sheet, own, context), leftOutFor(untold.get(at))].flat(),
    });
  });
  const titles = sorted.flatMap((sheet) => sheet.titles);
  return {
    kind,
    period: period.period,
    group,
    ownUnit: ownUnit({ path, titles, sheets: recognised }, { group, names, finder }),
    ownCampaign: ownCampaign(found),
    sheets: recognised,
  };
}
