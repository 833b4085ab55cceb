/** What is known of a measure besides its counts. */
import type { ExportKind } from "./kinds.ts";

/** Whom a figure tells something about: figures about officers are withheld for small groups. */
export type MeasureSubject = "officers" | "units" | "files";

export interface Measure {
  name: string;
  /** What n counts, in words. */
  counts: string;
  /** What N counts, in words; null where the measure is a count without a rate. */
  outOf: string | null;
  about: MeasureSubject;
  /** The kind of export whose receipt it needs; null for what is said about all of them. */
  source: ExportKind | null;
  /** Whether it depends on the scheme, so that another scheme breaks its line. */
  ofScheme: boolean;
  /** The thing that the base counts, as it is written behind n/N. */
  baseNoun: string;
  /** The finest grain published. */
  grain: string;
}
