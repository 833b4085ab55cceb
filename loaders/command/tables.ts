import { extname, resolve } from "node:path";
import Papa from "papaparse";
import type { QueryRow, Value } from "../engine/database.ts";
import { writeAnswer } from "../warehouse/csv.ts";
import type { Answer } from "../warehouse/queries.ts";
import { refuseOwnFiles } from "./own-files.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, prepare, SAMPLE, withWarehouse } from "./workplace.ts";
import { refusePlace, writeWhole } from "./write-whole.ts";

/** The columns of each table that a command writes, in their order. */
export const TABLE_COLUMNS = {
  measures: [
    ...["measure", "base", "kind", "period", "group", "unit", "position"],
    ...["criterion", "campaign", "grade", "n", "N"],
  ],
  findings: ["file", "sheet", "row", "column", "header", "code", "read"],
  files: [
    ...["file", "sheet", "kind", "period", "group", "status"],
    ...["rows_read", "accepted", "quarantined", "set_aside"],
  ],
  declared: ["period", "group", "measure", "declared", "n", "N", "agrees"],
  signals: ["file", "sheet", "row", "kind", "note"],
} as const satisfies Partial<Record<Answer, readonly string[]>>;

export type Table = keyof typeof TABLE_COLUMNS;

/** Only the office that owns the data may read what was quarantined, or what its files and sheets are called: names. */
const MODES: Record<Table, number> = {
  ...{ measures: 0o644, declared: 0o644 },
  ...{ findings: 0o600, files: 0o600, signals: 0o600 },
};

export interface TableOptions extends CommonOptions {
  out: string;
}

/** Writes one of the tables as CSV. Returns what the run behind it came to. */
export async function writeTable(table: Table, options: TableOptions, terminal: Terminal): Promise<Summary> {
  const out = resolve(options.out);
  refuseOtherEnding(options.out);
  refusePlace(out, "CSV");
  refuseOwnFiles(out, resolve(options.data ?? SAMPLE));
  const place = await prepare(options, terminal);
  const { rows, summary } = await withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    if (!summary.files.current) await saySummary(database, place, summary, terminal);
    const mode = MODES[table];
    const rows = await writeWhole(out, { mode, kind: "CSV" }, (beside) =>
      writeAnswer(database, table, TABLE_COLUMNS[table], { place: beside, mode }),
    );
    return { rows, summary };
  });
  terminal.say(`Đã ghi ${rows} dòng vào ${out}`);
  if (options.json) terminal.print(JSON.stringify({ table, out, rows, ...place.built }));
  return summary;
}

/** Endings of documents that programs would not open as the CSV that is written. */
const OTHER_DOCUMENTS = /^\.(xlsx?|xlsm|ods|docx?|odt|rtf|pdf|html?|json|parquet)$/i;

function refuseOtherEnding(out: string): void {
  if (!OTHER_DOCUMENTS.test(extname(out))) return;
  throw new Error(
    `Bảng được ghi ở dạng CSV: hãy đặt tên tệp kết thúc bằng .csv (đang là “${out}”); Excel mở được tệp ấy.`,
  );
}

/** CSV with a header: UTF-8, LF, numbers as plain decimals without trailing zeros. */
export function csvText(columns: readonly string[], rows: readonly QueryRow[]): string {
  const data = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return Papa.unparse([[...columns], ...data], { newline: "\n" }).concat("\n");
}

function cellText(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? plainDecimal(value) : String(value);
}

function plainDecimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, "");
}
