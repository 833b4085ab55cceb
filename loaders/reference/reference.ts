import type {
  Campaign,
  Criterion,
  Grade,
  Group,
  Period,
  Succession,
  Target,
  Unit,
} from "../../src/terms/reference.ts";
import { readCrossChecks } from "./checks.ts";
import { besideNamed } from "./files.ts";
import { calledIn, proposeCodes } from "./near-codes.ts";
import { type ReferenceProblem, WrongReference, withoutFollowing } from "./problem.ts";
import { type ReadBytes, readTable, type TableRow } from "./table.ts";
import * as tables from "./tables.ts";

/** A spelling that an office uses for a unit or a group, in its time. */
export interface Alias {
  written: string;
  kind: "unit" | "group";
  code: string;
  validFrom: string;
  validTo: string;
}

/** A header that an office uses for a field of a kind of export. */
export interface ColumnWording {
  kind: string;
  field: string;
  written: string;
}

/** Everything that a year, a province or an office may change, checked. */
export interface Reference {
  identity: Record<string, string>;
  periods: Period[];
  groups: Group[];
  units: Unit[];
  successions: Succession[];
  criteria: Criterion[];
  grades: Grade[];
  campaigns: Campaign[];
  targets: Target[];
  aliases: Alias[];
  columns: ColumnWording[];
}

/** Reads and checks `reference/`, where files of the names `listed` are. Throws `WrongReference` naming every row that is wrong. */
export function readReference(read: ReadBytes, listed: readonly string[] = []): Reference {
  const problems: ReferenceProblem[] = [];
  const table = <C extends Parameters<typeof readTable>[2]>(file: string, cells: C, required = true) =>
    readTable(read, file, cells, problems, required);

  const periods = table("periods.csv", tables.periods);
  const schemes = [...new Set(periods.map(({ scheme }) => scheme))].filter(Boolean);
  const rows = {
    periods,
    groups: table("groups.csv", tables.groups),
    units: table("units.csv", tables.units),
    successions: table("successions.csv", tables.successions, false),
    criteria: schemes.map((scheme) => ({ scheme, rows: table(`schemes/${scheme}.csv`, tables.criteria) })),
    grades: schemes.map((scheme) => ({
      scheme,
      rows: table(`schemes/${scheme}.grades.csv`, tables.grades),
    })),
    campaigns: table("campaigns.csv", tables.campaigns, false),
    targets: table("targets.csv", tables.targets, false),
    aliases: table("aliases.csv", tables.aliases, false),
    columns: table("columns.csv", tables.columns, false),
    identity: table("identity.csv", tables.identity, false),
  };
  problems.push(...readCrossChecks(rows));
  if (problems.length > 0) {
    const own = withoutFollowing(problems);
    proposeCodes(own, calledIn(rows));
    throw new WrongReference(own.map((each) => besideNamed(each, listed)));
  }

  return {
    identity: Object.fromEntries(rows.identity.map(({ key, value }) => [key, value])),
    periods: rows.periods.map(({ row: _, ...period }) => period),
    groups: rows.groups.map((each) => ({
      ...pick(each, "group", "name", "kind", "sort"),
      shortName: each.short_name || each.name,
      ...validity(each),
    })),
    units: rows.units.map((each) => ({ ...pick(each, "code", "kind", "name", "group"), ...validity(each) })),
    successions: rows.successions.map((each) => ({
      fromCode: each.from_code,
      toCode: each.to_code,
      ...pick(each, "on", "primary", "partial"),
    })),
    criteria: rows.criteria.flatMap(({ scheme, rows }) =>
      rows.map((each) => ({ scheme, ...criterionOf(each) })),
    ),
    grades: rows.grades.flatMap(({ scheme, rows }) =>
      rows.map((each) => ({ scheme, ...pick(each, "grade", "name"), atLeast: each.at_least })),
    ),
    campaigns: rows.campaigns.map((each) => ({
      ...pick(each, "campaign", "name", "period", "expected"),
      countedIn: each.counted_in,
    })),
    targets: rows.targets.map(({ row: _, ...target }) => target),
    aliases: rows.aliases.map((each) => ({ ...pick(each, "written", "kind", "code"), ...validity(each) })),
    columns: rows.columns.map(({ row: _, ...wording }) => wording),
  };
}

function criterionOf(each: TableRow<tables.CriterionRow>): Omit<Criterion, "scheme"> {
  return {
    ...pick(each, "code", "name", "kind"),
    groupCode: each.group_code,
    groupName: each.group_name,
    maxPoints: each.max_points,
    metAt: each.met_at,
    appliesTo: each.applies_to,
  };
}

function validity(each: { valid_from: string; valid_to: string }): { validFrom: string; validTo: string } {
  return { validFrom: each.valid_from, validTo: each.valid_to };
}

function pick<T, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
