/** What changed since the comparable period: every figure both times, what was sent, and the boundaries. */
import { groupBy, sumCounts } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import type { ExportKind } from "../../terms/kinds.ts";
import { KIND_NAMES } from "../../terms/kinds.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { noRate, type Rate, rate } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { boundaryNote, compareBefore } from "../book/comparison.ts";
import { askOf, periodOf, TABLE_HEADLINES } from "../book/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { overSlides, type Slide } from "./slide.ts";

interface Row {
  name: string;
  earlier: Html;
  now: Html;
  change: string;
}

interface Compared extends Row {
  before: string;
  period: string;
  source: ExportKind | null;
  held: readonly string[];
}

/** Lines of a slide, letters of a line under the table and in a name's column, and what parts one row from the next. */
const [LINES, WIDE, LETTERS, APART] = [12, 84, 23, 0.35];

/** A slide for each pair of periods in which the headlines are compared. */
export function changeSlides(view: View): Slide[] {
  const pairs = groupBy(compared(view), ({ before, period }) => `${before} ${period}`);
  return [...pairs.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { before, period } = first;
    const sent = [...new Set(rows.flatMap(({ source }) => source ?? []))].map((kind) =>
      sentRow(view.book, kind, before, period),
    );
    const held = [...new Set(rows.flatMap((row) => row.held))];
    const notes = [
      boundaryNote(view.book, [{ measure: "submitted", period }]),
      held.length > 0 ? `Số liệu về cán bộ ${periodNameInText(before)} ${held.join(", ")}.` : null,
    ].flatMap((note) => note ?? []);
    const room = LINES - notes.reduce((lines, note) => lines + Math.ceil(note.length / WIDE), 0);
    return overSlides<Row>(
      [...rows, ...sent],
      room,
      ({ name }) => Math.ceil(name.length / LETTERS) + APART,
      (some, part) => ({
        kind: "changes",
        heading: `Thay đổi so với ${periodNameInText(before)}`,
        ...(part && { part }),
        about: periodName(period),
        body: html`${changeTable(some, before, period, part)}${notes.map((note) => html`<p>${note}</p>`)}`,
      }),
    );
  });
}

function compared({ book, choice }: View): Compared[] {
  return TABLE_HEADLINES.flatMap((item): Compared[] => {
    const period = periodOf(book, item, choice.period);
    if (!period) return [];
    const ask = askOf(item, period.period);
    const now = book.rate(ask);
    const comparison = compareBefore(book, ask);
    if (!comparison || now.kind === "none") return [];
    const { before, rate: then, words, held } = comparison;
    if (then.kind === "none" && then.why === "not-applicable") return [];
    return [
      {
        ...{ name: item.title, before: before.period, period: period.period },
        earlier: rateHtml(then, { ...ask, period: before.period }),
        now: rateHtml(now, ask),
        change: words ?? (then.kind === "rate" ? "khác khung tiêu chí" : ""),
        held,
        source: MEASURES[item.measure].source,
      },
    ];
  });
}

/** How many units have sent a kind of export, both times. */
function sentRow(book: Book, kind: ExportKind, before: string, period: string): Row {
  const written = (id: string) => rateHtml(sent(book, kind, id), { measure: "submitted", period: id, kind });
  const now = sent(book, kind, period);
  return {
    ...{ name: `Đã nộp: ${KIND_NAMES[kind]}`, earlier: written(before), now: written(period) },
    change:
      now.kind === "rate" && now.n < now.N
        ? `còn ${formatNumber(now.N - now.n)} chưa nộp`
        : now.kind === "rate"
          ? "đã nộp đủ"
          : "",
  };
}

function sent(book: Book, kind: ExportKind, period: string): Rate {
  const sum = sumCounts(book.counts("submitted", period), (count) => count.kind === kind);
  return sum ? rate(sum.n, sum.N) : noRate("not-applicable");
}

function changeTable(rows: readonly Row[], before: string, period: string, part: Slide["part"]): Html {
  const [mark, words] = part ? [`-${part.at}-${part.of}`, ` (${part.at}/${part.of})`] : ["", ""];
  return table<Row>({
    id: `thay-doi-${period}${mark}`,
    caption: `${periodName(period)} so với ${periodNameInText(before)}${words}`,
    columns: [
      { head: "Chỉ số", cell: ({ name }) => name },
      { head: periodName(before), number: true, cell: ({ earlier }) => earlier },
      { head: periodName(period), number: true, cell: ({ now }) => now },
      { head: "Thay đổi", cell: ({ change }) => change },
    ],
    rows,
  });
}
