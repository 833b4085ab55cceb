import { Integers } from "../read/integers.ts";
import type { Column } from "../recognise/columns.ts";
import type { RecognisedFile, RecognisedSheet } from "../recognise/file.ts";
import { FATES } from "../recognise/rows.ts";
import { readTotal } from "../values/number.ts";
import { ColumnTexts, eachDistinct, type Pairs } from "./column-texts.ts";

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

/**
 * Files as they were recognised, in a form that is small, and cheap to hand from thread to thread: every text once,
 * rows and cells as numbers. A text, a column, a row is meant by its place in the block.
 */
export interface Block {
  files: { file: LedgerFile; kind: string; period: string; group: string; refusal: string }[];
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
  /** Sheet, number in its sheet, fate (its place in `FATES`), text of its group, how many cells. */
  rows: Int32Array[];
  /** The text of each cell, row by row: of data rows one for each column of the layout. */
  cells: Int32Array;
  /** The texts of each column that says something beside what its rows identify themselves by. */
  columnTexts: Pairs;
  /** `column` is a place in the layout. */
  totals: { row: number; layout: number; column: number; text: string; stated: number }[];
}

const ROW_COLUMNS = 5;

/** What a row identifies itself by: as many texts as rows, which mean something only beside each other. */
const OF_THE_ROW: ReadonlySet<string> = new Set(["running", "unit", "name"]);

/** Packs what reading files came to, in their order. */
export function blockOf(intake: readonly Intake[]): Block {
  const packer = new Packer();
  for (const each of intake) packer.add(each);
  return packer.packed();
}

class Packer {
  readonly #block: Omit<Block, "rows" | "cells" | "columnTexts"> = {
    files: [],
    sheets: [],
    layouts: [],
    texts: [""],
    totals: [],
  };
  readonly #rows = Array.from({ length: ROW_COLUMNS }, () => new Integers());
  readonly #cells = new Integers();
  readonly #columnTexts = new ColumnTexts();
  readonly #textNos = new Map<string, number>([["", 0]]);
  readonly #layouts = new Map<string, number>();

  add(each: Intake): void {
    const { files } = this.#block;
    if ("refusal" in each) {
      files.push({ file: each.file, kind: "", period: "", group: "", refusal: each.refusal });
      return;
    }
    const { kind, period, group, sheets } = each.recognised;
    for (const [sheetNo, sheet] of sheets.entries()) this.#addSheet(files.length, sheetNo, sheet);
    files.push({ file: each.file, kind, period, group, refusal: "" });
  }

  packed(): Block {
    return {
      ...this.#block,
      rows: this.#rows.map((column) => column.taken()),
      cells: this.#cells.taken(),
      columnTexts: this.#columnTexts.taken(),
    };
  }

  #addSheet(
    file: number,
    sheetNo: number,
    { columns, rows, unit, words, texts, ...sheet }: RecognisedSheet,
  ): void {
    const layout = this.#layoutOf(sheet, columns);
    const sheetAt =
      this.#block.sheets.push({ ...sheet, file, sheetNo, layout, unit: this.#textNo(unit) }) - 1;
    for (const { row, fate, group, totals } of rows) {
      this.#addTotals(this.#rowCount, layout, totals);
      const width = fate === "data" ? columns.length : 0;
      this.#addRow(sheetAt, row, FATES.indexOf(fate), this.#textNo(group), width);
    }
    /** The numbers in the block of the sheet's words, as far as they are known. */
    const known = new Int32Array(words.length).fill(-1);
    for (const word of texts) {
      if (known[word] === -1) known[word] = this.#textNo(words[word] ?? "");
      this.#cells.add(known[word] ?? 0);
    }
    const first = this.#block.layouts[layout]?.firstColumn ?? 0;
    for (const [column, { field }] of columns.entries()) {
      if (OF_THE_ROW.has(field)) continue;
      const place = { column, width: columns.length, words: words.length };
      eachDistinct(texts, place, (word) => this.#columnTexts.add(first + column, known[word] ?? 0));
    }
  }

  get #rowCount(): number {
    return this.#rows[0]?.count ?? 0;
  }

  #addRow(...numbers: number[]): void {
    for (let column = 0; column < ROW_COLUMNS; column++) this.#rows[column]?.add(numbers[column] ?? 0);
  }

  #addTotals(row: number, layout: number, cells: readonly string[]): void {
    for (const [column, text] of cells.entries())
      for (const stated of readTotal(text)) this.#block.totals.push({ row, layout, column, text, stated });
  }

  #textNo(text: string): number {
    const known = this.#textNos.get(text);
    if (known !== undefined) return known;
    const number = this.#block.texts.push(text) - 1;
    this.#textNos.set(text, number);
    return number;
  }

  #layoutOf({ kind, period }: Pick<RecognisedSheet, "kind" | "period">, columns: readonly Column[]): number {
    const key = JSON.stringify([kind, period, columns]);
    const known = this.#layouts.get(key);
    if (known !== undefined) return known;
    const last = this.#block.layouts.at(-1);
    const firstColumn = last ? last.firstColumn + last.columns.length : 0;
    const layout = this.#block.layouts.push({ key, columns, firstColumn }) - 1;
    this.#layouts.set(key, layout);
    return layout;
  }
}
