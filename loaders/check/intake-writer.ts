import type { Database } from "../engine/database.ts";
import { readScript } from "../engine/script.ts";
import type { Block } from "./block.ts";
import { ColumnTexts } from "./column-texts.ts";
import { type Layout, Layouts } from "./layouts.ts";
import { countedFrom, shifted, translated } from "./renumber.ts";
import { Texts } from "./texts.ts";

/** The numbers that are to be given next. */
type Numbers = Record<"file" | "sheet" | "row", number>;

/**
 * Enters blocks one after another: files with their sheets, columns, rows, cells and stated totals. Everything in them
 * gets a number of its own in the database.
 */
export class IntakeWriter {
  private constructor(
    private readonly database: Database,
    private readonly next: Numbers,
    private readonly layouts: Layouts,
    private readonly texts: Texts,
    private readonly columnTexts: ColumnTexts,
  ) {}

  /** Goes on behind the numbers that the database already holds, from 1: 0 says that there is none. */
  static async open(database: Database): Promise<IntakeWriter> {
    const [last] = await database.all(readScript(import.meta.url, "numbers.sql"));
    const behind = (what: string) => Number(last?.[what] ?? 0) + 1;
    return new IntakeWriter(
      database,
      { file: behind("file_no"), sheet: behind("sheet_id"), row: behind("row_id") },
      new Layouts(behind("layout"), behind("column_id")),
      new Texts(behind("text_no")),
      new ColumnTexts(behind("said_no")),
    );
  }

  /** Takes note of the texts that the database holds, so that none is entered twice. */
  async recall(): Promise<void> {
    for (const { text_no, content } of await this.database.all("SELECT text_no, content FROM text"))
      this.texts.recall(String(content), Number(text_no));
  }

  /** Enters a block; its numbers are changed into the database's on the way. */
  async enter(block: Block): Promise<void> {
    const layouts = await this.#enterLayouts(block);
    const texts = await this.#enterTexts(block.texts);
    const firstSheet = await this.#enterSheets(block, layouts, texts);
    await this.#enterRows(block, firstSheet, layouts, texts);
  }

  /** Enters files and their sheets, and gives the number of the first sheet. */
  async #enterSheets(block: Block, layouts: readonly Layout[], texts: Int32Array): Promise<number> {
    const firstFile = this.#take("file", block.files.length);
    const firstSheet = this.#take("sheet", block.sheets.length);
    await this.database.append(
      "file",
      block.files.map(({ file, ...told }, at) => [
        ...[firstFile + at, file.path, file.sha256, file.bytes, file.modified, file.receivedOn],
        ...[file.manifestLine, told.kind, told.period, told.group, told.ownUnit, told.ownCampaign],
        told.refusal,
      ]),
    );
    await this.database.append(
      "sheet",
      block.sheets.map((each, at) => [
        ...[firstSheet + at, firstFile + each.file, each.sheetNo, each.name, each.kind, each.period],
        ...[texts[each.unit] ?? 0, each.rowsRead, layouts[each.layout]?.layout ?? 0],
      ]),
    );
    await this.database.append(
      "left_out",
      block.sheets.flatMap(({ leftOut }, at) =>
        leftOut.map(({ signal, row, columns, note }) => [
          ...[firstSheet + at, row, columns?.join(", ") ?? ""],
          ...[signal, note],
        ]),
      ),
    );
    return firstSheet;
  }

  /** Enters rows, what they say, and what totals among them state. */
  async #enterRows(
    block: Block,
    firstSheet: number,
    layouts: readonly Layout[],
    texts: Int32Array,
  ): Promise<void> {
    const { rows } = block;
    const firstRow = this.#take("row", rows.row.length);
    await this.database.append(
      "total_cell",
      block.totals.map((each) => [
        firstRow + each.row,
        (layouts[each.layout]?.firstColumn ?? 0) + each.column,
        ...[each.text, each.stated],
      ]),
    );
    const said = await this.#enterColumnTexts(block, layouts, texts);
    await this.database.appendIntegers(
      "sheet_row",
      [
        countedFrom(firstRow, rows.row.length),
        shifted(rows.sheet, firstSheet),
        rows.row,
        rows.fate,
        ...[rows.under, ...rows.own].map((each) => translated(each, texts)),
      ],
      { lengths: rows.width, items: translated(block.cells, said) },
    );
  }

  #take(what: keyof Numbers, count: number): number {
    const first = this.next[what];
    this.next[what] += count;
    return first;
  }

  /** Enters the texts that are new, and gives the number of each. */
  async #enterTexts(texts: readonly string[]): Promise<Int32Array> {
    const numbers = Int32Array.from(texts, (text) => this.texts.numberOf(text));
    const { first, texts: entered } = this.texts.taken();
    await this.database.append(
      "text",
      entered.map((text, at) => [first + at, text]),
    );
    return numbers;
  }

  /** Enters what columns are not known yet to say, and gives the number of each of their texts. */
  async #enterColumnTexts(
    { layouts: own, columnTexts: [columns, texts] }: Block,
    layouts: readonly Layout[],
    textNos: Int32Array,
  ): Promise<Int32Array> {
    const columnNos = own.flatMap(({ columns: each }, at) =>
      each.map((_, place) => (layouts[at]?.firstColumn ?? 0) + place),
    );
    const numbers = new Int32Array(columns.length + 1);
    for (const [at, column] of columns.entries())
      numbers[at + 1] = this.columnTexts.numberOf(columnNos[column] ?? 0, textNos[texts[at] ?? 0] ?? 0);
    const { first, pairs } = this.columnTexts.taken();
    await this.database.appendIntegers("column_text", [countedFrom(first, pairs[0].length), ...pairs]);
    return numbers;
  }

  async #enterLayouts({ layouts }: Block): Promise<Layout[]> {
    const numbered = layouts.map(({ key, columns }) => this.layouts.of(key, columns));
    await this.database.append("sheet_column", this.layouts.taken());
    return numbered;
  }
}
