/** Rows of the reference tables: dates are ISO text (`2025-06-30`), empty text is "does not apply". */
import type { ExportKind } from "./kinds.ts";
import type { Position } from "./positions.ts";

export interface Period {
  period: string;
  starts: string;
  ends: string;
  deadline: string;
  scheme: string;
  expects: ExportKind[];
}

/** One name of a group in its time: names change while the code stays. */
export interface Group {
  group: string;
  name: string;
  /** The name where there is no shorter one. */
  shortName: string;
  kind: string;
  sort: number;
  validFrom: string;
  validTo: string;
}

/** A group in one period. */
export interface GroupOfPeriod {
  period: string;
  group: string;
}

export interface Unit {
  code: string;
  kind: string;
  name: string;
  group: string;
  validFrom: string;
  validTo: string;
}

/** What became of a unit on a day: its area, or a part of it, went to a unit, perhaps of the same code. */
export interface Succession {
  fromCode: string;
  toCode: string;
  /** The first day of what followed. */
  on: string;
  /** Whether this is the successor with which the unit is counted; there is at most one on a day. */
  primary: boolean;
  partial: boolean;
}

export interface Criterion {
  scheme: string;
  code: string;
  groupCode: string;
  groupName: string;
  name: string;
  kind: "score" | "dont" | "bonus" | "penalty";
  maxPoints: number | null;
  metAt: number | null;
  appliesTo: Position | "";
}

export interface Grade {
  scheme: string;
  grade: string;
  name: string;
  atLeast: number;
}

export interface Campaign {
  campaign: string;
  name: string;
  period: string;
  countedIn: "người" | "lượt" | "đơn vị";
  expected: "commune" | "all";
}

export interface Target {
  measure: string;
  base: string;
  period: string;
  group: string;
  target: number;
  source: string;
}
