/** From registering to being recognised, and each of the three on the way, beside the year before. */
import { periodName, periodNameInText } from "../../terms/period.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { type Comparison, changeText, compareBefore } from "../book/comparison.ts";
import { type NamedBar, namedBars } from "../charts/named-bars.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourceLine } from "../frame/source.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { subjectOf } from "./subject.ts";
import { BASE_WORDS, COVERAGE, STEP_NAMES } from "./words.ts";

interface Step {
  name: string;
  ask: Ask;
  rate: Rate;
  earlier: Comparison | null;
}

/** Null where the period has no figure; the cards above say why. */
export function initiativeSteps({ book, ...view }: View): Html | null {
  const subject = subjectOf({ book, ...view });
  if (!subject) return null;
  const { base, period } = subject;
  const steps = COVERAGE.map((measure): Step => {
    const ask = { measure, period, base };
    return { name: STEP_NAMES[measure], ask, rate: book.rate(ask), earlier: compareBefore(book, ask) };
  });
  if (steps.every(({ rate }) => rate.kind === "none")) return null;
  const title = "Từ đăng ký đến được công nhận";
  return chartFigure(view, {
    ...{ id: "tung-noi-dung", title },
    subtitle: `${periodNameInText(period)}, ${BASE_WORDS[base]}`,
    note: ["Được công nhận là tệp ghi công nhận và cả ba nội dung đều đạt.", tickWords(steps)]
      .filter(Boolean)
      .join(" "),
    source: sourceLine(book, ["three_initiatives"]),
    draw: (size) => namedBars(steps.map(bar), size),
    table: table<Step>({
      id: "tung-noi-dung-bang",
      caption: `${title}, ${periodNameInText(period)}`,
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
          cell: ({ earlier }) => (earlier?.change ? changeText(earlier.change) : ""),
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
