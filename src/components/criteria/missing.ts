/** Where scores were left blank: they stay in the base and count as nothing, so a rate may be low for want of a score. */
import type { Ask } from "../book/book.ts";
import { notHeldWords } from "../book/not-held.ts";
import { type NamedBar, namedBars } from "../charts/named-bars.ts";
import { addressIn } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { byPlace } from "./by-place.ts";
import { askIn, criterionName, type Scope } from "./scope.ts";

type Row = NamedBar & { ask: Ask };

const SCORED = { criteria: { kind: "score" } } as const;

export function missing(view: View, scope: Scope): Html {
  const { book } = view;
  const ask = askIn(scope, "missing", SCORED);
  const all = book.rate(ask);
  const rows = scope.scored
    .map((criterion): Row => {
      const own = askIn(scope, "missing", { criterion: criterion.code });
      return { name: criterionName(criterion), ask: own, rate: book.rate(own) };
    })
    .filter(({ rate }) => rate.kind === "rate" && rate.n > 0)
    .sort((a, b) => blank(b) - blank(a));
  const sum = html`<p>Điểm chính thức bỏ trống: ${rateHtml(all, ask)} lượt tiêu chí. Lượt bỏ trống vẫn nằm trong mẫu số và không được tính điểm, nên tỷ lệ đạt có thể thấp chỉ vì thiếu điểm.</p>`;
  if (rows.length === 0) return html`${sum}<p class="note">Không tiêu chí nào bị bỏ trống.</p>`;
  return html`${sum}<div class="panels">${each(view, scope, rows)}${byPlace(view, scope, {
    name: "diem-bo-trong-theo-dia-ban",
    ...{ id: "bo-trong-dia-ban", measure: "missing", about: SCORED },
    title: "Tỷ lệ lượt tiêu chí bỏ trống theo địa bàn",
    head: "Bỏ trống",
  })}</div>`;
}

function each(view: View, scope: Scope, rows: readonly Row[]): Html {
  const { book } = view;
  const title = "Những tiêu chí có điểm bỏ trống";
  const others = scope.scored.length - rows.length;
  return chartFigure(view, {
    ...{ id: "bo-trong-tieu-chi", title },
    address: addressIn(view, "diem-bo-trong", scope.period.period, scope.place?.group),
    subtitle: `${scope.words}; nhiều nhất đứng đầu`,
    note: [
      others > 0 ? `${others} tiêu chí còn lại không bị bỏ trống, hoặc chưa có số liệu.` : "",
      notHeldWords(
        book,
        askIn(scope, "missing", SCORED),
        scope.scored.filter(({ code }) => rows.some(({ ask }) => ask.criterion === code)),
      ),
    ]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["missing"]),
    draw: (size) => namedBars(rows, size),
    table: table<Row>({
      id: "bo-trong-tieu-chi-bang",
      caption: `${title}, ${scope.words}`,
      columns: [
        { head: "Tiêu chí", cell: ({ name }) => name },
        { head: "Bỏ trống", number: true, cell: ({ rate, ask }) => rateHtml(rate, ask) },
      ],
      rows,
    }),
  });
}

function blank({ rate }: Row): number {
  return rate.kind === "rate" ? rate.n / rate.N : 0;
}
