/** Kinds of export of which much was received and could not be counted: figures stand on what is left. */
import { sumCounts } from "../../../terms/counts.ts";
import { formatNumber } from "../../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../../terms/kinds.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { rate } from "../../../terms/rate.ts";
import type { Ask, Book } from "../../book/book.ts";
import { html } from "../../markup/html.ts";
import { rateHtml } from "../../markup/rate-html.ts";
import type { Notable, Rule } from "./notable.ts";
import { HELD_ROWS } from "./where.ts";

/** One row in so many: fewer are a matter for the analyst, who has their list. */
export const ONE_IN = 10;

export const HELD_ROWS_RULE: Rule = {
  id: "held",
  name: "Dòng bị treo",
  find: (book, period) => EXPORT_KINDS.flatMap((kind) => heldOf(book, kind, period)),
};

/** How many rows of a kind were received in a period, and are not counted; `isMuch` where that is more than a few. */
export function heldRows(
  book: Book,
  kind: ExportKind,
  period: string,
): { n: number; N: number; held: number; isMuch: boolean } {
  const { n, N } = sumCounts(book.counts("rows_accepted", period), (count) => count.kind === kind) ?? {
    ...{ n: 0, N: 0 },
  };
  return { n, N, held: N - n, isMuch: N > 0 && (N - n) * ONE_IN >= N };
}

function heldOf(book: Book, kind: ExportKind, chosen: string): Notable[] {
  const period = book.periods.findLast(
    (one) => (chosen === "" || one.period === chosen) && heldRows(book, kind, one.period).N > 0,
  );
  if (!period) return [];
  const { n, N, held, isMuch } = heldRows(book, kind, period.period);
  if (!isMuch) return [];
  const ask: Ask & { kind: string } = { measure: "rows_accepted", period: period.period, kind };
  return [
    {
      rule: "held",
      weight: held / N,
      sentence: html`${KIND_NAMES[kind]}, ${periodNameInText(period.period)}: trong các tệp đã nhận chỉ ${rateHtml(rate(n, N), ask)} dòng được tính, còn ${formatNumber(held)} dòng bị treo, chờ sửa.`,
      ...HELD_ROWS,
      ask,
    },
  ];
}
