/** From registering to being recognised, and each of the three on the way, beside the year before. */
import { periodName, periodNameInText } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import { type Rate, rateText } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { type Comparison, compareBefore } from "../book/comparison.ts";
import { type NamedBar, namedBars } from "../charts/named-bars.ts";
import { addressIn, type FigureAddress } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { BASE_ENDINGS, BASE_WORDS, COVERAGE, STEP_NAMES } from "./words.ts";

interface Step {
  name: string;
  ask: Ask;
  rate: Rate;
  earlier: Comparison | null;
}

/** Where the period has no figure it is said why; null without a period. */
export function initiativeSteps(view: View): Html | null {
  const subject = subjectOf(view);
  if (!subject) return null;
  const { period, base } = subject;
  const name = `3-chu-dong-tung-noi-dung${BASE_ENDINGS[base]}`;
  const figure = stepsFigure(view, { ...subject, address: addressIn(view, name, period) });
  const rate = view.book.rate({ measure: "three_initiatives", period, base });
  return figure ?? html`<p class="note">${periodName(period)}: ${rateText(rate)}.</p>`;
}

interface Asked extends Pick<Subject, "period" | "base"> {
  address: FigureAddress | undefined;
  /** All groups together where left out. */
  group?: string;
}

/** The steps of a period, of all groups or of one; null where not one of them has a figure. */
export function stepsFigure(view: View, { period, base, address, group }: Asked): Html | null {
  const { book } = view;
  const steps = COVERAGE.map((measure): Step => {
    const ask = { measure, period, base, ...(group === undefined ? {} : { group }) };
    return { name: STEP_NAMES[measure], ask, rate: book.rate(ask), earlier: compareBefore(book, ask) };
  });
  if (steps.every(({ rate }) => rate.kind === "none")) return null;
  const title = "Từ đăng ký đến được công nhận “3 chủ động”";
  const where =
    group === undefined ? [] : [groupName(book.data.groups, group, book.period(period)?.ends ?? "")];
  const words = [...where, periodNameInText(period), BASE_WORDS[base]].join(", ");
  return chartFigure(view, {
    ...{ id: "tung-noi-dung", address, title },
    subtitle: words,
    note: ["Được công nhận là tệp ghi công nhận và cả ba nội dung đều đạt.", tickWords(steps)]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["three_initiatives"]),
    measures: COVERAGE,
    draw: (size) => namedBars(steps.map(bar), size),
    table: table<Step>({
      id: "tung-noi-dung-bang",
      caption: `${title}, ${words}`,
      columns: [
        { head: "Nội dung", cell: ({ name }) => name },
        { head: periodName(period), number: true, cell: ({ rate, ask }) => rateHtml(rate, ask) },
        {
          head: "Cùng kỳ năm trước",
          number: true,
          cell: ({ earlier, ask }) =>
            earlier && rateHtml(earlier.rate, { ...ask, period: earlier.before.period }),
        },
        {
          head: "Thay đổi",
          cell: ({ earlier }) => earlier?.words ?? "",
        },
      ],
      rows: steps,
    }),
  });
}

function bar({ name, rate, earlier, ask }: Step): NamedBar {
  const strong = ask.measure === "three_initiatives";
  if (earlier?.rate.kind !== "rate") return { name, rate, strong };
  return { name, rate, strong, beside: { name: periodName(earlier.before.period), rate: earlier.rate } };
}

function tickWords(steps: readonly Step[]): string {
  const earlier = steps.find((step) => step.earlier?.rate.kind === "rate")?.earlier;
  if (!earlier) return "";
  const old = earlier.old.length > 0 ? ` (${earlier.old.join(", ")})` : "";
  return `Vạch đậm là ${periodNameInText(earlier.before.period)}${old}.`;
}
