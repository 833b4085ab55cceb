/** Periods by name: which length, what they are called, and which earlier one they are compared with. */

export type PeriodLength = "year" | "half" | "quarter" | "month";

interface PeriodParts {
  year: number;
  length: PeriodLength;
  /** 1 for a year; 1–2, 1–4 or 1–12 for its parts. */
  part: number;
}

const SHAPE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|M(0[1-9]|1[0-2])))?$/;
const QUARTERS = ["I", "II", "III", "IV"];

export const PERIOD_LENGTHS: readonly PeriodLength[] = ["year", "half", "quarter", "month"];

export const LENGTH_NAMES: Record<PeriodLength, string> = {
  year: "Cả năm",
  half: "6 tháng",
  quarter: "Quý",
  month: "Tháng",
};

/** Reads a period's id; null for a shape that this program does not know. */
export function parsePeriod(id: string): PeriodParts | null {
  const match = SHAPE.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { year, length: "half", part: Number(match[2]) };
  if (match[3]) return { year, length: "quarter", part: Number(match[3]) };
  if (match[4]) return { year, length: "month", part: Number(match[4]) };
  return { year, length: "year", part: 1 };
}

/** `6 tháng đầu năm 2026`, `Quý I năm 2026`, `Tháng 5 năm 2026`, `Năm 2025`. */
export function periodName(id: string): string {
  const parts = parsePeriod(id);
  if (!parts) return id;
  const { year, part } = parts;
  switch (parts.length) {
    case "year":
      return `Năm ${year}`;
    case "half":
      return `6 tháng ${part === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "quarter":
      return `Quý ${QUARTERS[part - 1]} năm ${year}`;
    case "month":
      return `Tháng ${part} năm ${year}`;
  }
}

/** The name inside a sentence: `năm 2025`, `quý I năm 2026`. */
export function periodNameInText(id: string): string {
  const name = periodName(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name for an axis, in two short lines. */
export function periodTick(id: string): [string, string] {
  const parts = parsePeriod(id);
  if (!parts) return [id, ""];
  const { year, part } = parts;
  switch (parts.length) {
    case "year":
      return [String(year), ""];
    case "half":
      return ["6 tháng", `${part === 1 ? "đầu" : "cuối"} ${year}`];
    case "quarter":
      return [`Quý ${QUARTERS[part - 1]}`, String(year)];
    case "month":
      return [`T${part}`, String(year)];
  }
}

/** The same part of the year before: the only earlier period with which one may be compared. */
export function comparableBefore(id: string): string | null {
  const parts = parsePeriod(id);
  return parts ? id.replace(/^\d{4}/, String(parts.year - 1)) : null;
}

/** By the day they end, the longer after the shorter: `2025-H1`, `2025-H2`, `2025`. */
export function comparePeriods(
  a: { period: string; starts: string; ends: string },
  b: { period: string; starts: string; ends: string },
): number {
  if (a.ends !== b.ends) return a.ends < b.ends ? -1 : 1;
  if (a.starts !== b.starts) return a.starts > b.starts ? -1 : 1;
  return a.period < b.period ? -1 : a.period > b.period ? 1 : 0;
}
