/** The drawing that suits a result: a funnel for districts, a line over periods, else bars; none for large tables. */
import { funnelOf } from "../../terms/limits.ts";
import { limitsKindOf } from "../../terms/limits-kind.ts";
import { MEASURES } from "../../terms/measures.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { districtBars } from "../charts/district-bars.ts";
import type { Size } from "../charts/drawing.ts";
import { funnelPlot } from "../charts/funnel.ts";
import { silentNote } from "../charts/funnel-dots.ts";
import { namedBars } from "../charts/named-bars.ts";
import { stackedShares } from "../charts/stacked-shares.ts";
import { axisNote, trendLine } from "../charts/trend-line.ts";
import { districtRows, trendPoints } from "./chart-rows.ts";
import type { Dimension } from "./dimensions.ts";
import type { Line, Result } from "./result.ts";
import { lengthsOf } from "./scope.ts";
import { sliceBars } from "./slice-bars.ts";

export interface Chart {
  draw: (size: Size) => string;
  /** What the marks mean. */
  note: string;
}

/** More bars than this no longer fit a screen. */
const MOST_BARS = 40;
const MOST_COLUMNS = 4;
/** Names up to this length stand beside their bars. */
const SHORT_NAME = 22;

/** Rows whose name alone may be that of another. */
const NAMED_WITH_ASIDE: readonly Dimension[] = ["unit", "campaign", "criterion", "criterionGroup"];

const FUNNEL_NOTE =
  "Trong phễu là mức chênh mà ngẫu nhiên đủ giải thích: đường chấm 95%, đường liền 99,8% (giới hạn nhị thức quanh tỷ lệ chung, đường đứt). Chỉ nơi nằm ngoài đường liền mới khác biệt thật sự, tam giác chỉ phía.";

type Draw = (book: Book, result: Result, lines: readonly Line[]) => Chart | null;

/** Null where there is nothing to draw, or too much of it. */
export const chartOf: Draw = (book, result, lines) => {
  const columns = result.heads.filter(({ key }) => key !== "cong").length;
  const values = lines.flatMap((line) => line.values.slice(0, columns));
  if (!values.some(({ kind }) => kind !== "none")) return null;
  // A unit that did or did not is said by its row: a bar would say no more.
  if (values.every((value) => value.kind === "none" || (value.kind === "rate" && value.N <= 1))) return null;
  const special = result.query.shape === "bars" ? [] : [funnel, trend, stack];
  for (const draw of [...special, bars]) {
    const chart = draw(book, result, lines);
    if (chart) return chart;
  }
  return null;
};

const funnel: Draw = (book, result, lines) => {
  const { query, scope, heads } = result;
  const plain = query.rows === "group" && heads.length === 1 && scope.a.periods.length === 1;
  if (!plain || limitsKindOf(query.measure) !== "exact") return null;
  const rows = districtRows(book, result, lines);
  const limits = funnelOf(
    rows.flatMap(({ rate }) => (rate.kind === "rate" ? [rate] : [])),
    "exact",
  );
  if (!limits || rows.length < 2) return null;
  const noun = MEASURES[query.measure].baseNoun;
  const aim = rows.some(({ target }) => target !== null) ? " Vạch ngang đậm là chỉ tiêu." : "";
  const note = `${FUNNEL_NOTE}${aim}${silentNote(rows)}`;
  return { draw: (size) => funnelPlot(rows, limits, noun, size), note };
};

const trend: Draw = (book, result, lines) => {
  const { query, scope, heads } = result;
  if (query.rows !== "period" || heads.length > 1 || query.sort) return null;
  if (lengthsOf(scope.a.periods).length > 1) return null;
  const points = trendPoints(book, result, lines);
  if (points.length < 2) return null;
  const note = points.some(({ breaks }) => breaks.length > 0)
    ? "Vạch đứng đứt nét là nơi địa giới hoặc khung tiêu chí thay đổi: số hai bên vạch không so trực tiếp được, nên không nối. "
    : "";
  const aim = points.some(({ target }) => target !== null) ? "Vạch ngang đậm là chỉ tiêu. " : "";
  return { draw: (size) => trendLine(points, size), note: `${note}${aim}${axisNote(points)}` };
};

/** All grades of a scheme are parts of one whole. */
const stack: Draw = (_book, { query, heads, lines: all }, lines) => {
  if (query.columns !== "grade" || query.where.grade || heads.some(({ aside }) => aside !== "")) return null;
  const names = heads.filter(({ key }) => key !== "cong").map(({ label }) => label);
  const rates = (line: Line): Rate[] =>
    line.values.slice(0, names.length).flatMap((value) => (value.kind === "count" ? [] : [value]));
  if (all.length > MOST_BARS) return null;
  const rows = lines.map((line) => ({ name: line.member.label, shares: rates(line) }));
  const parts = { names, rest: "chưa ghi xếp loại", noun: "cán bộ" };
  return { draw: (size) => stackedShares(rows, parts, size), note: "" };
};

const bars: Draw = (book, result, lines) => {
  const { query, heads } = result;
  const columns = heads.filter(({ key }) => key !== "cong");
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return null;
  const drawn = lines.slice(0, Math.floor(MOST_BARS / columns.length));
  const left = lines.length - drawn.length;
  const cut = left > 0 ? `Hình vẽ ${drawn.length} dòng đầu của bảng, còn ${left} dòng xem ở bảng. ` : "";
  const rates = columns.length === 1 ? districtRows(book, result, drawn) : [];
  if (rates.length > 0) {
    const aim = rates.some(({ target }) => target !== null)
      ? "Vạch đậm là chỉ tiêu; tam giác là dưới chỉ tiêu."
      : "";
    // Targets, and who has sent nothing, are drawn beside districts' bars alone: what the note tells must be there.
    const short = query.rows === "group" || rates.every(({ name }) => name.length <= SHORT_NAME);
    return { draw: (size) => (short ? districtBars(rates, size) : namedBars(rates, size)), note: cut + aim };
  }
  const beside = query.against !== "none";
  const rows = drawn.map(({ member, values }) => ({
    name:
      NAMED_WITH_ASIDE.includes(query.rows) && member.aside !== ""
        ? `${member.label} (${member.aside})`
        : member.label,
    bars: values.slice(0, columns.length).map((value, i) => ({ name: barName(columns, i), value })),
  }));
  // A picture that is saved has no table beside it, whose heads say what the letters mean.
  const [a, b] = columns.map(({ label }) => label);
  const note = `${cut}${beside ? `Cột đặc là ${a}; cột rỗng là ${b}.` : ""}`;
  return { draw: (size) => sliceBars(rows, beside, size), note };
};

/** Of two slices the letter is enough: the note says what it means. */
function barName(columns: readonly { label: string }[], i: number): string {
  if (columns.length === 1) return "";
  const label = columns[i]?.label ?? "";
  return /^([AB]): /.exec(label)?.[1] ?? label;
}
