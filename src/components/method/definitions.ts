/** Every measure with what n and N count, where it comes from and how far it is published; and the marks for no rate. */
import { KIND_NAMES } from "../../terms/kinds.ts";
import { limitsKindOf } from "../../terms/limits-kind.ts";
import { MEASURE_IDS, MEASURES, type Measure, type MeasureId } from "../../terms/measures.ts";
import { NO_RATE } from "../../terms/rate.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";

export function measureDefinitions(): Html {
  return table<Measure & { id: MeasureId }>({
    id: "bang-chi-so",
    caption: "Mỗi chỉ số một định nghĩa",
    columns: [
      { head: "Chỉ số", cell: ({ name, id }) => html`${name}<br><code>${id}</code>` },
      { head: "Tử số n đếm", cell: ({ counts }) => counts },
      { head: "Mẫu số N đếm", cell: ({ outOf }) => outOf ?? "không có: chỉ là số đếm" },
      { head: "Lấy từ", cell: ({ source }) => (source === null ? "mọi loại tệp" : KIND_NAMES[source]) },
      { head: "Công bố chi tiết đến", cell: ({ grain }) => grain },
      { head: "Quy tắc", cell: (measure) => rules(measure).join("; ") },
    ],
    rows: MEASURE_IDS.map((id) => ({ id, ...MEASURES[id] })),
  });
}

/** What holds for a measure by what it is about and what it counts. */
function rules({ about, ofScheme, outOf, id }: Measure & { id: MeasureId }): string[] {
  const kind = outOf === null ? null : limitsKindOf(id);
  return [
    about === "officers" ? "dưới 5 người không công bố" : "công bố đến đơn vị hoặc tệp",
    ...(ofScheme ? ["không trừ giữa hai khung tiêu chí"] : []),
    ...(kind === "exact" ? ["phễu nhị thức chính xác"] : []),
    ...(kind === "overdispersed" ? ["phễu nới theo độ phân tán"] : []),
  ];
}

export function noRateMarks(): Html {
  return html`<dl class="marks">${Object.values(NO_RATE).map(
    ({ mark, text }) => html`<dt>${mark}</dt><dd>${text}</dd>`,
  )}</dl>`;
}
