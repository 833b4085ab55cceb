/** A result's rows as charts take them. */
import type { Rate } from "../../terms/rate.ts";
import type { Ask } from "../book/ask.ts";
import type { Book } from "../book/book.ts";
import { breaksBetween } from "../book/comparison.ts";
import type { DistrictRow } from "../charts/district-bars.ts";
import type { TrendPoint } from "../charts/trend-line.ts";
import { criteriaKindsOf } from "./dimensions.ts";
import { baseOf, type Query } from "./query.ts";
import type { Line, Result } from "./result.ts";
import { bookFor } from "./scope.ts";

/** Rows whose first figure is a rate or its reason, with the target where they are districts of one period. */
export function districtRows(book: Book, { query, scope }: Result, lines: readonly Line[]): DistrictRow[] {
  const [period, ...others] = scope.a.periods;
  const aimed = query.rows === "group" && others.length === 0;
  return lines.flatMap(({ member, values, remark }) => {
    const rate: Rate | undefined = values[0]?.kind === "count" ? undefined : values[0];
    if (!rate) return [];
    const ask = { ...askOf(query, period?.period ?? ""), group: member.key };
    const target = aimed ? targetOf(book, query, ask) : null;
    const row = { code: member.key, name: member.label, rate, target };
    return [remark === "" ? row : { ...row, silent: true }];
  });
}

/** Rows that are periods, with what changed before each; boundaries of one day have no break between its periods. */
export function trendPoints(book: Book, { query, scope }: Result, lines: readonly Line[]): TrendPoint[] {
  const asItWas = bookFor(book, query) === book;
  const [group, ...groups] = scope.a.where.group ?? [];
  return lines.flatMap(({ member, values: [value] }, i): TrendPoint[] => {
    const [period, before] = [book.period(member.key), book.period(lines[i - 1]?.member.key ?? "")];
    if (!period || !value || value.kind === "count") return [];
    const ask = { ...askOf(query, period.period), ...(group && groups.length === 0 ? { group } : {}) };
    const breaks = before && asItWas ? breaksBetween(book, ask, before, period) : [];
    return [{ period: period.period, rate: value, target: targetOf(book, query, ask), breaks }];
  });
}

function askOf(query: Query, period: string): Ask {
  return { measure: query.measure, period, base: baseOf(query) };
}

/** A target is set for a whole figure, not for a part of it. */
function targetOf(book: Book, query: Query, ask: Ask): number | null {
  const parts = Object.keys(query.where).some((name) => name !== "period" && name !== "group");
  const dont = criteriaKindsOf(query.measure).length > 0 && query.criteria === "dont";
  return parts || dont ? null : book.target(ask);
}
