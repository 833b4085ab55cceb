/** Things not to do, on their own: how often each was kept, the most broken first, and districts side by side. */
import { formatNumber } from "../../terms/format.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import type { DistrictRow } from "../charts/district-bars.ts";
import { type NamedBar, namedBars } from "../charts/named-bars.ts";
import { addressIn } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { byPlace } from "./by-place.ts";
import { askIn, askOfAll, criterionName, type Scope } from "./scope.ts";

interface Row extends NamedBar {
  ask: Ask;
  /** Officers who broke it; null where it has no figure. */
  broken: number | null;
  /** Officers whose form does not ask about it: neither kept nor broken. */
  unasked: number | null;
}

export function donts(view: View, scope: Scope): Html {
  if (scope.donts.length === 0)
    return html`<p class="note">Khung tiêu chí ${scope.period.scheme} không có điều không nên làm.</p>`;
  return html`<div class="panels">${each(view, scope)}${byPlace(view, scope, {
    name: "dieu-khong-nen-lam-theo-dia-ban",
    ...{ id: "khong-nen-dia-ban", measure: "criteria_met", about: { criteria: { kind: "dont" } } },
    title: "Tỷ lệ không vi phạm theo địa bàn, cả các điều cộng lại",
    head: "Không vi phạm",
    noteOf: (rows) => unaskedNote(view, scope, rows),
  })}</div>`;
}

/** Where no form asks about any, nothing was kept and nothing broken: the rate says nothing of the officers. */
function unaskedNote({ book }: View, scope: Scope, rows: readonly DistrictRow[]): string {
  const names = rows
    .filter(({ code, rate }) => {
      const about = { criteria: { kind: "dont" }, group: code } as const;
      const missing = book.rate(askOfAll(scope, "missing", about));
      return rate.kind === "rate" && missing.kind === "rate" && missing.n === rate.N;
    })
    .map(({ name }) => name);
  return names.length > 0
    ? `Biểu mẫu không có cột nào về những điều này: ${names.join(", ")}; 0% ở đó không có nghĩa là vi phạm.`
    : "";
}

function each(view: View, scope: Scope): Html {
  const { book } = view;
  const rows = scope.donts
    .map((criterion): Row => {
      const ask = askIn(scope, "criteria_met", { criterion: criterion.code });
      const kept = book.rate(ask);
      const { broken, unasked } = notKept(kept, book.rate({ ...ask, measure: "missing" }));
      const remark = [
        broken ? `${formatNumber(broken)} vi phạm` : "",
        unasked ? `${formatNumber(unasked)} không có cột` : "",
      ];
      return {
        ...{ name: criterionName(criterion), ask, rate: kept, broken, unasked },
        remark: remark.filter(Boolean).join(", "),
      };
    })
    .sort((a, b) => brokenShare(b) - brokenShare(a));
  const title = "Tỷ lệ cán bộ không vi phạm từng điều không nên làm";
  return chartFigure(view, {
    ...{ id: "khong-nen-lam", title },
    address: addressIn(view, "dieu-khong-nen-lam", scope.period.period, scope.place?.group),
    subtitle: `${scope.words}; điều bị vi phạm nhiều nhất đứng đầu`,
    note: rows.some(({ unasked }) => unasked)
      ? "“Không có cột”: biểu mẫu không hỏi điều ấy, hoặc câu trả lời không đọc được; không tính là giữ được, cũng không tính là vi phạm."
      : "",
    ...sourced(book, ["criteria_met"]),
    draw: (size) => namedBars(rows, size),
    table: table<Row>({
      id: "khong-nen-lam-bang",
      caption: `${title}, ${scope.words}`,
      columns: [
        { head: "Điều không nên làm", cell: ({ name }) => name },
        { head: "Không vi phạm", number: true, cell: ({ rate, ask }) => rateHtml(rate, ask) },
        { head: "Vi phạm", number: true, cell: ({ broken }) => count(broken) },
        { head: "Không có cột", number: true, cell: ({ unasked }) => count(unasked) },
      ],
      rows,
    }),
  });
}

/** What is not kept was either broken, or the form has no column for it. */
function notKept(kept: Rate, missing: Rate): Pick<Row, "broken" | "unasked"> {
  if (kept.kind === "none") return { broken: null, unasked: null };
  const unasked = missing.kind === "rate" ? missing.n : 0;
  return { broken: kept.N - kept.n - unasked, unasked };
}

function brokenShare({ rate, broken }: Row): number {
  return rate.kind === "rate" && broken !== null ? broken / rate.N : -1;
}

function count(value: number | null): string {
  return value === null ? "" : formatNumber(value);
}
