/** What a figure's file says of itself: where it lies, what it shows, and which counts it was drawn from. */

import { figurePath } from "../../components/figures/address.ts";
import type { Listed } from "../../components/figures/catalogue.ts";
import { isSimulated } from "../../components/frame/source.ts";
import { escapeHtml } from "../../components/markup/html.ts";
import type { Published } from "../../terms/published.ts";

/** By name, as they stand in SVG and, behind `guong:`, in PNG. */
export type Told = Readonly<Record<string, string>>;

/** Measures and codes as the counts have them; nothing in it is for a reader's eyes. */
export function toldOf({ address, measures }: Listed, data: Published): Told {
  const { period, group } = address;
  return {
    address: figurePath(address),
    measures: measures.join(" "),
    period,
    ...(group === undefined ? {} : { group }),
    fingerprint: data.fingerprint,
    ...(data.dataDate ? { received: data.dataDate } : {}),
    simulated: isSimulated(data.identity) ? "yes" : "no",
  };
}

/** As an element for the inside of an SVG. */
export function toldInSvg(told: Told): string {
  const attributes = Object.entries(told).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<metadata><figure xmlns="urn:guong:figure"${attributes.join("")}/></metadata>`;
}

/** As texts of a PNG, by keyword, beside those that every program knows. */
export function toldInPng(told: Told, { figure }: Listed, says: string): Record<string, string> {
  return {
    Title: `${figure.title}, ${figure.subtitle}`,
    Description: says,
    Source: figure.source,
    Software: "Gương",
    ...Object.fromEntries(Object.entries(told).map(([name, value]) => [`guong:${name}`, value])),
  };
}
