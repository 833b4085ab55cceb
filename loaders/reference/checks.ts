import { isMeasureId } from "../../src/terms/measures.ts";
import { fieldList, isField } from "./fields.ts";
import { MEASURE_LIST } from "./near-codes.ts";
import { checkOverlaps, checkSpellings } from "./overlaps.ts";
import type { ReferenceProblem } from "./problem.ts";
import type { Rows } from "./rows.ts";
import { senselessRows } from "./senseless-rows.ts";
import { checkKnown, checkUnique } from "./table.ts";
import type * as tables from "./tables.ts";

/** What no cell shows by itself: codes that another table lacks, keys used twice, limits the wrong way round. */
export function readCrossChecks(rows: Rows): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  const periods = new Set(rows.periods.map(({ period }) => period));
  const groups = new Set(rows.groups.map(({ group }) => group));
  const units = new Set(rows.units.map(({ code }) => code));

  const wrong = (file: string, row: number, column: string, read: string, mend: string) =>
    problems.push({ code: "reference-value", file, row, column, read, mend });
  const checkOrder = <T extends { row: number }>(
    file: string,
    each: readonly T[],
    column: string,
    of: (row: T) => [string, string],
  ) => {
    for (const row of each) {
      const [from, to] = of(row);
      if (to !== "" && to < from) wrong(file, row.row, column, to, `Ngày này phải sau ngày bắt đầu ${from}.`);
    }
  };

  checkUnique("periods.csv", rows.periods, "period", ({ period }) => period, problems);
  checkOrder("periods.csv", rows.periods, "ends", ({ starts, ends }) => [starts, ends]);
  checkOrder("groups.csv", rows.groups, "valid_to", ({ valid_from, valid_to }) => [valid_from, valid_to]);
  checkOrder("units.csv", rows.units, "valid_to", ({ valid_from, valid_to }) => [valid_from, valid_to]);
  checkUnique("groups.csv", rows.groups, "group", (each) => `${each.group} từ ${each.valid_from}`, problems);
  checkUnique("units.csv", rows.units, "code", (each) => `${each.code} từ ${each.valid_from}`, problems);
  checkKnown("units.csv", rows.units, "group", ({ group }) => group, groups, "groups.csv", problems);
  checkOverlaps("units.csv", rows.units, ({ code }) => code, problems);
  checkOverlaps("groups.csv", rows.groups, ({ group }) => group, problems);

  const unitsOf = [
    ["from_code", ({ from_code }: tables.SuccessionRow) => from_code],
    ["to_code", ({ to_code }: tables.SuccessionRow) => to_code],
  ] as const;
  for (const [column, code] of unitsOf)
    checkKnown("successions.csv", rows.successions, column, code, units, "units.csv", problems);
  const primary = rows.successions.filter((each) => each.primary);
  checkUnique(
    "successions.csv",
    primary,
    "primary",
    ({ from_code, on }) => `${from_code} ngày ${on}`,
    problems,
  );

  for (const { scheme, rows: criteria } of rows.criteria) {
    const file = `schemes/${scheme}.csv`;
    checkUnique(file, criteria, "code", ({ code }) => code.toLowerCase(), problems);
    for (const { row, kind, max_points, met_at } of criteria) {
      if (kind === "score" && max_points === null)
        wrong(file, row, "max_points", "", "Tiêu chí chấm điểm phải có điểm tối đa.");
      if (kind === "score" && met_at === null)
        wrong(file, row, "met_at", "", "Tiêu chí chấm điểm phải có mức điểm đạt.");
      if (max_points !== null && met_at !== null && met_at > max_points)
        wrong(file, row, "met_at", String(met_at), `Mức đạt không được lớn hơn điểm tối đa ${max_points}.`);
    }
  }
  for (const { scheme, rows: grades } of rows.grades)
    checkUnique(`schemes/${scheme}.grades.csv`, grades, "grade", ({ grade }) => grade, problems);

  checkUnique("campaigns.csv", rows.campaigns, "campaign", ({ campaign }) => campaign, problems);
  checkKnown(
    "campaigns.csv",
    rows.campaigns,
    "period",
    ({ period }) => period,
    periods,
    "periods.csv",
    problems,
  );
  checkKnown("targets.csv", rows.targets, "period", ({ period }) => period, periods, "periods.csv", problems);
  checkKnown("targets.csv", rows.targets, "group", ({ group }) => group, groups, "groups.csv", problems);
  const measure = { has: isMeasureId };
  checkKnown("targets.csv", rows.targets, "measure", (each) => each.measure, measure, MEASURE_LIST, problems);

  const targetKey = ({ measure, base, period, group }: tables.TargetRow) =>
    [measure, base, period, group || "all"].filter(Boolean).join(" ");
  checkUnique("targets.csv", rows.targets, "measure", targetKey, problems);
  checkUnique("identity.csv", rows.identity, "key", ({ key }) => key, problems);

  checkOrder("aliases.csv", rows.aliases, "valid_to", ({ valid_from, valid_to }) => [valid_from, valid_to]);
  const aliasCode = (each: tables.AliasRow) => each.code;
  const [unitAliases, groupAliases] = (["unit", "group"] as const).map((kind) =>
    rows.aliases.filter((alias) => alias.kind === kind),
  );
  checkKnown("aliases.csv", unitAliases ?? [], "code", aliasCode, units, "units.csv", problems);
  checkKnown("aliases.csv", groupAliases ?? [], "code", aliasCode, groups, "groups.csv", problems);
  checkSpellings(
    ...(["aliases.csv", "written", groupAliases ?? []] as const),
    ({ written, code }) => ({ written, group: code }),
    problems,
  );
  // A huyện and a thị xã may bear one name, as Kỳ Anh: their kinds tell them apart.
  checkSpellings(
    ...(["groups.csv", "short_name", rows.groups] as const),
    ({ kind, short_name, name, group }) => ({ written: `${kind} ${short_name || name}`, group }),
    problems,
  );
  for (const { row, kind, field } of rows.columns)
    if (!isField(kind, field))
      wrong("columns.csv", row, "field", field, `Loại ${kind} có các trường: ${fieldList(kind)}.`);
  return [...problems, ...senselessRows(rows)];
}
