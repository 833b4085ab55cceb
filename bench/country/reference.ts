/** The reference tables of a made-up country, as a data folder holds them. */
import type { District } from "./places.ts";
import type { Size } from "./size.ts";

export const MOST_POINTS = 5;

/** Periods of half a year, the last of them 2026-H2. */
export function periodsOf({ periods }: Size): string[] {
  return Array.from({ length: periods }, (_, at) => {
    const halves = 2026 * 2 + 1 - (periods - 1 - at);
    return `${Math.floor(halves / 2)}-H${(halves % 2) + 1}`;
  });
}

/** The codes of the criteria: A1 … A10, B1 … */
export function criteriaOf({ criteria }: Size): string[] {
  return Array.from({ length: criteria }, (_, at) => `${"ABCDEFGH"[Math.floor(at / 10)]}${(at % 10) + 1}`);
}

/** Every table by its name below `reference/`. */
export function referenceTables(size: Size, districts: readonly District[]): Record<string, string> {
  const criteria = criteriaOf(size);
  const half = (period: string) =>
    period.endsWith("1") ? ["01-01", "06-30", "07-10"] : ["07-01", "12-31", "12-31"];
  return {
    "periods.csv": table("period,starts,ends,deadline,scheme,expects", periodsOf(size), (period) => {
      const days = half(period).map((day) => `${period.slice(0, 4)}-${day}`);
      return [period, ...days, "K", "roster evaluation"];
    }),
    "groups.csv": table(
      "group,name,short_name,kind,sort,valid_from,valid_to",
      districts,
      ({ code, name }, at) => [code, `Huyện ${name}`, name, "huyện", String(at + 1), "2000-01-01", ""],
    ),
    "units.csv": table(
      "code,kind,name,group,valid_from,valid_to",
      districts.flatMap(({ code, communes }) => communes.map((commune) => ({ ...commune, group: code }))),
      ({ code, name, group }) => [code, "xã", name, group, "2000-01-01", ""],
    ),
    "schemes/K.csv": table(
      "code,group_code,group_name,name,kind,max_points,met_at,applies_to",
      criteria,
      (code) => [
        code,
        code[0] ?? "",
        `Nhóm ${code[0]}`,
        `Tiêu chí mô phỏng ${code}`,
        "score",
        String(MOST_POINTS),
        "3.5",
        "",
      ],
    ),
    "schemes/K.grades.csv": table("grade,name,at_least", ["XS", "T", "HT", "KHT"], (grade, at) => [
      grade,
      grade,
      String([0.9, 0.75, 0.5, 0].map((share) => share * MOST_POINTS * criteria.length)[at]),
    ]),
    "identity.csv": "key,value\norganisation,Đoàn Giả Định\nnotice,Số liệu mô phỏng để đo tốc độ.\n",
  };
}

function table<T>(header: string, rows: readonly T[], cells: (row: T, at: number) => string[]): string {
  return `${[header, ...rows.map((row, at) => cells(row, at).join(","))].join("\n")}\n`;
}
