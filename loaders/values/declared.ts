import { readCount } from "./number.ts";

/** A figure as a district's report states it: counts, or a percentage with the decimals that it shows. */
type DeclaredReading =
  | { state: "counts"; n: number; base: number }
  | { state: "percent"; percent: number; decimals: number }
  | { state: "blank" }
  | { state: "unreadable" };

const UNREADABLE: DeclaredReading = { state: "unreadable" };

/** Reads `4.070/4.263`, `95,1%` or `95,1`; a remark in brackets behind it says nothing more. */
export function readDeclared(text: string): DeclaredReading {
  const trimmed = text
    .replace(/\(.*?\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (trimmed === "") return { state: "blank" };
  const [first = "", second, third] = trimmed.split("/");
  // A spreadsheet has made a date of it: which two of the three were counts nobody can tell.
  if (third !== undefined) return UNREADABLE;
  if (second !== undefined) {
    const n = readCount(first);
    const base = readCount(second);
    if (n.state !== "number" || base.state !== "number") return UNREADABLE;
    return { state: "counts", n: n.value, base: base.value };
  }
  const [match, whole, decimals = ""] = /^(\d+)(?:[.,](\d+))? ?%?$/.exec(trimmed) ?? [];
  if (match === undefined) return UNREADABLE;
  const value = Number(`${whole}.${decimals || 0}`);
  if (!match.endsWith("%") && decimals.length > 2 && value <= 1) return shareOfOne(match, decimals.length);
  return { state: "percent", percent: value, decimals: decimals.length };
}

/** What a report states, as a rate (1 = 100 %); null where it states none. */
export function rateDeclared(text: string): number | null {
  const reading = readDeclared(text);
  if (reading.state === "percent") return reading.percent / 100;
  return reading.state === "counts" && reading.base > 0 ? reading.n / reading.base : null;
}

/** A percentage whose cell lost its format is a share of one (0,285714 for 28,5714 %). */
function shareOfOne(text: string, decimals: number): DeclaredReading {
  const percent = Number((Number(text.replace(",", ".")) * 100).toFixed(decimals - 2));
  return { state: "percent", percent, decimals: decimals - 2 };
}
