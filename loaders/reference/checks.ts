import { fold } from "../../src/terms/fold.ts";
import { isMeasureId } from "../../src/terms/measures.ts";
import { isField } from "./fields.ts";
import type { ReferenceProblem } from "./problem.ts";
import { checkKnown, checkUnique, type TableRow } from "./table.ts";
import type * as tables from "./tables.ts";

interface Rows {
  periods: TableRow<tables.PeriodRow>[];
  groups: TableRow<tables.GroupRow>[];
  units: TableRow<tables.UnitRow>[];
  successions: TableRow<tables.SuccessionRow>[];
  criteria: { scheme: string; rows: TableRow<tables.CriterionRow>[] }[];
  grades: { scheme: string; rows: TableRow<tables.GradeRow>[] }[];
  campaigns: TableRow<tables.CampaignRow>[];
  targets: TableRow<tables.TargetRow>[];
  aliases: TableRow<tables.AliasRow>[];
  columns: TableRow<tables.ColumnRow>[];
  identity: TableRow<tables.IdentityRow>[];
}

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
  checkOverlaps(rows.units, wrong);

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
  checkKnown(
    "targets.csv",
    rows.targets,
    "measure",
    (each) => each.measure,
    measure,
    "các chỉ tiêu",
    problems,
  );

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
  checkGroupAliases(groupAliases ?? [], problems);
  for (const { row, kind, field } of rows.columns)
    if (!isField(kind, field))
      wrong("columns.csv", row, "field", field, `Loại ${kind} không có trường này; xem tài liệu các trường.`);
  return problems;
}

type Wrong = (file: string, row: number, column: string, read: string, mend: string) => void;

/** A unit is (code, valid from, valid to): two rows of one code may not be in force on the same day. */
function checkOverlaps(units: readonly TableRow<tables.UnitRow>[], wrong: Wrong): void {
  const byCode = new Map<string, TableRow<tables.UnitRow>[]>();
  for (const unit of units) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  for (const rows of byCode.values()) {
    const sorted = [...rows].sort((a, b) => a.valid_from.localeCompare(b.valid_from));
    sorted.forEach((unit, at) => {
      const before = sorted[at - 1];
      if (
        before &&
        before.valid_from !== unit.valid_from &&
        (before.valid_to === "" || before.valid_to >= unit.valid_from)
      )
        wrong(
          "units.csv",
          unit.row,
          "valid_from",
          unit.valid_from,
          `Mã ${unit.code} còn hiệu lực ở dòng ${before.row}.`,
        );
    });
  }
}

/** A spelling means one group at a time; units of several groups may share one. */
function checkGroupAliases(
  aliases: readonly TableRow<tables.AliasRow>[],
  problems: ReferenceProblem[],
): void {
  for (const [at, { row, written, code, valid_from, valid_to }] of aliases.entries()) {
    const other = aliases
      .slice(0, at)
      .find(
        (before) =>
          fold(before.written) === fold(written) &&
          before.code !== code &&
          (before.valid_to === "" || before.valid_to >= valid_from) &&
          (valid_to === "" || valid_to >= before.valid_from),
      );
    if (!other) continue;
    const mend = `Dòng ${other.row} ghi cách viết này cho địa bàn ${other.code}, cùng thời gian: bỏ hoặc sửa một trong hai dòng.`;
    problems.push({
      code: "reference-duplicate",
      file: "aliases.csv",
      row,
      column: "written",
      read: written,
      mend,
    });
  }
}
