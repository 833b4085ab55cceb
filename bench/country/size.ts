/** How large a made-up country is. The whole is Viet Nam as it was before the districts went: 19 million scores. */

export interface Size {
  groups: number;
  communes: number;
  officers: number;
  criteria: number;
  periods: number;
  /** How the evaluations come: a file for each group and period, or one for each period. */
  files: "per group" | "per period";
}

export const WHOLE: Size = {
  ...{ groups: 705, communes: 10_599, officers: 3, criteria: 30, periods: 20 },
  files: "per group",
};

/** A country with this share of the groups and communes, over the same periods. */
export function scaled(factor: number, files: Size["files"] = "per group"): Size {
  const share = (count: number) => Math.max(1, Math.round(count * factor));
  return { ...WHOLE, groups: share(WHOLE.groups), communes: share(WHOLE.communes), files };
}

/** How many scores such a country's files hold. */
export function scoresOf({ communes, officers, criteria, periods }: Size): number {
  return communes * officers * criteria * periods;
}
