/** How large a made-up country is. The whole is Viet Nam as it was before the districts went: 19 million scores. */

export interface Size {
  groups: number;
  communes: number;
  officers: number;
  criteria: number;
  periods: number;
  /** How the evaluations come: a file for each group and period, or one for each period. */
  files: "per group" | "per period";
  /** What the evaluations are saved as; rosters are always CSV. */
  savedAs: "csv" | "xlsx";
}

export const WHOLE: Size = {
  ...{ groups: 705, communes: 10_599, officers: 3, criteria: 30, periods: 20 },
  ...{ files: "per group", savedAs: "csv" },
};

/** One period in one workbook of 100,002 rows: more communes than there are, since a row is an officer. */
export const WORKBOOK: Size = {
  ...WHOLE,
  ...{ communes: 33_334, periods: 1, files: "per period", savedAs: "xlsx" },
};

/** A country with this share of the groups and communes, over the same periods. */
export function scaled(factor: number, files: Size["files"] = "per group"): Size {
  return { ...shareOf(WHOLE, factor), files };
}

/** Any size with this share of its groups and communes. */
export function shareOf(size: Size, factor: number): Size {
  const share = (count: number) => Math.max(1, Math.round(count * factor));
  return { ...size, groups: share(size.groups), communes: share(size.communes) };
}

/** How many scores such a country's files hold. */
export function scoresOf({ communes, officers, criteria, periods }: Size): number {
  return communes * officers * criteria * periods;
}
