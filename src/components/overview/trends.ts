/** Every headline over all periods; half-years and years are different lengths and never share a line. */
import { LENGTH_NAMES, PERIOD_LENGTHS, type PeriodLength, parsePeriod } from "../../terms/period.ts";
import type { Period } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { breaksBetween } from "../book/comparison.ts";
import { askOf, HEADLINES, type Headline } from "../book/headline.ts";
import { chartFigure } from "../charts/chart.ts";
import { type TrendPoint, trendLine } from "../charts/trend-line.ts";
import { type Html, html } from "../markup/html.ts";

export function trends(book: Book): Html {
  const all = HEADLINES.flatMap((item) =>
    PERIOD_LENGTHS.map((length) => ({ item, length, points: trendPoints(book, item, length) })),
  );
  const figures = ({ points }: Series) => points.filter((point) => point.rate.kind === "rate").length;
  const shown = all.filter((series) => figures(series) > 1);
  const single = all.filter((series) => figures(series) === 1);
  const alone =
    single.length > 0
      ? html`<p class="note">Mới có một kỳ, chưa thành xu hướng: ${single.map(nameOf).join("; ")}. Số liệu ở bảng theo kỳ.</p>`
      : "";
  if (shown.length === 0) return alone === "" ? html`<p class="note">Chưa có số liệu.</p>` : alone;
  return html`<div class="panels">${shown.map(panel)}</div>
<p class="note">${legend(shown.flatMap(({ points }) => points))}Trục đứng không bắt đầu từ 0%. Kỳ dài ngắn khác nhau thì vẽ riêng.</p>${alone}`;
}

/** What the lines are that stand in the drawings. */
function legend(points: readonly TrendPoint[]): string {
  const broken = points.some((point) => point.breaks.length > 0);
  const aimed = points.some((point) => point.target !== null);
  return [
    broken
      ? "Vạch đứng đứt nét là nơi địa giới hoặc khung tiêu chí thay đổi: số hai bên vạch không so trực tiếp được, nên không nối. "
      : "",
    aimed ? "Vạch ngang đậm là chỉ tiêu. " : "",
  ].join("");
}

/** The points of a series, from the first period that asks for the figure to the last; none without any figure. */
export function trendPoints(book: Book, item: Headline, length: PeriodLength): TrendPoint[] {
  const periods = book.periods.filter((period) => parsePeriod(period.period)?.length === length);
  const asked = (period: Period) => {
    const found = book.rate(askOf(item, period.period));
    return found.kind === "rate" || found.why !== "not-applicable";
  };
  const stretch = periods.slice(periods.findIndex(asked), periods.findLastIndex(asked) + 1);
  const points = stretch.map((period, i): TrendPoint => {
    const ask = askOf(item, period.period);
    const earlier = stretch[i - 1];
    return {
      period: period.period,
      rate: book.rate(ask),
      target: book.target(ask),
      breaks: earlier ? breaksBetween(book, ask, earlier, period) : [],
    };
  });
  return points.some((point) => point.rate.kind === "rate") ? points : [];
}

interface Series {
  item: Headline;
  length: PeriodLength;
  points: TrendPoint[];
}

function panel({ item, length, points }: Series): Html {
  const id = `xu-huong-${item.measure.replaceAll("_", "-")}-${length}`;
  return chartFigure({ id, title: item.title, subtitle: lengthName(length) }, (size) =>
    trendLine(points, size),
  );
}

function nameOf({ item, length }: Series): string {
  return `${item.title} (${lengthName(length)})`;
}

function lengthName(length: PeriodLength): string {
  return LENGTH_NAMES[length].toLowerCase();
}
