import type { RecognisedFile, RecognisedSheet } from "../recognise/recognised.ts";
import type { Column } from "../recognise/table/column.ts";
import type { ColumnTextPairs } from "./column-texts.ts";

/** A file of `exports/` as it is entered in the ledger. */
export interface LedgerFile {
  path: string;
  sha256: string;
  bytes: number;
  /** Milliseconds since 1970, as the file system has it. */
  modified: number;
  receivedOn: string;
  /** What the manifest says of it, as one text, to see whether that changed. */
  manifestLine: string;
}

/** What reading a file came to: its sheets, or why it was refused. */
export type Intake = { file: LedgerFile; recognised: RecognisedFile } | { file: LedgerFile; refusal: string };

/** Rows, a column of numbers for each thing that is told of them; data rows alone have the last two. */
export interface Rows {
  sheet: Int32Array;
  /** The number in its sheet. */
  row: Int32Array;
  /** The place in `FATES`. */
  fate: Int32Array;
  /** The text of the group that it stands under. */
  under: Int32Array;
  /** The texts that it identifies itself by, for each of `OWN_TEXTS`. */
  own: Int32Array[];
  /** How many other cells it has. */
  width: Int32Array;
}

/**
 * Files as they were recognised, in a form that is small, and cheap to hand from thread to thread: every text once,
 * rows and cells as numbers. A text, a column, a row is meant by its place in the block.
 */
export interface Block {
  files: (Record<"kind" | "period" | "group" | "ownUnit" | "ownCampaign" | "refusal", string> & {
    file: LedgerFile;
  })[];
  /** `file` and `layout` are places in the block. */
  sheets: (Omit<RecognisedSheet, "columns" | "rows" | "unit" | "words" | "texts"> & {
    file: number;
    sheetNo: number;
    layout: number;
    unit: number;
  })[];
  /** Sheets of one kind and period under the same headers share a layout. Their columns are numbered one after another. */
  layouts: { key: string; columns: readonly Column[]; firstColumn: number }[];
  /** The first is the blank one. */
  texts: string[];
  rows: Rows;
  /** The other cells of all data rows, row by row: which of `columnTexts` each holds, from 1; 0 where it is blank. */
  cells: Int32Array;
  columnTexts: ColumnTextPairs;
  /** `column` is a place in the layout. */
  totals: { row: number; layout: number; column: number; text: string; stated: number }[];
}
