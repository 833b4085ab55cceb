/** Districts side by side: who is recognised, and in a table each of the steps on the way. */
import { periodNameInText } from "../../terms/period.ts";
import type { Ask } from "../book/book.ts";
import { addressIn } from "../figures/address.ts";
import { figureSubject } from "../figures/subjects.ts";
import { boundaryWords } from "../frame/boundary-words.ts";
import { districtFigure, districtRows } from "../frame/district-figure.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { BASE_ENDINGS, BASE_WORDS, COVERAGE, SHORT_NAMES, wordsOfThree } from "./words.ts";

export function initiativeDistricts(view: View): Html {
  const subject = subjectOf(view);
  const figure = subject && figureOf(view, subject);
  if (!figure) return html`<p class="note">Chưa có số liệu của từ hai địa bàn trở lên để so sánh.</p>`;
  const boundaries = boundaryWords(view, "three_initiatives", subject.period);
  return html`${figure}${boundaries && html`<p class="note">${boundaries}</p>`}`;
}

/** A part of its own, so that another shape of the chart beside it leaves it alone. */
export function initiativeDistrictSteps(view: View): Html | null {
  const subject = subjectOf(view);
  return subject && stepTable({ ...view, book: subject.book }, subject);
}

function figureOf(view: View, { book, period, base }: Subject): Html | null {
  return districtFigure(
    { ...view, book },
    {
      id: "dia-ban-3-chu-dong",
      ...figureSubject("three_initiatives", base),
      ask: { measure: "three_initiatives", period, base },
    },
  );
}

interface Row {
  name: string;
  group?: string;
}

function stepTable(view: View, { book, period, base }: Subject): Html | null {
  const rows = districtRows(view, { measure: "three_initiatives", period, base });
  if (rows.length === 0 || rows.every(({ rate }) => rate.kind === "none")) return null;
  const title = "Đăng ký, từng nội dung và công nhận, theo địa bàn";
  const ask = (measure: (typeof COVERAGE)[number], { group }: Row): Ask => ({
    ...{ measure, period, base },
    ...(group === undefined ? {} : { group }),
  });
  return tableFigure(view, {
    ...{ id: "dia-ban-tung-noi-dung", title },
    address: addressIn(view, `3-chu-dong-tung-noi-dung-theo-dia-ban${BASE_ENDINGS[base]}`, period),
    subtitle: `${periodNameInText(period)}, ${BASE_WORDS[base]}`,
    note: wordsOfThree(),
    ...sourced(book, ["three_initiatives"]),
    table: table<Row>({
      id: "dia-ban-tung-noi-dung-bang",
      caption: `${title}, ${periodNameInText(period)}, ${BASE_WORDS[base]}`,
      columns: [
        { head: "Địa bàn", cell: ({ name }) => name },
        ...COVERAGE.map((measure) => ({
          head: SHORT_NAMES[measure],
          number: true,
          cell: (row: Row) => rateHtml(book.rate(ask(measure, row)), ask(measure, row)),
        })),
      ],
      rows: rows.map(({ name, code }) => ({ name, group: code })),
      foot: { name: "Cộng" },
    }),
  });
}
