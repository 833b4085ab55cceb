/** Criteria that keep code and name, through periods of one length as shares of their maximum, each with its line. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { LENGTH_NAMES, parsePeriod, periodName, periodNameInText } from "../../terms/period.ts";
import { boundariesChanged } from "../../terms/places.ts";
import { NO_RATE, noRate, type Rate, rateText, shareOf } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { notHeldWords } from "../book/not-held.ts";
import { type MiniPoint, miniLine } from "../charts/mini-line.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html, raw } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import type { Thread } from "./followed.ts";
import { marksNote } from "./marks.ts";
import { askIn, criterionName, type Scope } from "./scope.ts";

interface Row {
  name: string;
  maxima: string;
  rates: Rate[];
  asks: Ask[];
}

export function followedTable(
  view: View,
  scope: Scope,
  periods: readonly Period[],
  threads: readonly Thread[],
): Html {
  const { book } = view;
  const moved = periods.map((period, i) => {
    const before = periods[i - 1];
    return before !== undefined && boundariesChanged(book.data.units, before, period, scope.place?.group);
  });
  const rows = threads.map((thread): Row => {
    const asks = periods.map(({ period }) => ({
      ...askIn(scope, "points", { criterion: thread.code }),
      period,
    }));
    const rates = asks.map((ask, i) => (thread.through[i] ? book.rate(ask) : noRate("not-applicable")));
    return { name: criterionName(thread), maxima: maximaOf(thread), rates, asks };
  });
  const shares = rows.flatMap(({ rates }) =>
    rates.flatMap((rate) => (rate.kind === "rate" ? [shareOf(rate)] : [])),
  );
  const range = [Math.min(1, ...shares), Math.max(...shares)] as const;
  const ofPeriod = (period: Period, i: number): Column<Row> => ({
    head: headOf(period, periods[i - 1], moved[i] ?? false),
    number: true,
    cell: ({ rates, asks }) => {
      const [rate, ask] = [rates[i], asks[i]];
      return rate && ask ? cell(rate, ask) : "";
    },
  });
  const title = "Điểm của những tiêu chí theo dõi được, so với mức tối đa";
  const length = parsePeriod(scope.period.period)?.length;
  const words = [length ? LENGTH_NAMES[length].toLowerCase() : "", ...scope.words.split(", ").slice(1)];
  return tableFigure(view, {
    id: "theo-doi-tieu-chi",
    address: addressIn(
      view,
      "tieu-chi-theo-doi-duoc",
      periods.at(-1)?.period ?? scope.period.period,
      scope.place?.group,
    ),
    title,
    subtitle: words.filter(Boolean).join(", "),
    note: [
      "Đường nối các kỳ liền nhau khi tiêu chí giữ nguyên mã và tên và địa giới không đổi; mọi dòng chung một thang.",
      threads.some(({ through }) => through.includes(null))
        ? `${NO_RATE["not-applicable"].mark} là khung của kỳ ấy không có tiêu chí này.`
        : "",
      marksNote(rows.flatMap(({ rates }) => rates.filter((one) => !isOtherScheme(one)))),
      ...lackingIn(book, scope, periods, threads),
    ]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["points"]),
    table: table<Row>({
      id: "theo-doi-tieu-chi-bang",
      caption: `${title}, ${words.filter(Boolean).join(", ")}`,
      columns: [
        { head: "Tiêu chí", cell: ({ name }) => name },
        { head: "Tối đa", number: true, cell: ({ maxima }) => maxima },
        ...periods.map(ofPeriod),
        { head: "Qua các kỳ", cell: ({ name, rates }) => lineOf(name, rates, periods, moved, range) },
      ],
      rows,
    }),
  });
}

/** Its mark has words of its own: the scheme of the period lacks the criterion. */
function isOtherScheme(one: Rate): boolean {
  return one.kind === "none" && one.why === "not-applicable";
}

/** What the sums of all lack, said once for periods in which it is the same. */
function lackingIn(
  book: Book,
  scope: Scope,
  periods: readonly Period[],
  threads: readonly Thread[],
): string[] {
  const words = (period: Period, when?: string) => {
    const followed = threads.flatMap(({ through }) => through[periods.indexOf(period)] ?? []);
    return notHeldWords(book, { ...askIn(scope, "points"), period: period.period }, followed, when);
  };
  return [...groupBy(periods, (period) => words(period)).values()].flatMap((alike) => {
    const when = alike.map(({ period }) => periodNameInText(period)).join(", ");
    return alike[0] ? [words(alike[0], alike.length < periods.length ? when : "")] : [];
  });
}

function cell(rate: Rate, ask: Ask): Html {
  if (rate.kind === "rate") return rateHtml(rate, ask);
  const { mark, text } = NO_RATE[rate.why];
  return html`<span class="no-rate" role="img" aria-label="${text}" data-says="${text}">${mark}</span>`;
}

/** `5`, or `5, sau là 4` where a later scheme changed it. */
function maximaOf({ through }: Thread): string {
  const found = through.flatMap((criterion) =>
    criterion?.maxPoints ? [formatNumber(criterion.maxPoints)] : [],
  );
  return found.filter((points, i) => points !== found[i - 1]).join(", sau là ");
}

/** The period, and what is another than in the period before. */
function headOf(period: Period, before: Period | undefined, moved: boolean): string {
  const scheme = before?.scheme === period.scheme ? "" : `khung ${period.scheme}`;
  const words = [scheme, moved ? "đổi địa giới" : ""].filter(Boolean).join(", ");
  return words ? `${periodName(period.period)} (${words})` : periodName(period.period);
}

function lineOf(
  name: string,
  rates: readonly Rate[],
  periods: readonly Period[],
  moved: readonly boolean[],
  range: readonly [number, number],
): Html {
  const points = rates.map(
    (rate, i): MiniPoint => ({
      share: rate.kind === "rate" ? shareOf(rate) : null,
      joined: !moved[i],
    }),
  );
  const said = rates.map((rate, i) => `${periodName(periods[i]?.period ?? "")} ${rateText(rate)}`);
  return raw(miniLine(points, range, `${name}: ${said.join("; ")}`));
}
