/** The page "Cách tính": every measure with what n and N count, and every mark that stands for no rate. */
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
      { head: "Công bố chi tiết đến", cell: ({ grain }) => grain },
      { head: "Dưới 5 người", cell: ({ about }) => (about === "officers" ? "không công bố" : "vẫn công bố") },
    ],
    rows: MEASURE_IDS.map((id) => ({ id, ...MEASURES[id] })),
  });
}

export function noRateMarks(): Html {
  return html`<dl class="marks">${Object.values(NO_RATE).map(
    ({ mark, text }) => html`<dt>${mark}</dt><dd>${text}</dd>`,
  )}</dl>`;
}
