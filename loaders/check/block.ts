import type { Column } from "../recognise/columns.ts";
import type { RecognisedFile, RecognisedSheet } from "../recognise/file.ts";
import { FATES } from "../recognise/rows.ts";
import { readTotal } from "../values/number.ts";
import { IntegerRows } from "./integers.ts";

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
  sheets: (Omit<RecognisedSheet, "columns" | "rows"> & { file: number; sheetNo: number; layout: number })[];
  /** Sheets of one kind and period under the same headers share a layout; its columns are numbered from `first` on. */
  layouts: { key: string; first: number; columns: readonly Column[] }[];
  texts: string[];
  /** Sheet, number in its sheet, fate (its place in `FATES`), text of its group. */
  rows: Int32Array[];
  /** Row, column, text. */
  cells: Int32Array[];
  totals: { row: number; column: number; text: string; stated: number }[];
}

/** Packs what reading files came to, in their order. */
export function blockOf(intake: readonly Intake[]): Block {
  const packer = new Packer();
  for (const each of intake) packer.add(each);
  return packer.packed();
}

class Packer {
  readonly #block: Omit<Block, "rows" | "cells"> = {
    files: [],
    sheets: [],
    layouts: [],
    texts: [],
    totals: [],
  };
  readonly #rows = new IntegerRows();
  readonly #cells = new IntegerRows();
  readonly #textNos = new Map<string, number>();
  readonly #layouts = new Map<string, number>();
  #columns = 0;

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
    return { ...this.#block, rows: this.#rows.take(4), cells: this.#cells.take(3) };
  }

  #addSheet(file: number, sheetNo: number, { columns, rows, ...sheet }: RecognisedSheet): void {
    const layout = this.#layoutOf(sheet, columns);
    const first = this.#block.layouts[layout]?.first ?? 0;
    const sheetAt = this.#block.sheets.push({ ...sheet, file, sheetNo, layout }) - 1;
    for (const { row, fate, group, cells } of rows) {
      const at = this.#rows.count;
      this.#rows.add(sheetAt, row, FATES.indexOf(fate), this.#textNo(group));
      for (let column = 0; column < cells.length; column++) {
        const text = cells[column] ?? "";
        if (text === "") continue;
        if (fate === "data") this.#cells.add(at, first + column, this.#textNo(text));
        else
          for (const stated of readTotal(text))
            this.#block.totals.push({ row: at, column: first + column, text, stated });
      }
    }
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
    const layout = this.#block.layouts.push({ key, first: this.#columns, columns }) - 1;
    this.#columns += columns.length;
    this.#layouts.set(key, layout);
    return layout;
  }
}
