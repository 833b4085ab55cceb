/** A measure's published counts as columns, with what their codes mean in their time beside them. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Count } from "../../terms/published.ts";
import type { Criterion, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import type { Dimension } from "./dimensions.ts";
import { isAsked } from "./scope.ts";
import { unitIdentities } from "./unit-identities.ts";

/** What a row of a result is known by: codes, told apart where a scheme gave one code two meanings. */
export const KEY_COLUMNS: Readonly<Record<Dimension, ColumnName>> = {
  group: "group",
  period: "period",
  position: "position",
  criterionGroup: "criterionGroupKey",
  criterion: "criterionKey",
  grade: "gradeKey",
  campaign: "campaign",
  unit: "unit",
  kind: "kind",
};

export const TEXT_NAMES = [
  ...(["base", "criteria", "group", "period", "position", "criterionGroup", "criterionGroupKey"] as const),
  ...(["criterion", "criterionKey", "grade", "gradeKey", "campaign", "unit", "kind"] as const),
];

export type ColumnName = (typeof TEXT_NAMES)[number];

type CountColumns = Record<ColumnName, string[]> & { n: number[]; N: number[] };

/** A code with its name: another scheme may give the code to something else. */
export function keyWithName(code: string, name: string): string {
  return `${code}|${name}`;
}

/** The counts of every period from which anything of the measure's kind was accepted. */
export function countColumns(book: Book, measure: MeasureId): CountColumns {
  const columns: CountColumns = { ...empty(), n: [], N: [] };
  for (const period of book.periods) {
    if (!isAsked(book, measure, period) || !book.received(measure, period)) continue;
    const mean = meaningOf(book, period);
    for (const count of book.counts(measure, period.period)) {
      const row = mean(count);
      for (const name of TEXT_NAMES) columns[name].push(row[name]);
      columns.n.push(count.n);
      columns.N.push(count.N ?? 0);
    }
  }
  return columns;
}

function meaningOf(book: Book, period: Period): (count: Count) => Record<ColumnName, string> {
  const { data } = book;
  const day = book.dayOf(period);
  const units = unitIdentities(data);
  const criteria = new Map<string, Criterion>();
  for (const one of data.criteria) if (one.scheme === period.scheme) criteria.set(one.code, one);
  const grades = new Map(
    data.grades.filter(({ scheme }) => scheme === period.scheme).map(({ grade, name }) => [grade, name]),
  );
  return ({ base, group, position, criterion, grade, campaign, unit, kind }) => {
    const own = criteria.get(criterion);
    const criterionGroup = own?.groupCode ?? "";
    return {
      ...{ base, group, position, criterion, grade, campaign, kind, period: period.period },
      criteria: own?.kind ?? "",
      criterionGroup,
      criterionGroupKey: keyWithName(criterionGroup, own?.groupName ?? ""),
      criterionKey: keyWithName(criterion, own?.name ?? ""),
      gradeKey: keyWithName(grade, grades.get(grade) ?? ""),
      unit: unit === "" ? "" : (units.at(unit, day)?.id ?? unit),
    };
  };
}

function empty(): Record<ColumnName, string[]> {
  return {
    ...{ base: [], criteria: [], group: [], period: [], position: [], criterionGroup: [], criterion: [] },
    ...{ criterionGroupKey: [], criterionKey: [], grade: [], gradeKey: [], campaign: [], unit: [], kind: [] },
  };
}

/** Whether the measure is a count that has no rate. */
export function isCountOnly(measure: MeasureId): boolean {
  return MEASURES[measure].outOf === null;
}
