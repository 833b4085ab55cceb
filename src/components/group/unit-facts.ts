/** Registration of members and files received, unit by unit. */
import { groupBy } from "../../terms/counts.ts";
import { formatShare, type Share } from "../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../terms/kinds.ts";
import { byName } from "../../terms/letters.ts";
import { periodNameInText } from "../../terms/period.ts";
import { unitName } from "../../terms/places.ts";
import type { Count } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html, type Part } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { bookFor, isGroupIn, shortNameIn } from "./subject.ts";

interface Row {
  /** Empty for the sum of all. */
  unit: string;
  name: string;
}

export function unitFacts(view: View): Html {
  const code = codeOf(view.path);
  const book = bookFor(view, "submitted");
  const period = periodShown(view, book);
  const due = period ? book.counts("submitted", period.period, code) : [];
  if (!period || due.length === 0)
    return html`<p class="note">Chưa có số liệu của từng đơn vị${period ? ` trong ${periodNameInText(period.period)}` : ""}.</p>`;
  const kinds = EXPORT_KINDS.filter((kind) => due.some((count) => count.kind === kind));
  const rows = [...new Set(due.map(({ unit }) => unit))].map((unit): Row => {
    return { unit, name: unitName(book.data.units, unit, book.dayOf(period)) };
  });
  rows.sort((a, b) => byName(a.name, b.name));
  const receipts = receiptsOf(book, period, code);
  const when = periodNameInText(period.period);
  const title = "Đăng ký và nộp số liệu của từng đơn vị";
  return tableFigure(view, {
    ...{ id: "tung-don-vi-nop", title, subtitle: `${when}, ${shortNameIn(view, period)}` },
    address: addressIn(view, "dang-ky-va-nop-so-lieu-tung-don-vi", period.period, codeOf(view.path)),
    // Of what is not registered only the receipts are told.
    ...sourced(book, book.received("training_registered", period) ? ["training_registered"] : []),
    table: table<Row>({
      id: "tung-don-vi-nop-bang",
      caption: `${title}, ${when}`,
      columns: [
        { head: "Đơn vị", cell: ({ name }) => name },
        ...registration(book, period, code),
        ...kinds.map(
          (kind): Column<Row> => ({
            head: KIND_NAMES[kind],
            cell: ({ unit }) => receipt(receipts(kind, unit)),
          }),
        ),
      ],
      rows,
      foot: { unit: "", name: "Cộng" },
    }),
  });
}

/** The period chosen; else the latest in which members' registration came in, else the latest. */
function periodShown(view: View, book: Book): Period | undefined {
  if (view.choice.period !== "") return book.period(view.choice.period);
  const own = book.periods.filter((period) => isGroupIn(view, period));
  return own.findLast((period) => book.received("training_registered", period)) ?? own.at(-1);
}

function registration(book: Book, period: Period, group: string): Column<Row>[] {
  if (!period.expects.includes("registration")) return [];
  const ask = (unit: string): Ask => ({
    ...{ measure: "training_registered", period: period.period, group },
    ...(unit === "" ? {} : { unit }),
  });
  // Asked unit by unit, not through the group's silence: what is not there has not come.
  return [
    {
      head: "Đoàn viên đăng ký rèn luyện",
      number: true,
      cell: ({ unit }) => {
        const found = book.rate(ask(unit));
        return found.kind === "none" && found.why === "no-subject"
          ? rateHtml({ kind: "none", why: "not-received" }, ask(unit))
          : rateHtml(found, ask(unit));
      },
    },
  ];
}

interface Receipt {
  sent: Share | null;
  onTime: Share | null;
}

/** Looked up by kind and unit; an empty unit is all of them. */
function receiptsOf(book: Book, { period }: Period, group: string) {
  const shelve = (counts: readonly Count[]) => {
    const shelves = groupBy(counts, ({ kind, unit }) => `${kind} ${unit}`);
    for (const [kind, some] of groupBy(counts, (count) => count.kind)) shelves.set(`${kind} `, some);
    return (key: string): Share | null => {
      const some = shelves.get(key);
      if (!some) return null;
      return some.reduce((sum, { n, N }) => ({ n: sum.n + n, N: sum.N + (N ?? 0) }), { n: 0, N: 0 });
    };
  };
  const sent = shelve(book.counts("submitted", period, group));
  const onTime = shelve(book.counts("on_time", period, group));
  return (kind: ExportKind, unit: string): Receipt => {
    const key = `${kind} ${unit}`;
    return { sent: sent(key), onTime: onTime(key) };
  };
}

/** `đã nộp`, `đã nộp, muộn`, `chưa nộp`; for several units how many of them. */
function receipt({ sent, onTime }: Receipt): Part {
  if (!sent || sent.N === 0) return html`<span class="no-rate">không áp dụng</span>`;
  if (sent.N > 1) {
    const counts = html`<span class="rate" data-n="${sent.n}" data-of="${sent.N}">${formatShare(sent.n, sent.N)} đã nộp</span>`;
    return sent.n < sent.N ? html`<span class="off">${counts}</span>` : counts;
  }
  if (sent.n === 0) return html`<b class="off">chưa nộp</b>`;
  return html`<span class="quiet">${onTime !== null && onTime.n < onTime.N ? "đã nộp, muộn" : "đã nộp"}</span>`;
}
