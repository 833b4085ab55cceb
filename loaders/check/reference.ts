import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";
import { namesByDay } from "../recognise/names/names-by-day.ts";
import type { Reference } from "../reference/reference.ts";

/** Enters the reference tables, and makes their words types of columns. */
export async function loadReference(database: Database, reference: Reference): Promise<void> {
  const rows: Record<string, (string | number | null)[][]> = {
    period: reference.periods.map((each, at) => [
      ...[at, each.period, each.starts, each.ends, each.deadline, each.scheme],
      namesByDay(reference).eraOf(each.ends),
    ]),
    expected_kind: reference.periods.flatMap(({ period, expects }) => expects.map((kind) => [period, kind])),
    known_group: [...new Set(reference.groups.map(({ group }) => group))].map((group) => [group]),
    unit: reference.units.map((each, at) => [
      ...[at + 1, each.code, each.kind, each.name, each.group, each.validFrom, each.validTo],
    ]),
    criterion: reference.criteria.map((each, at) => [
      ...[at, each.scheme, each.code, each.kind],
      ...[each.maxPoints, each.metAt, each.appliesTo],
    ]),
    grade: reference.grades.map(({ scheme, grade, atLeast }) => [scheme, grade, atLeast]),
    campaign: reference.campaigns.map((each) => [each.campaign, each.period, each.countedIn, each.expected]),
  };
  for (const [table, values] of Object.entries(rows)) await database.append(table, values);
  await runScripts(database, import.meta.url, ["word_types.sql"]);
}
