/** How many units are recognised, on both bases: neither says all without the other. */
import { boundaryNote } from "../book/comparison.ts";
import { rateCard } from "../frame/rate-card.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { subjectOf } from "./subject.ts";

/** Both stand in the same period, so that they can be read side by side. */
export function initiativeHeadline(view: View): Html {
  const subject = subjectOf(view);
  if (!subject) return html`<p class="note">Chưa có kỳ nào thu số liệu “3 chủ động”.</p>`;
  const { period } = subject;
  const ask = (base: "commune" | "all") => ({ measure: "three_initiatives", period, base }) as const;
  const note = boundaryNote(view.book, [ask("commune")]);
  return html`<div class="answers pair">${rateCard(view.book, {
    title: "Được công nhận: xã, phường, thị trấn",
    ask: ask("commune"),
    noun: "đơn vị cấp xã",
  })}${rateCard(view.book, {
    title: "Được công nhận: mọi Đoàn cơ sở",
    ask: ask("all"),
    noun: "Đoàn cơ sở",
  })}${note && html`<p class="note across">${note}</p>`}</div>`;
}
