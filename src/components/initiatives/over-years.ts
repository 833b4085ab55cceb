/** Coverage over the years, on both bases: a rate may stay while its base falls to a third. */

import { LENGTH_NAMES, PERIOD_LENGTHS, parsePeriod, periodName } from "../../terms/period.ts";
import type { Period } from "../../terms/reference.ts";
import { boundaryNote } from "../book/comparison.ts";
import { addressIn } from "../figures/address.ts";
import { figureSubject } from "../figures/subjects.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { trendFigure, trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { BASE_ENDINGS, BASE_WORDS, COVERAGE, SHORT_NAMES, wordsOfThree } from "./words.ts";

/** A line for each base and length of period; all periods, whatever is chosen above. */
export function initiativeTrends(view: View): Html {
  const { book } = view;
  const figures = PERIOD_LENGTHS.flatMap((length) =>
    (["commune", "all"] as const).flatMap((base) => {
      const ask = { measure: "three_initiatives", base } as const;
      const points = trendPoints(book, ask, length);
      // One point alone is no trend; the table below has it.
      if (points.filter(({ rate }) => rate.kind === "rate").length < 2) return [];
      const { base: about, ...subject } = figureSubject("three_initiatives", base);
      const question = {
        ...{ id: `qua-cac-ky-${base}-${length}`, ...subject, ask, length },
        ...(about === undefined ? {} : { about }),
      };
      return trendFigure(view, question) ?? [];
    }),
  );
  if (figures.length === 0)
    return html`<p class="note">Chưa có hai kỳ nào cùng độ dài để thành xu hướng; số liệu ở bảng dưới đây.</p>`;
  const asks = book.periods.map(({ period }) => ({ measure: "three_initiatives", period }) as const);
  const note = boundaryNote(
    book,
    asks.filter((ask) => book.rate({ ...ask, base: "commune" }).kind === "rate"),
  );
  return html`<div class="panels">${figures}</div>${note && html`<p class="note">${note}</p>`}`;
}

/** Each step in each period, on the base that the reader chose. */
export function initiativePeriods(view: View): Html | null {
  const { book, choice } = view;
  const { base } = choice;
  const asked = book.periods.filter(({ expects }) => expects.includes("three_initiatives"));
  if (asked.length === 0) return null;
  const title = "Đăng ký, từng nội dung và công nhận, qua các kỳ";
  const lengths = new Set(asked.flatMap(({ period }) => parsePeriod(period)?.length ?? []));
  const lengthWords = lengths.size === 1 ? [...lengths].map((one) => LENGTH_NAMES[one].toLowerCase()) : [];
  return tableFigure(view, {
    ...{ id: "cac-ky-tung-noi-dung", title },
    address: addressIn(
      view,
      `3-chu-dong-tung-noi-dung-qua-cac-ky${BASE_ENDINGS[base]}`,
      asked.at(-1)?.period ?? "",
    ),
    subtitle: [BASE_WORDS[base], ...lengthWords].join(", "),
    note: wordsOfThree(),
    ...sourced(book, ["three_initiatives"]),
    table: table<Period>({
      id: "cac-ky-tung-noi-dung-bang",
      caption: `${title}, ${BASE_WORDS[base]}`,
      columns: [
        { head: "Kỳ", cell: ({ period }) => periodName(period) },
        ...COVERAGE.map((measure) => ({
          head: SHORT_NAMES[measure],
          number: true,
          cell: ({ period }: Period) =>
            rateHtml(book.rate({ measure, period, base }), { measure, period, base }),
        })),
      ],
      rows: asked,
    }),
  });
}
