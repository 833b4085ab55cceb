/** Counts put where they are asked for: by measure, then period, then group, each when it is first needed. */
import { groupBy } from "../../terms/counts.ts";
import type { Count } from "../../terms/published.ts";

interface Shelf {
  rows: readonly Count[];
  ofGroups: Map<string, Count[]> | null;
  /** By group (undefined for all) and criterion: pages ask for each criterion in turn. */
  ofCriteria: Map<string | undefined, Map<string, Count[]>>;
}

const NOTHING: readonly Count[] = [];

/** Rows of counts by measure, period, group and criterion. */
export class Shelves {
  readonly #rowsOf: (measure: string) => readonly Count[];
  readonly #measures = new Map<string, Map<string, Shelf>>();

  /** `rowsOf` gives all rows of a measure; it is asked once for each. */
  constructor(rowsOf: (measure: string) => readonly Count[]) {
    this.#rowsOf = rowsOf;
  }

  /** Rows of a measure in a period, of all groups or of one. */
  rows(measure: string, period: string, group?: string): readonly Count[] {
    const shelf = this.#periods(measure).get(period);
    if (!shelf) return NOTHING;
    if (group === undefined) return shelf.rows;
    shelf.ofGroups ??= groupBy(shelf.rows, (count) => count.group);
    return shelf.ofGroups.get(group) ?? NOTHING;
  }

  /** The same of one criterion. */
  ofCriterion(
    measure: string,
    period: string,
    group: string | undefined,
    criterion: string,
  ): readonly Count[] {
    const shelf = this.#periods(measure).get(period);
    if (!shelf) return NOTHING;
    let found = shelf.ofCriteria.get(group);
    if (!found) {
      found = groupBy(this.rows(measure, period, group), (count) => count.criterion);
      shelf.ofCriteria.set(group, found);
    }
    return found.get(criterion) ?? NOTHING;
  }

  #periods(measure: string): Map<string, Shelf> {
    const known = this.#measures.get(measure);
    if (known) return known;
    const shelves = new Map<string, Shelf>();
    for (const [period, rows] of groupBy(this.#rowsOf(measure), (count) => count.period)) {
      shelves.set(period, { rows, ofGroups: null, ofCriteria: new Map() });
    }
    this.#measures.set(measure, shelves);
    return shelves;
  }
}

/** Rows by measure: one walk over all of them, when the first is asked for. */
export function byMeasure(counts: readonly Count[]): (measure: string) => readonly Count[] {
  let found: Map<string, Count[]> | undefined;
  return (measure) => {
    found ??= groupBy(counts, (count) => count.measure);
    return found.get(measure) ?? NOTHING;
  };
}
