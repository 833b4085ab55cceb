/** Where a group's rate lies to what chance alone would spread around the rate of all. */
import { funnelOf, judge, type Verdict } from "../../terms/limits.ts";
import { type LimitsKind, limitsKindOf } from "../../terms/limits-kind.ts";
import type { SomeRate } from "../../terms/rate.ts";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";

/**
 * Null where there is nothing to judge: no rate, nothing received, or no limits for these figures. Outside is only
 * what is so whether or not the groups that sent nothing are counted: they pull the rate of all down and lift nobody.
 */
export function verdictOf(book: Book, ask: Ask & { group: string }): Verdict | null {
  const period = book.period(ask.period);
  const own = book.rate(ask);
  const kind = limitsKindOf(ask.measure);
  if (!period || own.kind !== "rate" || kind === null) return null;
  if (!book.received(ask.measure, period, ask.group)) return null;
  const rows = book.groups(period).flatMap(({ group }) => {
    const rate = book.rate({ ...ask, group });
    return rate.kind === "rate" ? [{ group, rate }] : [];
  });
  const sent = rows.filter(({ group }) => book.received(ask.measure, period, group));
  const amongAll = verdictAmong(rows, own, kind);
  if (sent.length === rows.length || amongAll === null) return amongAll;
  const amongSent = verdictAmong(sent, own, kind);
  return amongSent === null || amongSent === amongAll ? amongSent : "inside";
}

function verdictAmong(
  rows: readonly { rate: SomeRate }[],
  { n, N }: SomeRate,
  kind: LimitsKind,
): Verdict | null {
  const funnel = funnelOf(
    rows.map(({ rate }) => rate),
    kind,
  );
  return funnel && judge(n, N, funnel.at(N));
}
