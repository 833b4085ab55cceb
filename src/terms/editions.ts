/** Editions: the counts, figures and reports of a day, kept as they were, and what has changed since. */
import type { Criterion, GroupOfPeriod } from "./reference.ts";

/** Where editions lie in the built site; in a data folder they are in `editions/`. */
export const EDITIONS_ADDRESS = "an-ban";

/** Why a figure is no longer what it was. Files are named; of reference tables, the table is. */
export const CAUSE_CODES = [
  "new-file",
  "corrected-file",
  "replacing-file",
  "file-gone",
  "file-back",
  "relabelled-file",
  "unverified-file",
  "boundary",
  "period",
  "scheme",
  "campaigns",
  "wording",
  "rule",
  "unknown",
] as const;

export type CauseCode = (typeof CAUSE_CODES)[number];

export interface EditionCause {
  code: CauseCode;
  /** A file's path, or the name of a reference table; empty where there is nothing to name. */
  what: string;
}

/** N is null for a count that has no rate. */
export interface Counted {
  n: number;
  N: number | null;
}

/** What a figure is about: a sum of rows of the long table, over units, positions and single criteria. */
export interface EditionFigure {
  measure: string;
  base: string;
  /** Of export, for figures about receipts. */
  kind: string;
  period: string;
  /** Null for the whole province. */
  group: string | null;
  campaign: string;
  grade: string;
  /** Criteria and don'ts are never summed together. */
  criteria: Criterion["kind"] | "";
  /** Under the boundaries of its time, or of the latest day. */
  view: "then" | "now";
}

export interface EditionChange extends EditionFigure {
  /** Null where there was no figure. */
  before: Counted | null;
  now: Counted | null;
  /** How many rows of the long table below it differ; they may do so while their sum stays. */
  rows: number;
  /** Which of the comparison's causes. */
  causes: number[];
}

/** A period of which there was nothing at all on one of the two sides: its figures are not listed one by one. */
export interface WholePeriod {
  period: string;
  figures: number;
  /** Whether it has come since; else it is gone. */
  isNew: boolean;
}

export interface EditionComparison {
  /** All that differs in what the counts are made from, whether or not a figure changed by it. */
  causes: EditionCause[];
  changes: EditionChange[];
  periods: WholePeriod[];
  /** Tables that changed without any figure depending on them: targets, names. */
  others: string[];
}

export interface EditionFault {
  file: string;
  what: "changed" | "missing" | "extra";
}

/** Why an edition is not compared: its place or its files are not those of an edition that this program can read. */
export type EditionTrouble = "bad-name" | "unreadable" | "later-format" | "other-province" | "counts-damaged";

export interface Edition {
  name: string;
  /** The day on which it was frozen. */
  madeOn: string;
  /** Of its data folder; tells whose edition a foreign one is. */
  organisation: string;
  dataDate: string;
  fingerprint: string;
  /** The sha256 of its list of sums: two editions with one seal are the same to the byte. */
  seal: string;
  /** Paths inside the edition of the files that are as they were, by code point. */
  files: string[];
  withheld: GroupOfPeriod[];
  faults: EditionFault[];
  trouble: EditionTrouble | null;
  /** Null where there is trouble. */
  comparison: EditionComparison | null;
}

/** What is another province's, or cannot be read, has no address in the site. */
export function hasAddress({ trouble, files }: Pick<Edition, "trouble" | "files">): boolean {
  return files.length > 0 && trouble !== "other-province" && trouble !== "unreadable";
}
