import type { Campaign, Period } from "../../../src/terms/reference.ts";
import type { ColumnWording } from "../../reference/reference.ts";
import type { CriterionFinder } from "./criterion.ts";

/** What headers are held against: criteria of all schemes, campaigns of all periods, an office's own wordings. */
export interface Vocabulary {
  criterion: CriterionFinder;
  campaigns: readonly Campaign[];
  wordings: readonly ColumnWording[];
  /** The file's own period, where a header says of which year or quarter its column is. */
  period?: Period;
  /** Whether a row can be part of a header at all: a cell names a person, a unit or a group, or is an office's own. */
  mayHead(cells: readonly string[]): boolean;
}
