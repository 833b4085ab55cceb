/** Who registered in Rèn luyện đoàn viên: members, a fact about units, and officers, which is not. */
import type { Period } from "../../terms/reference.ts";
import { periodFor } from "../book/period-for.ts";
import { unaskedWords } from "../book/unasked.ts";
import { figureSubject } from "../figures/subjects.ts";
import { boundaryWords } from "../frame/boundary-words.ts";
import { districtFigure } from "../frame/district-figure.ts";
import { rateCard } from "../frame/rate-card.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export const REGISTRATION = ["training_registered", "officers_registered"] as const;

type Registration = (typeof REGISTRATION)[number];

/** All together, a card each. */
export function registrationCards(view: View): Html {
  const cards = registered(view).map(({ measure, period }) =>
    rateCard(view.book, { title: figureSubject(measure).title, ask: { measure, period: period.period } }),
  );
  if (cards.length === 0) return html`<p class="note">Chưa có kỳ nào thu số liệu đăng ký.</p>`;
  return html`<div class="answers pair">${cards}</div>`;
}

/** By district; officers always under the boundaries of their time, whatever is chosen. */
export function registrationDistricts(view: View): Html {
  const { book, choice } = view;
  const now = choice.boundaries === "now";
  const drawn = registered(view).flatMap(({ measure, period }) => {
    const carried = now && measure === "training_registered";
    const figure = districtFigure(carried ? { ...view, book: book.asItIs() } : view, {
      id: `dia-ban-${measure.replaceAll("_", "-")}`,
      ...figureSubject(measure),
      ask: { measure, period: period.period },
      ...(now && !carried ? { base: "địa giới lúc ấy" } : {}),
    });
    const words = carried ? boundaryWords(view, "training_registered", period.period) : "";
    const unasked = unaskedWords(book, { measure, period: period.period });
    return figure ? [{ figure, words: [words, unasked].filter(Boolean).join(" ") }] : [];
  });
  if (drawn.length === 0)
    return html`<p class="note">Chưa có số liệu của từ hai địa bàn trở lên để so sánh.</p>`;
  const notes = [
    ...drawn.map(({ words }) => words).filter(Boolean),
    ...(now ? ["Số liệu về cán bộ luôn theo địa giới lúc ấy."] : []),
  ];
  return html`<div class="panels">${drawn.map(({ figure }) => figure)}</div>${
    notes.length > 0 && html`<p class="note">${notes.join(" ")}</p>`
  }`;
}

function registered({ book, choice }: View): { measure: Registration; period: Period }[] {
  return REGISTRATION.flatMap((measure) => {
    const period = periodFor(book, choice.period, measure);
    return period ? [{ measure, period }] : [];
  });
}
