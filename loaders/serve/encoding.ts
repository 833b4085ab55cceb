/** Which compressed copy of a file a browser takes, by what it says of itself. */

export type Encoding = "br" | "gzip" | "identity";

/** The endings of compressed copies. */
export const ENDINGS: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/** Best first, where a browser takes them equally gladly. */
const SMALLEST_FIRST: readonly Encoding[] = ["br", "gzip", "identity"];

/** Of `Accept-Encoding`, what may be sent, in the order to try; the file as it is may always be sent in the end. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const asked = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...settings] = part.split(";").map((text) => text.trim());
    if (name !== "") asked.set(name, quality(settings));
  }
  const wanted = (encoding: Encoding) =>
    asked.get(encoding) ?? (encoding === "identity" ? Number.MIN_VALUE : (asked.get("*") ?? 0));
  const taken = SMALLEST_FIRST.filter((encoding) => wanted(encoding) > 0);
  const sorted = taken.sort((a, b) => wanted(b) - wanted(a));
  return sorted.includes("identity") ? sorted : [...sorted, "identity"];
}

function quality(settings: readonly string[]): number {
  const said = settings.find((setting) => setting.startsWith("q="));
  const value = said === undefined ? 1 : Number(said.slice(2));
  return Number.isFinite(value) ? value : 0;
}
