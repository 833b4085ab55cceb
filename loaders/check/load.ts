import type { Database } from "../engine/database.ts";
import { readScript, runScripts } from "../engine/script.ts";
import type { Column } from "../recognise/columns.ts";
import type { RecognisedFile, RecognisedSheet } from "../recognise/file.ts";
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

/** Enters files with their sheets, columns, rows, cells and stated totals. */
export async function loadIntake(database: Database, intake: readonly Intake[]): Promise<void> {
  const writer = await IntakeWriter.open(database);
  for (const each of intake) writer.add(each);
  await writer.flush();
}

/** Removes all that was entered of these files. */
export async function forgetFiles(database: Database, paths: readonly string[]): Promise<void> {
  await database.append(
    "leaving",
    paths.map((path) => [path]),
  );
  await runScripts(database, import.meta.url, ["forget.sql"]);
}

type Rows = (string | number | boolean)[][];
interface Layout {
  layout: number;
  /** The number of each of its columns, in their order. */
  columnIds: number[];
}

/** The numbers that are to be given next. */
type Numbers = Record<"file" | "sheet" | "layout" | "column" | "row" | "text", number>;

/** Enters files one after another. Every distinct text is entered once, and cells by its number. */
export class IntakeWriter {
  #files: Rows = [];
  #sheets: Rows = [];
  #columns: Rows = [];
  #rows: Rows = [];
  #texts: Rows = [];
  #totals: Rows = [];
  #cells = new IntegerRows();
  readonly #textNos = new Map<string, number>();
  readonly #layouts = new Map<string, Layout>();

  private constructor(
    private readonly database: Database,
    private readonly next: Numbers,
  ) {}

  /** Goes on behind the numbers that the database already holds, from 1: 0 says that there is none. */
  static async open(database: Database): Promise<IntakeWriter> {
    const [last] = await database.all(readScript(import.meta.url, "numbers.sql"));
    const behind = (what: string) => Number(last?.[what] ?? 0) + 1;
    return new IntakeWriter(database, {
      ...{ file: behind("file_no"), sheet: behind("sheet_id"), layout: behind("layout") },
      ...{ column: behind("column_id"), row: behind("row_id"), text: behind("text_no") },
    });
  }

  add(each: Intake): void {
    const { path, sha256, bytes, modified, receivedOn, manifestLine } = each.file;
    const fileNo = this.next.file++;
    const place = [fileNo, path, sha256, bytes, modified, receivedOn, manifestLine];
    if ("refusal" in each) {
      this.#files.push([...place, "", "", "", each.refusal]);
      return;
    }
    const { kind, period, group, sheets } = each.recognised;
    this.#files.push([...place, kind, period, group, ""]);
    for (const [sheetNo, sheet] of sheets.entries()) this.#addSheet(fileNo, sheetNo, sheet);
  }

  #addSheet(fileNo: number, sheetNo: number, sheet: RecognisedSheet): void {
    const { layout, columnIds } = this.#layoutOf(sheet);
    const { name, kind, period, unit, rowsRead } = sheet;
    const sheetId = this.next.sheet++;
    this.#sheets.push([sheetId, fileNo, sheetNo, name, kind, period, unit, rowsRead, layout]);
    for (const { row, fate, group, cells } of sheet.rows) {
      const rowId = this.next.row++;
      this.#rows.push([rowId, sheetId, row, fate, group]);
      for (let at = 0; at < cells.length; at++) {
        const text = cells[at] ?? "";
        const column = columnIds[at];
        if (text === "" || column === undefined) continue;
        if (fate === "data") this.#cells.add(rowId, column, this.#textNo(text));
        else for (const stated of readTotal(text)) this.#totals.push([rowId, column, text, stated]);
      }
    }
  }

  #textNo(text: string): number {
    const known = this.#textNos.get(text);
    if (known !== undefined) return known;
    const number = this.next.text++;
    this.#textNos.set(text, number);
    this.#texts.push([number, text]);
    return number;
  }

  #layoutOf({ kind, period, columns }: RecognisedSheet): Layout {
    const key = JSON.stringify([kind, period, columns]);
    const known = this.#layouts.get(key);
    if (known) return known;
    const layout = this.next.layout++;
    const columnIds = columns.map((column) => this.#addColumn(layout, column));
    this.#layouts.set(key, { layout, columnIds });
    return { layout, columnIds };
  }

  #addColumn(layout: number, { column, letter, header, headerRow, field, item, known }: Column): number {
    const id = this.next.column++;
    this.#columns.push([layout, id, column, letter, header, headerRow, field, item, known]);
    return id;
  }

  /** Hands over to the database what was added since the last time. */
  async flush(): Promise<void> {
    await this.database.append("file", this.#files.splice(0));
    await this.database.append("sheet", this.#sheets.splice(0));
    await this.database.append("sheet_column", this.#columns.splice(0));
    await this.database.append("sheet_row", this.#rows.splice(0));
    await this.database.append("text", this.#texts.splice(0));
    await this.database.append("total_cell", this.#totals.splice(0));
    await this.database.appendIntegers("cell", this.#cells.take());
  }
}
