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
import type { Notable, Rule } from "./notable.ts";
import { NOT_SUBMITTED, placeName } from "./where.ts";

/** So many units are named; of more than that, the districts with their numbers. */
const NAMED = 3;

export const NOT_SUBMITTED_RULE: Rule = {
  id: "not-submitted",
  name: "Chưa nộp",
  statement:
    "Đã qua hạn nộp của kỳ mà còn đơn vị phải nộp một loại số liệu chưa có dòng nào được chấp nhận trong tệp đang dùng của loại ấy. Qua hạn là khi ngày nhận số liệu gần nhất đứng sau hạn nộp (sau ngày cuối kỳ, nếu kỳ không đặt hạn), hoặc không rõ ngày nhận.",
  find: (book, period) => EXPORT_KINDS.flatMap((kind) => notSubmittedOf(book, kind, period)),
};

function notSubmittedOf(book: Book, kind: ExportKind, chosen: string): Notable[] {
  const period = book.periods.findLast(
    (one) => (chosen === "" || one.period === chosen) && one.expects.includes(kind) && isDue(book, one),
  );
  if (!period) return [];
  const missing = book.notSubmitted().filter((row) => row.period === period.period && row.kind === kind);
  const sum = sumCounts(book.counts("submitted", period.period), (count) => count.kind === kind);
  if (missing.length === 0 || !sum) return [];
  const ask: Ask & { kind: string } = { measure: "submitted", period: period.period, kind };
  return [
    {
      rule: "not-submitted",
      weight: missing.length / sum.N,
      sentence: html`${KIND_NAMES[kind]}, ${periodNameInText(period.period)}: ${rateHtml(rate(sum.n, sum.N), ask)} đơn vị đã nộp${deadlineWords(period)}; còn thiếu ${whoOwes(book, missing, period)}.`,
      ...NOT_SUBMITTED,
      ask,
    },
  ];
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
