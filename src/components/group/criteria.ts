/** Criterion by criterion: the group beside the province, hardest first; things not to do in a sentence. */
import { groupBy, sumCounts } from "../../terms/counts.ts";
import { periodNameInText } from "../../terms/period.ts";
import { POSITION_NAMES } from "../../terms/positions.ts";
import { type Rate, rate, rateText, shareOf } from "../../terms/rate.ts";
import type { Criterion, Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { notHeldWords } from "../book/not-held.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { differenceOf } from "./standing.ts";
import { isGroupIn, periodOfMeasure, shortNameIn } from "./subject.ts";

interface Row {
  criterion: Criterion;
  own: Rate;
  all: Rate;
}

export function groupCriteria(view: View): Html {
  const period = periodOfMeasure(view, "criteria_met") ?? latestAsked(view);
  if (!period) return html`<p class="note">Chưa có kỳ nào có kết quả đánh giá của địa bàn.</p>`;
  const { book } = view;
  const code = codeOf(view.path);
  const whole = book.rate({ ...askOf(period, code), criteria: { kind: "score" } });
  if (whole.kind === "none")
    return html`<p class="note">Tiêu chí đạt, ${periodNameInText(period.period)}: ${rateText(whole)}.</p>`;
  const rows = rowsOf(book, period, code, "score");
  rows.sort((a, b) => hardness(a) - hardness(b));
  const name = shortNameIn(view, period);
  const title = "Từng tiêu chí, khó nhất trước";
  return html`<div class="panels group-criteria">${tableFigure(view, {
    ...{ id: "cac-tieu-chi", title },
    address: addressIn(view, "tung-tieu-chi", period.period, code),
    subtitle: `${periodNameInText(period.period)}, ${name}, khung ${period.scheme}`,
    note: [
      "Thứ tự là từ tỷ lệ thấp nhất của địa bàn; khác nhau một hai lượt thì chưa nói lên điều gì.",
      notHeldWords(
        book,
        { ...askOf(period), criteria: { kind: "score" } },
        rows.map(({ criterion }) => criterion),
      ),
    ]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["criteria_met"]),
    table: table<Row>({
      id: "cac-tieu-chi-bang",
      caption: `Tỷ lệ lượt tiêu chí đạt, ${name} và toàn tỉnh`,
      columns: [
        {
          head: "Tiêu chí",
          cell: ({ criterion }) =>
            html`${criterion.code}. ${criterion.name}${criterion.appliesTo === "" ? "" : ` (${POSITION_NAMES[criterion.appliesTo]})`}`,
        },
        {
          head: name,
          number: true,
          cell: ({ own, criterion }) => rateHtml(own, { ...askOf(period, code), criterion: criterion.code }),
        },
        {
          head: "Toàn tỉnh",
          number: true,
          cell: ({ all, criterion }) => rateHtml(all, { ...askOf(period), criterion: criterion.code }),
        },
        {
          head: "Chênh, điểm %",
          number: true,
          cell: ({ own, all }) => differenceOf(own, all) ?? "",
        },
      ],
      rows,
    }),
  })}${donts(book, period, code)}</div>`;
}

/** Where no period has a figure, the latest that wants one says why. */
function latestAsked(view: View): Period | undefined {
  if (view.choice.period !== "") return undefined;
  return view.book.periods.findLast(
    (period) => period.expects.includes("evaluation") && isGroupIn(view, period),
  );
}

/** Nearly always kept, so only what was not is worth a line. */
function donts(book: Book, period: Period, code: string): Html | null {
  const ask: Ask = { ...askOf(period, code), criteria: { kind: "dont" } };
  const whole = book.rate(ask);
  if (whole.kind === "none") return null;
  const rows = rowsOf(book, period, code, "dont");
  const broken = rows.filter(({ own }) => own.kind === "rate" && own.n < own.N);
  const all = book.rate({ ...askOf(period), criteria: { kind: "dont" } });
  return html`<section class="donts"><p><b>Điều không nên làm: không vi phạm</b> ${rateHtml(whole, ask)}${
    all.kind === "rate"
      ? html`, toàn tỉnh ${rateHtml(all, { ...askOf(period), criteria: { kind: "dont" } })}`
      : ""
  }.</p>${
    broken.length > 0
      ? html`<p>Còn vi phạm hoặc bỏ trống (kèm tỷ lệ không vi phạm):</p><ul>${broken.map(
          ({ criterion, own }) =>
            html`<li>${criterion.code}. ${criterion.name} ${rateHtml(own, { ...askOf(period, code), criterion: criterion.code })}</li>`,
        )}</ul>`
      : ""
  }</section>`;
}

function rowsOf(book: Book, period: Period, code: string, kind: "score" | "dont"): Row[] {
  const own = ratesOf(book, askOf(period, code));
  const all = ratesOf(book, askOf(period));
  return book.criteria(period.scheme, { kind }).map((criterion) => ({
    ...{ criterion, own: own(criterion), all: all(criterion) },
  }));
}

/** Rates by criterion, with the counts gone through once for all of them. */
function ratesOf(book: Book, ask: Ask): (criterion: Criterion) => Rate {
  const rows = groupBy(book.counts(ask.measure, ask.period, ask.group), ({ criterion }) => criterion);
  return ({ code }) => {
    const sum = sumCounts(rows.get(code) ?? []);
    return sum ? rate(sum.n, sum.N) : book.rate({ ...ask, criterion: code });
  };
}

/** What has no figure stands last. */
function hardness({ own }: Row): number {
  return own.kind === "rate" ? shareOf(own) : Number.POSITIVE_INFINITY;
}

function askOf({ period }: Period, group?: string): Ask {
  return { measure: "criteria_met", period, ...(group === undefined ? {} : { group }) };
}
