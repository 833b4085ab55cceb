import { readCount } from "./number.ts";

/** A figure as a district's report states it: counts, or a percentage with the decimals that it shows. */
export type DeclaredReading =
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
  const [first = "", second] = trimmed.split("/");
  if (second !== undefined) {
    const n = readCount(first);
    const base = readCount(second);
    if (n.state !== "number" || base.state !== "number") return UNREADABLE;
    return { state: "counts", n: n.value, base: base.value };
  }
  const percent = /^(\d+)(?:[.,](\d+))? ?%?$/.exec(trimmed);
  if (!percent) return UNREADABLE;
  const decimals = percent[2]?.length ?? 0;
  return { state: "percent", percent: Number(`${percent[1]}.${percent[2] ?? 0}`), decimals };
}
