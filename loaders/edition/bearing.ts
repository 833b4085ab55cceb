/** Which figures it bears on that a row of a reference table says something else in one of its fields. */
import type { EditionFigure } from "../../src/terms/editions.ts";
import type { Criterion, Grade, Period } from "../../src/terms/reference.ts";
import { canonical } from "./canonical.ts";

export type Bears = (about: EditionFigure) => boolean;

/** What tells a table's rows apart, and which rows and fields bear on some figures only; any other bears on all. */
export interface FieldsOf<Row> {
  keyOf: (row: Row) => string;
  /** A row that only one side has. */
  whole?: Bears;
  bears: { readonly [Field in keyof Row]?: (row: Row) => Bears };
}

const onNone = () => () => false;

/** A name decides which columns are read, a maximum which scores are; what group it is in decides no sum. */
export const CRITERIA: FieldsOf<Criterion> = {
  keyOf: ({ scheme, code }) => `${scheme} ${code}`,
  bears: {
    metAt: (row) => (about) => about.measure === "criteria_met" && about.criteria === row.kind,
    ...{ groupCode: onNone, groupName: onNone },
  },
};

/** Grades are counted as files give them: cut-offs make signals only. */
export const GRADES: FieldsOf<Grade> = {
  keyOf: ({ scheme, grade }) => `${scheme} ${grade}`,
  whole: ({ measure }) => measure === "grade",
  bears: { name: onNone, atLeast: onNone },
};

export const PERIODS: FieldsOf<Period> = {
  keyOf: ({ period }) => period,
  bears: { deadline: () => (about) => about.measure === "on_time" },
};

/** By the fields in which the other side's row of the same key differs, if it has one. */
export function bearsOf<Row extends object>(row: Row, others: readonly Row[], fields: FieldsOf<Row>): Bears {
  const other = others.find((each) => fields.keyOf(each) === fields.keyOf(row));
  if (!other) return fields.whole ?? (() => true);
  const said = new Map(Object.entries(other));
  const byField = new Map<string, ((row: Row) => Bears) | undefined>(Object.entries(fields.bears));
  const tests = Object.entries(row)
    .filter(([field, value]) => canonical(value) !== canonical(said.get(field)))
    .map(([field]) => byField.get(field)?.(row) ?? (() => true));
  return (about) => tests.some((test) => test(about));
}
