/** What the group is, in a few sentences: its names in their time, its units, and what boundaries do to them. */
import { groupBy } from "../../terms/counts.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { inForceOn } from "../../terms/places.ts";
import type { Group, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";
import { carriedWords } from "./carried-words.ts";
import { isGroupIn } from "./subject.ts";
import { timeInForce } from "./time-in-force.ts";

export function groupLead(view: View): Html {
  const { book, path, choice } = view;
  const code = codeOf(path);
  const names = book.data.groups
    .filter(({ group }) => group === code)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  if (names.length === 0) return html`<p class="lead">Không có địa bàn này trong số liệu.</p>`;
  const chosen = book.period(choice.period);
  const period = chosen ?? book.periods.findLast((one) => isGroupIn(view, one)) ?? book.periods.at(-1);
  return html`<p class="lead">${[
    chosen && !isGroupIn(view, chosen) ? absentWords(names, chosen) : period && unitWords(book, code, period),
    afterwards(names),
    earlierNames(names),
  ]
    .filter(Boolean)
    .join(" ")}</p>${
    choice.boundaries === "now" &&
    html`<p class="note of-choice">Địa giới chọn ở trên chỉ đổi số liệu về đơn vị: đăng ký rèn luyện, “3 chủ động”, cuộc thi và cuộc vận động, nộp số liệu. Số liệu về cán bộ luôn theo địa giới lúc ấy. ${period && carriedWords(book, code, period)}</p>`
  }`;
}

/** A group that is only kept to follow others, or that is no more, says so and from which day on. */
function afterwards(names: readonly Group[]): string {
  const last = names.at(-1);
  if (!last) return "";
  if (last.validTo !== "") return `Địa bàn này có đến ngày ${formatDate(last.validTo)}.`;
  return isLegacy(last)
    ? `Từ ngày ${formatDate(last.validFrom)} không còn là một cấp hành chính: tên địa bàn cũ được giữ để theo dõi tiếp các đơn vị kế tục.`
    : "";
}

/** The reference data marks what is kept only as a name: kind `địa bàn cũ`, name `… (cũ)`. */
function isLegacy({ kind, name }: Group): boolean {
  return kind.endsWith("cũ") || name.endsWith("(cũ)");
}

/** The names that it had while it was what they say; one alone stands in the heading already. */
function earlierNames(names: readonly Group[]): string {
  const own = names.filter((name) => !isLegacy(name));
  if (own.length < 2) return "";
  return `Tên gọi: ${own.map((name) => `${name.name} (${timeInForce(name)})`).join("; ")}.`;
}

function absentWords(names: readonly Group[], period: Period): string {
  const first = names[0]?.validFrom ?? "";
  return `Trong ${periodNameInText(period.period)} ${first > period.ends ? "chưa có" : "không còn"} địa bàn này, nên không có số liệu.`;
}

/** `Vào cuối năm 2025 có 7 đơn vị: 5 phường, 2 xã.` */
function unitWords(book: Book, code: string, period: Period): string {
  const units = book.data.units.filter((unit) => unit.group === code && inForceOn(unit, period.ends));
  const when = `Vào cuối ${periodNameInText(period.period)}`;
  if (units.length === 0) return `${when} địa bàn không có đơn vị nào.`;
  const kinds = [...groupBy(units, ({ kind }) => kind)];
  const counted = kinds.map(
    ([kind, some]) => `${formatNumber(some.length)} ${kind === "trực thuộc" ? "Đoàn trực thuộc" : kind}`,
  );
  return kinds.length === 1
    ? `${when} có ${counted[0]}.`
    : `${when} có ${formatNumber(units.length)} đơn vị: ${counted.join(", ")}.`;
}
