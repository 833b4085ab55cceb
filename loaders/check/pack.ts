import type { RecognisedSheet } from "../recognise/recognised.ts";
import { FATES } from "../recognise/rows/rows.ts";
import type { Column } from "../recognise/table/column.ts";
import { readTotal } from "../values/number.ts";
import type { Block, Intake, Rows } from "./block.ts";
import { ColumnTexts } from "./column-texts.ts";
import { OWN_TEXTS, type Places, placesOf } from "./row-texts.ts";
import { askedOnce, Texts } from "./texts.ts";

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

const UNTOLD = { kind: "", period: "", group: "", ownUnit: "", ownCampaign: "" };

class Packer {
  readonly #block: Pick<Block, "files" | "sheets" | "layouts" | "totals"> = {
    files: [],
    sheets: [],
    layouts: [],
    totals: [],
  };
  readonly #rows: Rows;
  readonly #cells: Int32Array;
  #rowCount = 0;
  #cellCount = 0;
  readonly #columnTexts = new ColumnTexts();
  readonly #texts = new Texts();
  readonly #layouts = new Map<string, number>();
  /** Of each layout. */
  readonly #places: Places[] = [];

  /** By how many rows and cells there are in all. */
  constructor(rows: number, cells: number) {
    const column = () => new Int32Array(rows);
    this.#rows = {
      ...{ sheet: column(), row: column(), fate: column(), under: column(), width: column() },
      own: OWN_TEXTS.map(column),
    };
    this.#cells = new Int32Array(cells);
  }

  add(each: Intake): void {
    const { files } = this.#block;
    if ("refusal" in each) {
      files.push({ file: each.file, ...UNTOLD, refusal: each.refusal });
      return;
    }
    const { sheets, ...told } = each.recognised;
    for (const [sheetNo, sheet] of sheets.entries()) this.#addSheet(files.length, sheetNo, sheet);
    files.push({ file: each.file, ...told, refusal: "" });
  }

  packed(): Block {
    return {
      ...this.#block,
      texts: ["", ...this.#texts.taken().texts],
      rows: this.#rows,
      cells: this.#cells.slice(0, this.#cellCount),
      columnTexts: this.#columnTexts.taken().pairs,
    };
  }

  #addSheet(
    file: number,
    sheetNo: number,
    { columns, rows, unit, words, texts, ...sheet }: RecognisedSheet,
  ): void {
    const layout = this.#layoutOf(sheet, columns);
    const sheetAt =
      this.#block.sheets.push({ ...sheet, file, sheetNo, layout, unit: this.#texts.numberOf(unit) }) - 1;
    const { own, said } = this.#places[layout] ?? { own: [], said: [] };
    const numberOf = askedOnce(words, (text) => this.#texts.numberOf(text));
    let first = 0;
    for (const { row, fate, group, totals } of rows) {
      const at = this.#rowCount++;
      this.#addTotals(at, layout, totals);
      this.#rows.sheet[at] = sheetAt;
      this.#rows.row[at] = row;
      this.#rows.fate[at] = FATES.indexOf(fate);
      this.#rows.under[at] = this.#texts.numberOf(group);
      if (fate !== "data") continue;
      this.#rows.width[at] = said.length;
      for (const [which, places] of own.entries()) {
        const place = places.find((each) => texts[first + each] !== 0);
        const numbers = this.#rows.own[which];
        if (place !== undefined && numbers) numbers[at] = numberOf(texts[first + place] ?? 0);
      }
      first += columns.length;
    }
    this.#addCells(layout, said, { columns, words, texts });
  }

  /** Adds a sheet's cells, column by column: what is told of one of them is known by the word. */
  #addCells(
    layout: number,
    said: readonly number[],
    { columns, words, texts }: Pick<RecognisedSheet, "columns" | "words" | "texts">,
  ): void {
    const firstColumn = this.#block.layouts[layout]?.firstColumn ?? 0;
    for (const [place, column] of said.entries()) {
      const numberOf = askedOnce(words, (text) =>
        this.#columnTexts.numberOf(firstColumn + column, this.#texts.numberOf(text)),
      );
      let cell = this.#cellCount + place;
      for (let at = column; at < texts.length; at += columns.length) {
        this.#cells[cell] = numberOf(texts[at] ?? 0);
        cell += said.length;
      }
    }
    if (columns.length > 0) this.#cellCount += (texts.length / columns.length) * said.length;
  }

  #addTotals(row: number, layout: number, cells: readonly string[]): void {
    for (const [column, text] of cells.entries())
      for (const stated of readTotal(text)) this.#block.totals.push({ row, layout, column, text, stated });
  }

  #layoutOf({ kind, period }: Pick<RecognisedSheet, "kind" | "period">, columns: readonly Column[]): number {
    const key = JSON.stringify([kind, period, columns]);
    const known = this.#layouts.get(key);
    if (known !== undefined) return known;
    const last = this.#block.layouts.at(-1);
    const firstColumn = last ? last.firstColumn + last.columns.length : 0;
    const layout = this.#block.layouts.push({ key, columns, firstColumn }) - 1;
    this.#places.push(placesOf(columns));
    this.#layouts.set(key, layout);
    return layout;
  }
}
