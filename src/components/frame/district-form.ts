/** How districts are compared: a funnel where chance can be told, a map where there is one, else bars in the official order. */
import { type Funnel, funnelOf } from "../../terms/limits.ts";
import { limitsKindOf } from "../../terms/limits-kind.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { type DistrictRow, districtBars } from "../charts/district-bars.ts";
import { districtMap } from "../charts/district-map.ts";
import type { Size } from "../charts/drawing.ts";
import { funnelPlot } from "../charts/funnel.ts";
import { silentNote } from "../charts/funnel-dots.ts";
import { MAP_STEPS, shadeWords } from "../charts/shades.ts";
import { FORM_ENDINGS } from "../figures/address.ts";
import type { View } from "../page/view.ts";

interface Form {
  /** Behind the figure's name in its address. */
  ending: string;
  /** What the marks mean. */
  note: string;
  draw: (size: Size) => string;
}

/** The chosen form, or the one that stands for it where it cannot be had. */
export function formOf({ book, choice }: View, measure: MeasureId, rows: readonly DistrictRow[]): Form {
  const { outlines } = book.data;
  if (choice.shape === "map" && rows.some(({ code }) => outlines.some(({ group }) => group === code))) {
    const draw = (size: Size) => districtMap(rows, outlines, size);
    return { ending: FORM_ENDINGS.map, note: mapNote(rows), draw };
  }
  const funnel = funnelFor(measure, rows);
  if (choice.shape === "funnel" && funnel) {
    const note = `${FUNNEL_NOTE[funnel.kind]}${silentNote(rows)}`;
    return { ending: "", note, draw: (size) => funnelPlot(rows, funnel, MEASURES[measure].baseNoun, size) };
  }
  // Where no funnel can be had, bars are what the name alone means.
  const ending = funnel ? FORM_ENDINGS.bars : "";
  return { ending, note: barsNote(rows), draw: (size) => districtBars(rows, size) };
}

const FUNNEL_NOTE = {
  exact: "Giữa hai đường liền là mức chênh mà ngẫu nhiên đủ giải thích; chỉ nơi nằm ngoài mới khác thật.",
  overdispersed:
    "Giữa hai đường liền là mức chênh thường gặp giữa các địa bàn (đã nới theo độ phân tán); chỉ nơi nằm ngoài mới khác thật.",
} as const;

/** What chance would spread around the rate of all; null where that cannot be told. */
export function funnelFor(measure: MeasureId, rows: readonly DistrictRow[]): Funnel | null {
  const kind = limitsKindOf(measure);
  const counts = rows.flatMap(({ rate }) => (rate.kind === "rate" ? [rate] : []));
  return kind === null ? null : funnelOf(counts, kind);
}

function barsNote(rows: readonly DistrictRow[]): string {
  const aim = hasTarget(rows) ? "Vạch đậm là chỉ tiêu; tam giác là dưới chỉ tiêu. " : "";
  return `${aim}Thứ tự là thứ tự hành chính, không phải xếp hạng.`;
}

function mapNote(rows: readonly DistrictRow[]): string {
  return `${shadeWords(MAP_STEPS)}${hasTarget(rows) ? " Tam giác là dưới chỉ tiêu." : ""}`;
}

function hasTarget(rows: readonly DistrictRow[]): boolean {
  return rows.some(({ target }) => target !== null);
}
