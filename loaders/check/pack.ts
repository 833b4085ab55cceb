import type { Column } from "../recognise/columns.ts";
import type { RecognisedSheet } from "../recognise/file.ts";
import { FATES } from "../recognise/rows.ts";
import { readTotal } from "../values/number.ts";
import type { Block, Intake } from "./block.ts";
import { ColumnTexts, eachDistinct } from "./column-texts.ts";

const ROW_COLUMNS = 5;

/** What a row identifies itself by: as many texts as rows, which mean something only beside each other. */
const OF_THE_ROW: ReadonlySet<string> = new Set(["running", "unit", "name"]);

/** Packs what reading files came to, in their order. */
export function blockOf(intake: readonly Intake[]): Block {
  const sheets = intake.flatMap((each) => ("refusal" in each ? [] : each.recognised.sheets));
  const sumOf = (count: (sheet: RecognisedSheet) => number) =>
    sheets.reduce((sum, sheet) => sum + count(sheet), 0);
  const packer = new Packer(
    sumOf(({ rows }) => rows.length),
    sumOf(({ texts }) => texts.length),
  );
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
  readonly #rows: Int32Array[];
  readonly #cells: Int32Array;
  #rowCount = 0;
  #cellCount = 0;
  readonly #columnTexts = new ColumnTexts();
  readonly #textNos = new Map<string, number>([["", 0]]);
  readonly #layouts = new Map<string, number>();

  /** By how many rows and cells there are in all. */
  constructor(rows: number, cells: number) {
    this.#rows = Array.from({ length: ROW_COLUMNS }, () => new Int32Array(rows));
    this.#cells = new Int32Array(cells);
  }

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
      rows: this.#rows,
      cells: this.#cells,
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
    const known = this.#addCells(words, texts);
    const first = this.#block.layouts[layout]?.firstColumn ?? 0;
    for (const [column, { field }] of columns.entries()) {
      if (OF_THE_ROW.has(field)) continue;
      const place = { column, width: columns.length, words: words.length };
      eachDistinct(texts, place, (word) => this.#columnTexts.add(first + column, known[word] ?? 0));
    }
  }

  /** Adds a sheet's cells; gives the numbers in the block of the words that they hold. */
  #addCells(words: readonly string[], texts: Int32Array): Int32Array {
    const known = new Int32Array(words.length).fill(-1);
    const cells = this.#cells.subarray(this.#cellCount);
    for (let at = 0; at < texts.length; at++) {
      const word = texts[at] ?? 0;
      let number = known[word] ?? 0;
      if (number === -1) {
        number = this.#textNo(words[word] ?? "");
        known[word] = number;
      }
      cells[at] = number;
    }
    this.#cellCount += texts.length;
    return known;
  }

  #addRow(...numbers: number[]): void {
    this.#rows.forEach((column, at) => {
      column[this.#rowCount] = numbers[at] ?? 0;
    });
    this.#rowCount++;
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
