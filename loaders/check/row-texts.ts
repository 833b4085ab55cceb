import type { Column } from "../recognise/table/column.ts";

/** What a row identifies itself by, in the order of `sheet_row`: as many texts as rows, which mean something only together. */
export const OWN_TEXTS = ["unit", "group", "name", "position", "item"] as const;

const OWN_OF: Readonly<Record<string, (typeof OWN_TEXTS)[number]>> = {
  ...{ unit: "unit", group: "group", name: "name", position: "position" },
  ...{ criterion_name: "item", criterion: "item", campaign: "item", measure: "item" },
};

/** Of the columns of a sheet, by their places: those that hold what its rows identify themselves by, and the others. */
export interface Places {
  /** For each of `OWN_TEXTS` the columns that may hold it: the first of them that is not blank does. */
  own: number[][];
  said: number[];
}

/** Parts columns into those by which rows identify themselves, and the others. */
export function placesOf(columns: readonly Column[]): Places {
  const own: number[][] = OWN_TEXTS.map(() => []);
  const said: number[] = [];
  for (const [at, { field }] of columns.entries()) {
    const holds = OWN_OF[field];
    if (holds) {
      const places = own[OWN_TEXTS.indexOf(holds)];
      // The name of a criterion serves where its code is missing.
      if (field === "criterion_name") places?.push(at);
      else places?.unshift(at);
    } else if (field !== "running") said.push(at);
  }
  return { own, said };
}
