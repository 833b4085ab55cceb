/** "Điều đáng chú ý": the few differences that matter, in sentences, each a link to the slice behind it. */
import type { Target } from "../../../terms/reference.ts";
import type { Ask, Book } from "../../book/book.ts";
import { compareBefore } from "../../book/comparison.ts";
import { type Html, html } from "../../markup/html.ts";
import type { Notable } from "./notable.ts";
import { fewOf, notableRules, notables } from "./rules.ts";
import { sights, WATCHED_ONCE, watchedAsk } from "./watched.ts";

const MOST = 7;

/** The largest differences, the others folded below them; for "", each figure in its latest period. */
export function notable(book: Book, period: string): Html {
  const found = notables(book, period);
  if (found.length === 0) {
    return html`<p class="note">Không có điều gì đáng chú ý theo <a href="./cach-tinh.html#dieu-dang-chu-y">các quy tắc đã nêu</a>${notJudged(book, period)}.</p>`;
  }
  const few = fewOf(found, MOST);
  const others = found.filter((one) => !few.includes(one));
  return html`<ol class="notable">${few.map(item)}</ol>${
    others.length > 0
      ? html`<details class="notable-more"><summary>và ${others.length} điều khác</summary><ol class="notable" start="${few.length + 1}">${others.map(item)}</ol></details>`
      : ""
  }<p class="note">Chọn và xếp theo <a href="./cach-tinh.html#dieu-dang-chu-y">các quy tắc đã nêu</a>, không xếp hạng địa bàn.</p>`;
}

/** Who reads that nothing stands out takes it for praise, also where there was nothing to hold a figure against. */
function notJudged(book: Book, period: string): string {
  const asks = sights(book, WATCHED_ONCE, period).map((sight) => watchedAsk(sight.item, sight.period.period));
  if (asks.length === 0) return ": chưa có số liệu để xét";
  const aimed = asks.some((ask) => book.data.targets.some((one) => isOf(one, ask)));
  const lacks = [
    ...(aimed ? [] : ["chỉ tiêu"]),
    ...(asks.some((ask) => compareBefore(book, ask)?.rate.kind === "rate")
      ? []
      : ["số liệu cùng kỳ năm trước"]),
  ];
  return lacks.length === 0 ? "" : `; chưa có ${lacks.join(" và ")} để so`;
}

function isOf({ measure, period, base }: Target, ask: Ask): boolean {
  return measure === ask.measure && period === ask.period && base === (ask.base ?? "");
}

function item({ rule, sentence, href, link }: Notable): Html {
  const name = notableRules.find(({ id }) => id === rule)?.name ?? "";
  return html`<li data-rule="${rule}"><b>${name}.</b> ${sentence} <a href="${href}">${link}</a></li>`;
}
