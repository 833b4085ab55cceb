/** Where a figure lies, for good: reports, portals and letters refer to it by this. */

/** One chart of one period, perhaps of one group. */
export interface FigureAddress {
  /** What it shows: `3-chu-dong`. */
  name: string;
  period: string;
  /** A group's code; left out for the province. */
  group?: string;
}

/** The figure's place from the site's root, without ending: `hinh/3-chu-dong/2024/353`. */
export function figurePath(address: FigureAddress): string {
  return `hinh/${slicePath(address)}`;
}

/** `3-chu-dong/2024/353`: the same for pictures and for pages that embed them. */
export function slicePath({ name, period, group }: FigureAddress): string {
  return [name, period, ...(group === undefined ? [] : [group])].join("/");
}
