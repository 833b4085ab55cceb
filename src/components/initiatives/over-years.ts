/** Coverage over the years, on both bases: a rate may stay while its base falls to a third. */

import { LENGTH_NAMES, PERIOD_LENGTHS, parsePeriod, periodName } from "../../terms/period.ts";
import type { Period } from "../../terms/published.ts";
import { boundaryNote } from "../book/comparison.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourceLine } from "../frame/source.ts";
import { trendFigure, trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { BASE_WORDS, COVERAGE, SHORT_NAMES, wordsOfThree } from "./words.ts";

const TITLES = {
  commune: "Xã, phường, thị trấn được công nhận “3 chủ động”",
  all: "Mọi Đoàn cơ sở được công nhận “3 chủ động”",
} as const;

/** A line for each base and length of period; all periods, whatever is chosen above. */
export function initiativeTrends(view: View): Html {
  const { book } = view;
  const figures = PERIOD_LENGTHS.flatMap((length) =>
    (["commune", "all"] as const).flatMap((base) => {
      const ask = { measure: "three_initiatives", base } as const;
      const points = trendPoints(book, ask, length);
      // One point alone is no trend; the table below has it.
      if (points.filter(({ rate }) => rate.kind === "rate").length < 2) return [];
      const question = { id: `qua-cac-ky-${base}-${length}`, title: TITLES[base], ask, length };
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
export function initiativePeriods({ book, choice: { base } }: View): Html | null {
  const asked = book.periods.filter(({ expects }) => expects.includes("three_initiatives"));
  if (asked.length === 0) return null;
  const title = "Đăng ký, từng nội dung và công nhận, qua các kỳ";
  const lengths = new Set(asked.flatMap(({ period }) => parsePeriod(period)?.length ?? []));
  const lengthWords = lengths.size === 1 ? [...lengths].map((one) => LENGTH_NAMES[one].toLowerCase()) : [];
  return tableFigure({
    ...{ id: "cac-ky-tung-noi-dung", title },
    subtitle: [BASE_WORDS[base], ...lengthWords].join(", "),
    note: wordsOfThree(),
    source: sourceLine(book, ["three_initiatives"]),
    table: table<Period>({
      id: "cac-ky-tung-noi-dung-bang",
      caption: title,
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
