/** Criteria met by the scheme's own criterion groups, a bar each, beside the province where a district is chosen. */
import type { Ask } from "../book/book.ts";
import { type NamedBar, namedBars } from "../charts/named-bars.ts";
import { addressIn } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { changeNote, changeOf } from "./change.ts";
import { askIn, askOfAll, type Scope } from "./scope.ts";
import { selfByGroup } from "./self-points.ts";

interface Row extends NamedBar {
  ask: Ask;
  ofAll: Ask;
}

/** How much of each criterion group was met, and how officers see themselves in it. */
export function byGroup(view: View, scope: Scope): Html {
  return html`<div class="panels">${metByGroup(view, scope)}${selfByGroup(view, scope)}</div>`;
}

function metByGroup(view: View, scope: Scope): Html {
  const { book } = view;
  const rows = scope.groups.map(({ code, name }): Row => {
    const about = { criteria: { kind: "score", groupCode: code } } as const;
    const [ask, ofAll] = [askIn(scope, "criteria_met", about), askOfAll(scope, "criteria_met", about)];
    return {
      ...{ name, ask, ofAll, rate: book.rate(ask), remark: changeOf(book, ask) },
      ...(scope.place ? { beside: { name: "toàn tỉnh", rate: book.rate(ofAll) } } : {}),
    };
  });
  const province: Column<Row> = {
    head: "Toàn tỉnh",
    number: true,
    cell: ({ ofAll }) => rateHtml(book.rate(ofAll), ofAll),
  };
  return chartFigure(view, {
    id: "nhom-tieu-chi",
    address: addressIn(view, "tieu-chi-dat-theo-nhom", scope.period.period, scope.place?.group),
    title: "Tỷ lệ tiêu chí đạt theo nhóm tiêu chí",
    subtitle: scope.words,
    note: [scope.place ? "Vạch đậm là toàn tỉnh." : "", changeNote(book, scope)].filter(Boolean).join(" "),
    ...sourced(book, ["criteria_met"]),
    draw: (size) => namedBars(rows, size),
    table: table<Row>({
      id: "nhom-tieu-chi-bang",
      caption: `Tỷ lệ tiêu chí đạt theo nhóm tiêu chí, ${scope.words}`,
      columns: [
        { head: "Nhóm tiêu chí", cell: ({ name }) => name },
        { head: "Tiêu chí đạt", number: true, cell: ({ rate, ask }) => rateHtml(rate, ask) },
        ...(scope.place ? [province] : []),
        { head: "So với cùng kỳ năm trước", number: true, cell: ({ remark }) => remark },
      ],
      rows,
    }),
  });
}
