/** The two sides of a comparison: an edition as it was frozen, and the counts as they are now. */
import type { Count, Published } from "../../src/terms/published.ts";
import type {
  Campaign,
  Criterion,
  Grade,
  Group,
  Period,
  Succession,
  Target,
  Unit,
} from "../../src/terms/reference.ts";
import type { Origin } from "./sources.ts";

/** The reference data that is published in full. */
export interface PublishedReference {
  periods: Period[];
  groups: Group[];
  units: Unit[];
  successions: Succession[];
  criteria: Criterion[];
  grades: Grade[];
  campaigns: Campaign[];
  targets: Target[];
}

export interface Side {
  counts: readonly Count[];
  reference: PublishedReference;
  origin: Origin;
}

export function sideOf(published: Published, origin: Origin): Side {
  return { counts: published.counts, reference: published, origin };
}
