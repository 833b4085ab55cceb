/** One figure over the periods of one length, broken where boundaries or scheme changed, with its table. */
import { formatTarget } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { type PeriodLength, parsePeriod, periodName, periodNameInText } from "../../terms/period.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { breaksBetween } from "../book/comparison.ts";
import { isUnasked } from "../book/unasked.ts";
import { axisNote, type TrendPoint, trendLine } from "../charts/trend-line.ts";
import { addressIn } from "../figures/address.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { chartFigure } from "./figure.ts";
import { sourced } from "./source.ts";

export interface TrendQuestion {
  id: string;
  /** In its address, before the words for the length of the periods. */
  name: string;
  /** What is followed; the figure's own title goes on to say: through which periods. */
  title: string;
  ask: Omit<Ask, "period">;
  length: PeriodLength;
  /** Words before the span of time in the subtitle, such as the district. */
  about?: string;
}

/** What tells trends of one length from those of another, in addresses and in titles. */
const THROUGH: Record<PeriodLength, { name: string; words: string }> = {
  year: { name: "qua-cac-nam", words: "qua các năm" },
  half: { name: "qua-cac-ky-6-thang", words: "qua các kỳ 6 tháng" },
  quarter: { name: "qua-cac-quy", words: "qua các quý" },
  month: { name: "qua-cac-thang", words: "qua các tháng" },
};

/** A chart over all periods of the length; null where not even one of them has a figure. */
export function trendFigure(view: View, question: TrendQuestion): Html | null {
  const { book } = view;
  const { id, name, ask, length, about } = question;
  const points = trendPoints(book, ask, length);
  if (points.length === 0) return null;
  const title = `${question.title}, ${THROUGH[length].words}`;
  // The title says how long the periods are.
  const subtitle = [about, spanWords(points)].filter(Boolean).join(", ");
  return chartFigure(view, {
    ...{ id, title, subtitle },
    address: addressIn(view, `${name}-${THROUGH[length].name}`, points.at(-1)?.period ?? "", ask.group),
    note: [trendNote(points), unaskedNote(book, ask, points)].filter(Boolean).join(" "),
    ...sourced(book, [ask.measure]),
    draw: (size) => trendLine(points, size),
    table: table<TrendPoint>({
      id: `${id}-bang`,
      caption: `${title}, ${subtitle}`,
      columns: [
        { head: "Kỳ", cell: ({ period }) => periodName(period) },
        {
          head: MEASURES[ask.measure].name,
          number: true,
          cell: ({ rate, period }) => rateHtml(rate, { ...ask, period }),
        },
        {
          head: "Chỉ tiêu",
          number: true,
          cell: ({ target }) => (target === null ? "" : formatTarget(target)),
        },
        ...(points.some(({ breaks }) => breaks.length > 0) ? [BREAKS] : []),
      ],
      rows: points,
    }),
  });
}

const BREAKS: Column<TrendPoint> = {
  head: "Điều đã đổi từ kỳ trước",
  cell: ({ breaks }) => breaks.join(", "),
};

/** The points of a series, from the first period that asks for the figure to the last; none without any figure. */
export function trendPoints(book: Book, ask: Omit<Ask, "period">, length: PeriodLength): TrendPoint[] {
  const periods = book.periods.filter((period) => parsePeriod(period.period)?.length === length);
  const asked = (period: Period) => {
    const found = book.rate({ ...ask, period: period.period });
    return found.kind === "rate" || found.why !== "not-applicable";
  };
  const stretch = periods.slice(periods.findIndex(asked), periods.findLastIndex(asked) + 1);
  const points = stretch.map(({ period, ...rest }, i): TrendPoint => {
    const own = { ...ask, period };
    const earlier = stretch[i - 1];
    return {
      period,
      rate: book.rate(own),
      target: book.target(own),
      breaks: earlier ? breaksBetween(book, own, earlier, { period, ...rest }) : [],
    };
  });
  return points.some((point) => point.rate.kind === "rate") ? points : [];
}

/** `từ quý I năm 2024 đến quý III năm 2025`; of one period its name. */
function spanWords(points: readonly TrendPoint[]): string {
  const [first, last] = [points.at(0), points.at(-1)].map((point) => periodNameInText(point?.period ?? ""));
  return first === last ? `${last}` : `từ ${first} đến ${last}`;
}

/** Periods that have no figure since no list had a column for it. */
function unaskedNote(book: Book, ask: Omit<Ask, "period">, points: readonly TrendPoint[]): string {
  const unasked = points.filter(({ period }) => isUnasked(book, { ...ask, period }));
  if (unasked.length === 0) return "";
  const names = unasked.map(({ period }) => periodNameInText(period)).join(", ");
  return `Danh sách cán bộ ${names} không có cột đăng ký rèn luyện.`;
}

/** What the lines are that stand in the drawing. */
function trendNote(points: readonly TrendPoint[]): string {
  const broken = points.some((point) => point.breaks.length > 0);
  const aimed = points.some((point) => point.target !== null);
  return [
    broken
      ? "Vạch đứng đứt nét là nơi địa giới hoặc khung tiêu chí thay đổi: số hai bên vạch không so trực tiếp được, nên không nối."
      : "",
    aimed ? "Vạch ngang đậm là chỉ tiêu." : "",
    axisNote(points),
  ]
    .filter(Boolean)
    .join(" ");
}
