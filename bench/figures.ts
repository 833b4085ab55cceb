/** Every figure that is measured of a page: what it is called, what it must not pass, how it is written. */

/** Figures by their id; null where a page has nothing of the kind, left out where it was not measured. */
export type Figures = Partial<Record<FigureId, number | null>>;

interface Figure {
  title: string;
  /** The target, for a reading page and for *Phân tích*. */
  target: number;
  explore?: number;
  /** Whether more is better. */
  atLeast?: true;
  decimals: number;
}

export const FIGURES = {
  scriptKb: { title: "JS kB gz", target: 120, explore: 200, decimals: 1 },
  scriptRequests: { title: "JS requests", target: 8, decimals: 0 },
  dataKb: { title: "data kB gz", target: 60, decimals: 1 },
  chartWithoutScript: { title: "chart without JS", target: 1, atLeast: true, decimals: 0 },
  shift: { title: "layout shift", target: 0, decimals: 3 },
  drawnMedian: { title: "choice → layout ms", target: 16, explore: 30, decimals: 1 },
  drawnP95: { title: "p95", target: 16, explore: 30, decimals: 1 },
  wholeP95: { title: "p95, whole page", target: 50, decimals: 1 },
  paintedMedian: { title: "choice → paint ms", target: 50, decimals: 1 },
  paintedP95: { title: "p95", target: 50, decimals: 1 },
  chart: { title: "slow: chart s", target: 1, decimals: 2 },
  largest: { title: "slow: largest s", target: 1.5, decimals: 2 },
  ready: { title: "slow: ready s", target: 2.5, decimals: 2 },
  performance: { title: "Lighthouse", target: 98, atLeast: true, decimals: 0 },
  accessibility: { title: "accessibility", target: 100, atLeast: true, decimals: 0 },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof FIGURES;

export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

/** The target of a figure on a page. */
export function targetOf(id: FigureId, page: string): number {
  const figure: Figure = FIGURES[id];
  return page === "phan-tich.html" ? (figure.explore ?? figure.target) : figure.target;
}

/** Whether a page misses a target; as it is written, so that 0.0004 of shift is none. */
export function misses(id: FigureId, page: string, value: number | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  const figure: Figure = FIGURES[id];
  const written = Number(value.toFixed(figure.decimals));
  return figure.atLeast ? written < targetOf(id, page) : written > targetOf(id, page);
}

/** A figure as it stands in the table: `–` where the page has none, `!` behind one that misses its target. */
export function written(id: FigureId, page: string, value: number | null | undefined): string {
  if (value === undefined) return "";
  if (value === null) return "–";
  return `${value.toFixed(FIGURES[id].decimals)}${misses(id, page, value) ? " !" : ""}`;
}

/** `≤ 120 (200)`: in brackets for *Phân tích*. */
export function writtenTarget(id: FigureId): string {
  const { target, explore, atLeast }: Figure = FIGURES[id];
  const sign = target === 0 ? "" : atLeast ? "≥ " : "≤ ";
  return `${sign}${target}${explore === undefined ? "" : ` (${explore})`}`;
}
