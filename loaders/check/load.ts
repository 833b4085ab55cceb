import type { Database } from "../engine/database.ts";
import type { RecognisedFile } from "../recognise/file.ts";
import type { Reference } from "../reference/reference.ts";
import { readTotal } from "../values/number.ts";

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

/** Enters the reference tables. */
export async function loadReference(database: Database, reference: Reference): Promise<void> {
  const rows: Record<string, (string | number | null)[][]> = {
    period: reference.periods.map((each) => [
      each.period,
      each.starts,
      each.ends,
      each.deadline,
      each.scheme,
    ]),
    expected_kind: reference.periods.flatMap(({ period, expects }) => expects.map((kind) => [period, kind])),
    unit: reference.units.map((each) => [
      each.code,
      each.kind,
      each.name,
      each.group,
      each.validFrom,
      each.validTo,
    ]),
    criterion: reference.criteria.map((each) => [
      ...[each.scheme, each.code, each.kind],
      ...[each.maxPoints, each.metAt, each.appliesTo],
    ]),
    grade: reference.grades.map(({ scheme, grade, atLeast }) => [scheme, grade, atLeast]),
    campaign: reference.campaigns.map((each) => [each.campaign, each.period, each.countedIn, each.expected]),
  };
  for (const [table, values] of Object.entries(rows)) await database.append(table, values);
}

/** Enters files with their sheets, columns, rows, cells and stated totals. */
export async function loadIntake(database: Database, intake: readonly Intake[]): Promise<void> {
  const files: (string | number)[][] = [];
  const sheets: (string | number)[][] = [];
  const columns: (string | number | boolean)[][] = [];
  const rows: (string | number)[][] = [];
  const cells: (string | number)[][] = [];
  const totals: (string | number)[][] = [];
  for (const each of intake) {
    const { path, sha256, bytes, modified, receivedOn, manifestLine } = each.file;
    const place = [path, sha256, bytes, modified, receivedOn, manifestLine];
    if ("refusal" in each) {
      files.push([...place, "", "", "", each.refusal]);
      continue;
    }
    const { kind, period, group } = each.recognised;
    files.push([...place, kind, period, group, ""]);
    each.recognised.sheets.forEach((sheet, sheetNo) => {
      sheets.push([path, sheetNo, sheet.name, sheet.kind, sheet.period, sheet.unit, sheet.rowsRead]);
      for (const { column, letter, header, headerRow, field, item, known } of sheet.columns)
        columns.push([path, sheetNo, column, letter, header, headerRow, field, item, known]);
      for (const { row, fate, group: rowGroup, cells: texts } of sheet.rows) {
        rows.push([path, sheetNo, row, fate, rowGroup]);
        texts.forEach((text, at) => {
          const column = sheet.columns[at]?.column;
          if (text === "" || column === undefined) return;
          if (fate === "data") cells.push([path, sheetNo, row, column, text]);
          else for (const stated of readTotal(text)) totals.push([path, sheetNo, row, column, text, stated]);
        });
      }
    });
  }
  await database.append("file", files);
  await database.append("sheet", sheets);
  await database.append("sheet_column", columns);
  await database.append("sheet_row", rows);
  await database.append("cell", cells);
  await database.append("total_cell", totals);
}
