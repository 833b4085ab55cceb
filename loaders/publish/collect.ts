import type {
  Count,
  Declared,
  FileLine,
  FileStatus,
  NotSubmitted,
  Published,
  PublishedFinding,
  RowsByGroup,
  Shrunk,
  Signal,
} from "../../src/terms/published.ts";
import type { GroupOfPeriod } from "../../src/terms/reference.ts";
import type { Database, QueryRow } from "../engine/database.ts";
import type { Outlines } from "../reference/outlines.ts";
import type { Reference } from "../reference/reference.ts";
import { rateDeclared } from "../values/declared.ts";
import { ask } from "../warehouse/queries.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";
import { drawOutlines } from "./outlines.ts";

/** Gathers from a built warehouse what the site may know: findings without what was read, files as they may be told. */
export async function collect(
  database: Database,
  { reference, outlines }: { reference: Reference; outlines: Outlines },
  fingerprint: string,
  told: ToldNames,
): Promise<Published> {
  const { identity, periods, groups, units, successions, criteria, grades, campaigns, targets } = reference;
  const files = (await ask(database, "ledger")).map((row) => fileLine(row, told));
  const received = files.filter(({ status }) => status === "current").map(({ receivedOn }) => receivedOn);
  return {
    identity,
    fingerprint,
    dataDate: received.sort().at(-1) ?? "",
    ...{ periods, groups, units, successions, criteria, grades, campaigns, targets },
    outlines: drawOutlines(outlines.drawn),
    counts: (await ask(database, "measures")).map(count),
    files,
    findings: (await ask(database, "findings")).map((row) => finding(row, told)),
    declared: (await ask(database, "declared")).map(declared),
    notSubmitted: (await ask(database, "not_submitted")).map(notSubmitted),
    shrunk: shrunkFiles(await ask(database, "shrunk"), told),
    rowsByGroup: (await ask(database, "rows_by_group")).map(rowsOfGroup),
    withheld: (await ask(database, "withheld")).map(groupOfPeriod),
    unasked: (await ask(database, "unasked")).map(groupOfPeriod),
    signals: [...(await ask(database, "signals")), ...(await ask(database, "left_out"))].map((row) =>
      signal(row, told),
    ),
  };
}

function text(row: QueryRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? "" : String(value);
}

function number(row: QueryRow, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Math.round(Number(value) * 1e6) / 1e6;
}

function groupOfPeriod(row: QueryRow): GroupOfPeriod {
  return { period: text(row, "period"), group: text(row, "group") };
}

function count(row: QueryRow): Count {
  const of = (column: string) => text(row, column);
  return {
    ...{
      measure: of("measure"),
      base: of("base"),
      kind: of("kind"),
      period: of("period"),
      group: of("group"),
    },
    ...{ unit: of("unit"), position: of("position"), criterion: of("criterion"), campaign: of("campaign") },
    ...{ grade: of("grade"), n: number(row, "n") ?? 0, N: number(row, "N") },
  };
}

const STATUSES: readonly FileStatus[] = ["current", "superseded", "identical", "refused"];

/** Where something stands, by the names of its file and sheet that may be told. */
function place(row: QueryRow, told: ToldNames): { file: string; sheet: string } {
  const [file, sheet] = [text(row, "file"), text(row, "sheet")];
  return { file: told.file(file), sheet: told.sheet(file, sheet) };
}

function fileLine(row: QueryRow, told: ToldNames): FileLine {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), kind: of("kind"), period: of("period"), group: of("group") },
    status: STATUSES.find((status) => status === of("status")) ?? "refused",
    ...{ rowsRead: number(row, "rows_read"), accepted: number(row, "accepted") },
    ...{ quarantined: number(row, "quarantined"), setAside: number(row, "set_aside") },
    ...{ receivedOn: of("received_on"), insteadOf: told.file(of("instead_of")) },
    reason: told.sentence(of("file"), of("reason")),
  };
}

function finding(row: QueryRow, told: ToldNames): PublishedFinding {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), row: number(row, "row") ?? 0, column: of("column") },
    ...{ code: of("code"), period: of("period"), kind: of("kind"), group: of("group") },
  };
}

function rowsOfGroup(row: QueryRow): RowsByGroup {
  const of = (column: string) => text(row, column);
  return {
    ...{ period: of("period"), kind: of("kind"), group: of("group") },
    ...{ accepted: number(row, "accepted") ?? 0, quarantined: number(row, "quarantined") ?? 0 },
  };
}

function signal(row: QueryRow, told: ToldNames): Signal {
  const of = (column: string) => text(row, column);
  return {
    ...{ ...place(row, told), row: number(row, "row"), kind: of("kind") },
    ...{ period: of("period"), group: of("group") },
  };
}

function declared(row: QueryRow): Declared {
  const of = (column: string) => text(row, column);
  return {
    ...{ period: of("period"), group: of("group"), measure: of("measure"), declared: of("declared") },
    ...{ stated: rateDeclared(of("declared")), n: number(row, "n") ?? 0, N: number(row, "N") ?? 0 },
    agrees: of("agrees") === "yes",
  };
}

function notSubmitted(row: QueryRow): NotSubmitted {
  const of = (column: string) => text(row, column);
  return { period: of("period"), kind: of("kind"), group: of("group"), unit: of("unit") };
}

function shrunkFiles(rows: readonly QueryRow[], told: ToldNames): Shrunk[] {
  const files = new Map<string, Shrunk>();
  for (const row of rows) {
    const of = (column: string) => text(row, column);
    const key = [of("file"), of("replaced"), of("kind"), of("period")].join("\n");
    const names = { file: told.file(of("file")), replaced: told.file(of("replaced")) };
    const head = { ...names, kind: of("kind"), period: of("period") };
    const shrunk = files.get(key) ?? { ...head, units: [] };
    shrunk.units.push(of("unit"));
    files.set(key, shrunk);
  }
  return [...files.values()];
}
