/** What a file is, and what was found in it. */
import type { ExportKind } from "../../src/terms/kinds.ts";
import type { RecognisedRow } from "./rows/recognised-rows.ts";
import type { LeftOut } from "./sheets/left-out.ts";
import type { Column } from "./table/column.ts";

export interface RecognisedSheet {
  name: string;
  /** Empty for a sheet without a table, which has its file's kind and period. */
  kind: ExportKind | "";
  period: string;
  columns: Column[];
  /** The unit that a line above the header, the sheet's name or the path gives, for sheets without a column for units alone. */
  unit: string;
  /** The distinct texts of its cells, by their numbers. */
  words: readonly string[];
  /** The texts of all data rows, one row behind the other: of each as many as there are columns, in their order. */
  texts: Int32Array;
  /** How many rows the reader found, against which the sum of what became of them is checked. */
  rowsRead: number;
  rows: RecognisedRow[];
  leftOut: LeftOut[];
}

export interface RecognisedFile {
  kind: ExportKind;
  period: string;
  group: string;
  /** The code of the unit whose own file it is; empty for all others, `?` where it is of no group and names no unit. */
  ownUnit: string;
  /** The campaign of all its lists of campaigns, where their headers name none; empty for all others. */
  ownCampaign: string;
  sheets: RecognisedSheet[];
}
