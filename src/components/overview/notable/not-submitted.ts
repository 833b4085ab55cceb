/** Kinds of export that units still owe when the deadline has passed. */
import { groupBy, sumCounts } from "../../../terms/counts.ts";
import { formatNumber } from "../../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../../terms/kinds.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { unitName } from "../../../terms/places.ts";
import type { Count } from "../../../terms/published.ts";
import { rate } from "../../../terms/rate.ts";
import type { Period } from "../../../terms/reference.ts";
import type { Ask, Book } from "../../book/book.ts";
import { deadlineWords, isDue } from "../../book/due.ts";
import { html } from "../../markup/html.ts";
import { rateHtml } from "../../markup/rate-html.ts";
import { heldRows } from "./held-rows.ts";
import type { Notable, Rule } from "./notable.ts";
import { NOT_SUBMITTED, placeName } from "./where.ts";

/** So many units are named; of more than that, the districts with their numbers. */
const NAMED = 3;

export const NOT_SUBMITTED_RULE: Rule = {
  id: "not-submitted",
  name: "Chưa nộp",
  find: (book, period) => {
    const owed = EXPORT_KINDS.flatMap((kind) => owedOf(book, kind, period));
    return [...groupBy(owed, alike).values()].flatMap(([first, ...more]) =>
      first ? [sentenceOf(book, [first, ...more])] : [],
    );
  },
};

/** A kind that units owe, with all that its sentence says but the kind. */
interface Owed {
  kind: ExportKind;
  period: Period;
  missing: readonly Count[];
  sum: { n: number; N: number };
}

function owedOf(book: Book, kind: ExportKind, chosen: string): Owed[] {
  const period = book.periods.findLast(
    (one) => (chosen === "" || one.period === chosen) && one.expects.includes(kind) && isDue(book, one),
  );
  if (!period) return [];
  const missing = book.notSubmitted().filter((row) => row.period === period.period && row.kind === kind);
  const sum = sumCounts(book.counts("submitted", period.period), (count) => count.kind === kind);
  return missing.length === 0 || !sum ? [] : [{ kind, period, missing, sum }];
}

/** Who sends nothing owes every kind: one sentence for kinds that the same units owe. */
function alike({ period, missing, sum }: Owed): string {
  return [period.period, sum.n, sum.N, ...missing.map(({ unit }) => unit).sort()].join(" ");
}

function sentenceOf(book: Book, owed: readonly [Owed, ...Owed[]]): Notable {
  const [{ kind, period, missing, sum }] = owed;
  const ask: Ask & { kind: string } = { measure: "submitted", period: period.period, kind };
  const [names, each] =
    owed.length === 1
      ? [KIND_NAMES[kind], ""]
      : [owed.map((one) => KIND_NAMES[one.kind]).join("; "), "mỗi loại "];
  const held = owed.reduce((total, one) => {
    const rows = heldRows(book, one.kind, period.period);
    return total + (rows.isMuch ? rows.held : 0);
  }, 0);
  return {
    rule: "not-submitted",
    weight: missing.length / sum.N,
    sentence: html`${names}, ${periodNameInText(period.period)}: ${each}${rateHtml(rate(sum.n, sum.N), ask)} đơn vị đã nộp${deadlineWords(period)}; còn thiếu ${whoOwes(book, missing, period)}${inHeldRows(held, missing.length)}.`,
    ...NOT_SUBMITTED,
    ask: owed.length === 1 ? ask : null,
  };
}

/** What a unit sent may be among the rows that are held: nobody is to be blamed for sending nothing who did. */
function inHeldRows(held: number, units: number): string {
  if (held === 0) return "";
  return `; ${formatNumber(held)} dòng bị treo có thể là của ${units > 1 ? "các đơn vị" : "đơn vị"} này`;
}

/** `xã Nam Lý, xã Nhân Hà (Lý Nhân)`: whoever is to be spoken to is found by the district. */
function whoOwes(book: Book, missing: readonly Count[], period: Period): string {
  const order = book.groupOrder(period.period);
  return [...groupBy(missing, ({ group }) => group)]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([group, rows]) => {
      const place = placeName(book, group, period.period);
      if (missing.length > NAMED) return `${place} (${formatNumber(rows.length)})`;
      const units = rows.map(({ unit }) => unitName(book.data.units, unit, period.ends));
      return `${units.join(", ")} (${place})`;
    })
    .join(", ");
}
