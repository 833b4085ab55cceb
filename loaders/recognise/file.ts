import type { Sheet } from "../read/sheet.ts";
import type { Context } from "./context.ts";
import { filePeriod } from "./file-period.ts";
import type { ManifestLine } from "./manifest-line.ts";
import type { RecognisedFile } from "./recognised.ts";
import { recognisedFile } from "./recognised-file.ts";
import {
  isOfOtherKind,
  type Refusal,
  refuseKind,
  refuseNoCampaign,
  refuseNoPeriod,
  refuseUnknownPeriod,
} from "./refusal.ts";
import { refuseSideBySide, refuseTwoTables } from "./refused-sheets.ts";
import type { OfOneCampaign } from "./sheets/one-campaign.ts";
import { type FoundSheet, foundSheets } from "./sheets/sheets.ts";
import { sideBySide } from "./sheets/side-by-side.ts";
import { tableAbove } from "./sheets/table-above.ts";
import { withTablesOfPeriod } from "./tables-of-period.ts";

const NO_TABLE = "không nhận ra bảng nào trong sáu loại biểu";
/** Nothing that a manifest could tell would make it say more. */
const EMPTY = "tệp trống, không có ô nào ghi gì; mở tệp xem lại rồi gửi bản đầy đủ";

/** Of a sheet without a table so many lines say what it is; those below say what rows say. */
const TITLES = 6;

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
  const { found, untold } = withTablesOfPeriod(lists, path, manifest, context, leave);
  const kind = found.find(({ table }) => table)?.table?.kind;
  const period = filePeriod(found, path, manifest, context);
  if (!kind) return refuseWithoutTable(path, { found, untold }, manifest, period.told, context);
  const beside = sideBySide(found);
  if (beside) return refuseSideBySide(beside);
  const above = manifest.kind === "" ? tableAbove(found, context.vocabulary) : null;
  if (above) return refuseTwoTables(above);
  const { told, known } = period;
  if (!told) return refuseNoPeriod(path, manifest);
  if (!known) return refuseUnknownPeriod(path, manifest, told, context);
  const ofFile = { path, kind, period: known, periodAt: (at: number) => period.ofSheet(at) ?? known };
  return recognisedFile({ found, untold }, ofFile, manifest, context);
}

/** A file in no sheet of which a table is read: all its lines are titles. */
function refuseWithoutTable(
  path: string,
  { found, untold }: OfOneCampaign,
  manifest: ManifestLine,
  period: string | null,
  context: Context,
): Refusal {
  const [notNamed] = untold.values();
  const titles = found.flatMap((each) => each.titles.slice(0, TITLES));
  const other = found.find((each) => each.other !== "")?.other;
  if (notNamed && !other && !isOfOtherKind(titles)) return refuseNoCampaign(path, manifest, notNamed);
  const why = other ? { why: other } : { why: NO_TABLE, titles };
  return refuseKind(path, manifest, { ...why, period }, context);
}
