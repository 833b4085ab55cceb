/** Every headline over all periods; half-years and years are different lengths and never share a line. */
import { LENGTH_NAMES, PERIOD_LENGTHS, type PeriodLength, parsePeriod } from "../terms/period.ts";
import type { Book } from "./book.ts";
import { chartFigure } from "./chart.ts";
import { breaksBetween } from "./comparison.ts";
import { askOf, HEADLINES, type Headline } from "./headline.ts";
import { type Html, html } from "./html.ts";
import { type TrendPoint, trendLine } from "./trend-line.ts";

export function trends(book: Book): Html {
  const panels = HEADLINES.flatMap((item) => PERIOD_LENGTHS.map((length) => panel(book, item, length)));
  const shown = panels.filter((item) => item !== null);
  if (shown.length === 0) return html`<p class="note">Chưa có số liệu.</p>`;
  return html`<div class="panels">${shown}</div>
<p class="note">Đường đứt đoạn ở nơi địa giới hoặc khung tiêu chí thay đổi: hai bên vạch không so trực tiếp được. Trục dọc không bắt đầu từ 0%. Kỳ 6 tháng và kỳ cả năm dài khác nhau nên đứng riêng.</p>`;
}

/** The points of a series; null where no period of that length has a figure. */
export function trendPoints(book: Book, item: Headline, length: PeriodLength): TrendPoint[] {
  const periods = book.periods.filter((period) => parsePeriod(period.period)?.length === length);
  const points = periods.map((period, i): TrendPoint => {
    const ask = askOf(item, period.period);
    const earlier = periods[i - 1];
    return {
      period: period.period,
      rate: book.rate(ask),
      target: book.target(ask),
      breaks: earlier ? breaksBetween(book, ask, earlier, period) : [],
    };
  });
  return points.some((point) => point.rate.kind === "rate") ? points : [];
}

function panel(book: Book, item: Headline, length: PeriodLength): Html | null {
  const points = trendPoints(book, item, length);
  if (points.length === 0) return null;
  const id = `xu-huong-${item.measure.replaceAll("_", "-")}-${length}`;
  return chartFigure(
    { id, title: item.title, subtitle: LENGTH_NAMES[length].toLowerCase() },
    trendLine(points),
  );
}
