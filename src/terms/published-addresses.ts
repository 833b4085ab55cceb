/**
 * Every address that a figure was ever published at. Whoever embeds a figure is not asked before it goes, so an address
 * is never forgotten: where there is no figure any more, something says so.
 */

export interface PublishedAddress {
  /** Without folder and ending: `3-chu-dong/2024/353`. */
  path: string;
  title: string;
  /** The group's name, since it may be unknown later; empty for the province. */
  where: string;
  /** Whether it has pictures; a table has none. */
  isChart: boolean;
  /** The day on which it was first found to be gone, as ISO text; left out while it is there. */
  gone?: string;
}

/** The name of the list in the built site and, for good, beside the warehouse. */
export const ADDRESSES_FILE = ".published-addresses.json";

const VERSION = 1;

/** What was known before, and what there is now; `day` is today. What comes back is a figure again. */
export function nextAddresses(
  known: readonly PublishedAddress[],
  current: readonly PublishedAddress[],
  day: string,
): PublishedAddress[] {
  const all = new Map(known.map((one) => [one.path, { ...one, gone: one.gone ?? day }]));
  const next = new Map<string, PublishedAddress>(all);
  for (const one of current) next.set(one.path, one);
  return [...next.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A line each, so that a change shows as one line. */
export function addressesText(addresses: readonly PublishedAddress[]): string {
  const lines = addresses.map((one) => JSON.stringify(one));
  return `{"version":${VERSION},"addresses":[\n${lines.join(",\n")}\n]}\n`;
}

/** Null for a text that is not such a list, or has a path that leads elsewhere. */
export function readAddresses(text: string): PublishedAddress[] | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || read.version !== VERSION || !Array.isArray(read.addresses)) return null;
    const addresses = read.addresses.map(asAddress);
    return addresses.every((one) => one !== null) ? addresses : null;
  } catch {
    return null;
  }
}

function asAddress(value: unknown): PublishedAddress | null {
  if (!isObject(value)) return null;
  const { path, title, where, isChart, gone } = value;
  if (typeof path !== "string" || !isSlicePath(path)) return null;
  if (typeof title !== "string" || typeof where !== "string" || typeof isChart !== "boolean") return null;
  if (gone !== undefined && typeof gone !== "string") return null;
  return { path, title, where, isChart, ...(gone === undefined ? {} : { gone }) };
}

/** `name/period` or `name/period/group`, none of which is a way to somewhere else. */
export function isSlicePath(path: string): boolean {
  const parts = path.split("/");
  return (parts.length === 2 || parts.length === 3) && parts.every((part) => /^[^./\\:][^/\\:]*$/.test(part));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
