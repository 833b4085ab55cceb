/**
 * What `publish` is given and what the site may know: counts and facts about files, never a cell of a name
 * column. Shapes only; dates are ISO text (`2025-06-30`), empty text is "does not apply".
 */
import type { Edition } from "./editions.ts";
import type { Outline } from "./outline.ts";
import type {
  Campaign,
  Criterion,
  Grade,
  Group,
  GroupOfPeriod,
  Period,
  Succession,
  Target,
  Unit,
} from "./reference.ts";

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
  /** The code of the unit whose own file it is; empty for all others. */
  ownUnit: string;
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

/** Something about the data that an office should look at; it quarantines nothing. */
export interface Signal {
  file: string;
  sheet: string;
  /** Null where the whole sheet or file is meant. */
  row: number | null;
  /** The letters of the columns that are meant, if some are. */
  columns: string;
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

/** A later file that replaced an earlier one but no longer holds these units. */
export interface Shrunk {
  file: string;
  replaced: string;
  kind: string;
  period: string;
  units: string[];
  campaigns: string[];
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
