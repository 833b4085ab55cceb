/** Where a figure lies, for good: reports, portals and letters refer to it by this. */
import type { Choice } from "../book/choice.ts";

/** One chart or table of one period, perhaps of one group. */
export interface FigureAddress {
  /** What it shows: `3-chu-dong`. Unique over the site. */
  name: string;
  period: string;
  /** A group's code; left out for the province. */
  group?: string;
}

/** Behind the name of a figure that compares districts, where it does so in another form than its name alone means. */
export const FORM_ENDINGS = { bars: "-cot", map: "-ban-do" } as const;

/** What an address's ending says of its form; empty for the name alone. */
export function formWords({ name }: FigureAddress): string {
  if (name.endsWith(FORM_ENDINGS.bars)) return "biểu đồ cột";
  return name.endsWith(FORM_ENDINGS.map) ? "bản đồ" : "";
}

/** The figure's place from the site's root, without ending: `hinh/3-chu-dong/2024/353`. */
export function figurePath(address: FigureAddress): string {
  return `hinh/${slicePath(address)}`;
}

/** `3-chu-dong/2024/353`: the same for pictures and for pages that embed them. */
export function slicePath({ name, period, group }: FigureAddress): string {
  return [name, period, ...(group === undefined ? [] : [group])].join("/");
}

/**
 * The address of what a reader has before them. One position alone has none, nor have facts about units under later
 * boundaries: what is embedded elsewhere shows a period as it was.
 */
export function addressIn(
  { choice }: { choice: Choice },
  name: string,
  period: string,
  group?: string,
): FigureAddress | undefined {
  if (choice.position !== "" || choice.boundaries === "now") return undefined;
  return { name, period, ...(group === undefined ? {} : { group }) };
}
