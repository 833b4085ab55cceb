/** What an analyst asks: a measure, narrowed, split into rows and perhaps columns, or set beside a second slice. */
import type { MeasureId } from "../../terms/measures.ts";
import type { Base } from "../book/ask.ts";
import {
  type CriteriaKind,
  type Dimension,
  dimensionsOf,
  hasBases,
  isCountedUnderNone,
} from "./dimensions.ts";

/** Chosen values of dimensions; one that is left out means all of them. */
export type Values = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** Boundaries for facts about units: as they were then, or as they are now. */
export type Boundaries = "then" | "now";

/** Beside nothing, the same part of the year before, or a slice of the reader's own. */
export type Against = "none" | "before" | "other";

export interface Sort {
  /** A column's key: `ten`, `ty-le`, `n`, `mau`, `ty-le-b`, `chenh-lech`, `cong`, or `cot.` and a value. */
  by: string;
  down: boolean;
}

export interface Query {
  measure: MeasureId;
  /** Matters for measures that have two bases. */
  base: Exclude<Base, "">;
  criteria: CriteriaKind;
  boundaries: Boundaries;
  where: Values;
  rows: Dimension;
  columns: Dimension | "";
  against: Against;
  /** What the second slice has instead of the first's. */
  other: Values;
  shape: "auto" | "bars";
  /** Words that a row's name must hold, accents or not. */
  find: string;
  /** The official order where null. */
  sort: Sort | null;
}

export const DEFAULT_QUERY: Query = {
  measure: "criteria_met",
  base: "commune",
  criteria: "score",
  boundaries: "then",
  where: {},
  rows: "group",
  columns: "",
  against: "none",
  other: {},
  shape: "auto",
  find: "",
  sort: null,
};

/** The base as the long table has it. */
export function baseOf({ measure, base }: Query): Base {
  return hasBases(measure) ? base : "";
}

/** Values without “under no group”, where a measure counts nothing there. */
export function ofListedGroups({ group, ...others }: Values, measure: MeasureId): Values {
  const listed = group?.filter((code) => code !== "" || isCountedUnderNone(measure)) ?? [];
  return listed.length > 0 ? { ...others, group: listed } : others;
}

/** The same question of another measure, without what that one does not have. */
export function ofMeasure(query: Query, measure: MeasureId): Query {
  const had = dimensionsOf(measure);
  const kept = (values: Values): Values =>
    ofListedGroups(
      Object.fromEntries(Object.entries(values).filter(([name]) => had.some((one) => one === name))),
      measure,
    );
  const rows = had.includes(query.rows) ? query.rows : "group";
  // A grade is asked for to see how officers spread over all of them.
  const free = query.columns === "" && query.against === "none" && rows !== "grade";
  const columns = measure === "grade" && free ? "grade" : query.columns;
  const { [rows]: _, ...other } = query.other;
  return {
    ...query,
    measure,
    rows,
    columns: columns !== "" && columns !== rows && had.includes(columns) ? columns : "",
    where: kept(query.where),
    other: kept(other),
    base: DEFAULT_QUERY.base,
    criteria: DEFAULT_QUERY.criteria,
    boundaries: had.includes("unit") ? query.boundaries : "then",
    find: "",
    sort: null,
  };
}
