/**
 * What `publish` is given and what the site may know: counts and facts about files, never a cell of a name
 * column. Shapes only; dates are ISO text (`2025-06-30`), empty text is "does not apply".
 */
import type { Edition } from "./editions.ts";
import type { ExportKind } from "./kinds.ts";
import type { Outline } from "./outline.ts";
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

/** A row of the long table: `n` of `N`, where N is null for a count that has no rate. */
export interface Count {
  measure: string;
  base: string;
  kind: string;
  period: string;
  group: string;
  unit: string;
  position: string;
  criterion: string;
  campaign: string;
  grade: string;
  n: number;
  N: number | null;
}

export type FileStatus = "current" | "superseded" | "identical" | "refused";

/** A file and one of its sheets; a refused or identical file has one line without a sheet. */
export interface FileLine {
  file: string;
  sheet: string;
  kind: string;
  period: string;
  group: string;
  status: FileStatus;
  rowsRead: number | null;
  accepted: number | null;
  quarantined: number | null;
  setAside: number | null;
  receivedOn: string;
  /** Path of the file that replaced this one, or whose bytes it repeats. */
  insteadOf: string;
  /** Why it was refused, and the line that would mend it. */
  reason: string;
}

/** Rows of current files by the group of their unit, where that is known, else of their file. */
export interface RowsByGroup {
  period: string;
  kind: string;
  group: string;
  accepted: number;
  quarantined: number;
}

export interface GroupOfPeriod {
  period: string;
  group: string;
}

/** Something about the data that an office should look at; it quarantines nothing. */
export interface Signal {
  file: string;
  sheet: string;
  /** Null where the whole sheet or file is meant. */
  row: number | null;
  kind: string;
  period: string;
  group: string;
}

/** A finding without what was read: the site says where and why, the office's own file says what. */
export interface PublishedFinding {
  file: string;
  sheet: string;
  row: number;
  column: string;
  code: string;
  period: string;
  kind: string;
  /** The group of the row's unit where that is known, else the one it stands under, else its file's. */
  group: string;
}

export interface Declared {
  period: string;
  group: string;
  measure: string;
  declared: string;
  /** What was declared, as a rate (1 = 100 %); null where it can be none. */
  stated: number | null;
  n: number;
  N: number;
  agrees: boolean;
}

export interface NotSubmitted {
  period: string;
  kind: string;
  group: string;
  unit: string;
}

/** A later file that replaced an earlier one but no longer holds these units. */
export interface Shrunk {
  file: string;
  replaced: string;
  kind: string;
  period: string;
  units: string[];
}

export interface Published {
  identity: Record<string, string>;
  fingerprint: string;
  /** Latest day on which a current file was received; empty where no day is known. */
  dataDate: string;
  periods: Period[];
  groups: Group[];
  units: Unit[];
  successions: Succession[];
  criteria: Criterion[];
  grades: Grade[];
  campaigns: Campaign[];
  targets: Target[];
  /** Of groups, for a map; none where the office has none. */
  outlines: Outline[];
  counts: Count[];
  files: FileLine[];
  findings: PublishedFinding[];
  declared: Declared[];
  notSubmitted: NotSubmitted[];
  shrunk: Shrunk[];
  rowsByGroup: RowsByGroup[];
  /** Figures about officers are withheld there: fewer than five officers. */
  withheld: GroupOfPeriod[];
  /** Their lists of officers have no column for who has registered: nobody there was asked. */
  unasked: GroupOfPeriod[];
  signals: Signal[];
  /** What was frozen earlier, the latest first; left out by what was published before there were any. */
  editions?: Edition[];
}
