/** Rows of what a warehouse answers as the site has them: with files and sheets by the names that may be told. */
import type {
  Count,
  Declared,
  FileLine,
  FileStatus,
  PublishedFinding,
  RowsByGroup,
  Shrunk,
  Signal,
} from "../../src/terms/published.ts";
import type { GroupOfPeriod } from "../../src/terms/reference.ts";
import type { QueryRow } from "../engine/database.ts";
import { rateDeclared } from "../values/declared.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";

function text(row: QueryRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? "" : String(value);
}

function number(row: QueryRow, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Math.round(Number(value) * 1e6) / 1e6;
}

export function groupOfPeriod(row: QueryRow): GroupOfPeriod {
  return { period: text(row, "period"), group: text(row, "group") };
}

export function countOf(row: QueryRow): Count {
  const of = (column: string) => text(row, column);
  return {
    ...{ measure: of("measure"), base: of("base"), kind: of("kind") },
    ...{ period: of("period"), group: of("group"), unit: of("unit"), position: of("position") },
    ...{ criterion: of("criterion"), campaign: of("campaign"), grade: of("grade") },
    ...{ n: number(row, "n") ?? 0, N: number(row, "N") },
  };
}

const STATUSES: readonly FileStatus[] = ["current", "superseded", "identical", "refused"];

/** Where something stands, by the names of its file and sheet that may be told. */
function place(row: QueryRow, told: ToldNames): { file: string; sheet: string } {
  const [file, sheet] = [text(row, "file"), text(row, "sheet")];
  return { file: told.file(file), sheet: told.sheet(file, sheet) };
}

/** A status that is none of these would be a mistake of the program: such a file is not told as one that counts. */
export function fileLineOf(row: QueryRow, told: ToldNames): FileLine {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), kind: of("kind"), period: of("period"), group: of("group") },
    status: STATUSES.find((status) => status === of("status")) ?? "refused",
    ownUnit: of("own_unit"),
    ...{ rowsRead: number(row, "rows_read"), accepted: number(row, "accepted") },
    ...{ quarantined: number(row, "quarantined"), setAside: number(row, "set_aside") },
    ...{ receivedOn: of("received_on"), insteadOf: told.file(of("instead_of")) },
    reason: told.sentence(of("file"), of("reason")),
  };
}

export function findingOf(row: QueryRow, told: ToldNames): PublishedFinding {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), row: number(row, "row") ?? 0, column: of("column") },
    ...{ code: of("code"), period: of("period"), kind: of("kind"), group: of("group") },
  };
}

export function rowsByGroupOf(row: QueryRow): RowsByGroup {
  const of = (column: string) => text(row, column);
  return {
    ...{ period: of("period"), kind: of("kind"), group: of("group") },
    ...{ accepted: number(row, "accepted") ?? 0, quarantined: number(row, "quarantined") ?? 0 },
  };
}

export function signalOf(row: QueryRow, told: ToldNames): Signal {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), row: number(row, "row"), kind: of("kind") },
    ...{ columns: of("columns"), period: of("period"), group: of("group") },
  };
}

export function declaredOf(row: QueryRow): Declared {
  const of = (column: string) => text(row, column);
  return {
    ...{ period: of("period"), group: of("group"), measure: of("measure"), declared: of("declared") },
    ...{ stated: rateDeclared(of("declared")), n: number(row, "n") ?? 0, N: number(row, "N") ?? 0 },
    agrees: of("agrees") === "yes",
  };
}

/** Of one file there is a row for each unit, or campaign, that it no longer holds. */
export function shrunkOf(rows: readonly QueryRow[], told: ToldNames): Shrunk[] {
  const files = new Map<string, Shrunk>();
  for (const row of rows) {
    const of = (column: string) => text(row, column);
    const key = [of("file"), of("replaced"), of("kind"), of("period")].join("\n");
    const names = { file: told.file(of("file")), replaced: told.file(of("replaced")) };
    const head = { ...names, kind: of("kind"), period: of("period") };
    const shrunk = files.get(key) ?? { ...head, units: [], campaigns: [] };
    if (of("campaign") === "") shrunk.units.push(of("unit"));
    else shrunk.campaigns.push(of("campaign"));
    files.set(key, shrunk);
  }
  return [...files.values()];
}
