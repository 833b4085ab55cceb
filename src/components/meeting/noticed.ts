/** What the rules found, as slides: what differs, what is below target, what has not been sent. */

import { html } from "../markup/html.ts";
import type { Notable, RuleId } from "../overview/notable/notable.ts";
import { fewOf, notableRules, notables } from "../overview/notable/rules.ts";
import type { View } from "../page/view.ts";
import { overSlides, type Slide } from "./slide.ts";

/** So many sentences of a kind are shown; the first page has them all. */
const MOST = 6;
/** Lines of a slide, and letters of a line. */
const [LINES, LETTERS] = [12, 74];

const ASKED: readonly { heading: string; rules: readonly RuleId[] }[] = [
  { heading: "Điều đáng chú ý", rules: ["outside", "fallen", "declared"] },
  { heading: "Cần bàn: chưa đạt chỉ tiêu", rules: ["target"] },
  { heading: "Cần đôn đốc: số liệu chưa nộp", rules: ["not-submitted"] },
  { heading: "Cần sửa: số liệu đã gửi mà chưa tính được", rules: ["held"] },
];

/** What is worth noticing first, then what the committee has to decide, or ask for. */
export function noticedSlides({ book, choice }: View): Slide[] {
  const all = notables(book, choice.period);
  return ASKED.flatMap(({ heading, rules }) => {
    const found = all.filter(({ rule }) => rules.includes(rule));
    const few = fewOf(found, MOST);
    const more = found.length - few.length;
    return overSlides(few, LINES, lines, (some, part) => ({
      kind: "list",
      ...{ heading, ...(part && { part }) },
      body: html`<ul class="noticed">${some.map((one) => item(one, rules.length > 1))}</ul>`,
      source: more > 0 ? html`Còn ${more} điều khác ở trang <a href="./index.html">Tổng quan</a>.` : "",
    }));
  });
}

function item({ rule, sentence, href, link }: Notable, named: boolean) {
  const name = notableRules.find(({ id }) => id === rule)?.name ?? "";
  return html`<li data-rule="${rule}">${named ? html`<b>${name}.</b> ` : ""}${sentence} <a href="${href}">${link}</a></li>`;
}

function lines({ sentence }: Notable): number {
  return Math.ceil(sentence.text.replace(/<[^>]*>/g, "").length / LETTERS) + 0.6;
}
