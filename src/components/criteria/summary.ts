/** What the page begins with: criteria met, points, how far officers rate themselves higher, things not to do. */
import { periodName } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { rateCard } from "../frame/rate-card.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import type { View } from "../page/view.ts";
import { gapIn, gapWords } from "./gap.ts";
import { leftOutWords } from "./places.ts";
import { askIn, type Scope } from "./scope.ts";

export function summary({ book }: View, scope: Scope): Html {
  const met = (kind: "score" | "dont") => askIn(scope, "criteria_met", { criteria: { kind } });
  return html`${about(book, scope)}
<div class="answers">${rateCard(book, { title: "Tiêu chí đạt", ask: met("score") })}
${rateCard(book, { title: "Điểm chính thức so với mức tối đa", ask: askIn(scope, "points") })}
${gapCard(book, scope)}
${scope.donts.length > 0 && rateCard(book, { title: "Không vi phạm điều không nên làm", ask: met("dont"), noun: "lượt" })}</div>`;
}

function about(book: Book, scope: Scope): Html {
  const { period, place, scored, donts, position, who, groups } = scope;
  const evaluated = askIn(scope, "evaluated");
  const rest = donts.length > 0 ? ` và ${donts.length} điều không nên làm` : "";
  const left = position && !place ? leftOutWords(book, scope) : "";
  return html`<p><b>${[periodName(period.period), place?.name ?? "toàn tỉnh", who].filter(Boolean).join(", ")}.</b>
Khung tiêu chí ${period.scheme}: ${scored.length} tiêu chí chấm điểm trong ${groups.length} nhóm${rest}.
Cán bộ được đánh giá: ${rateHtml(book.rate(evaluated), evaluated)}.${left ? html` <span class="quiet">${left}</span>` : ""}</p>`;
}

function gapCard(book: Book, scope: Scope): Html {
  const gap = gapIn(book, scope);
  const words = gapWords(gap);
  const rates = html`<p class="second">Tự chấm ${rateHtml(gap.self, askIn(scope, "self_points"))}, chính thức ${rateHtml(gap.both, askIn(scope, "both_points"))}, trên những lượt có cả hai điểm.</p>`;
  return html`<section class="card"><h3>Tự chấm so với điểm chính thức</h3><p class="period">${periodName(scope.period.period)}</p>${
    words === ""
      ? html`<p class="no-rate">không có, hoặc chưa đủ 5 người có, điểm tự chấm để so</p>`
      : html`<p class="middling">${words}</p>${rates}`
  }</section>`;
}
