/** A funnel's dots: who stands where, how it is judged, shown and called. */
import { groupBy } from "../../terms/counts.ts";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { type Funnel, funnelOf, judge, type Verdict } from "../../terms/limits.ts";
import { type SomeRate, shareOf } from "../../terms/rate.ts";
import { type DistrictRow, NOT_SENT } from "./district-bars.ts";
import { INK, type Size, textWidth } from "./drawing.ts";
import type { Frame } from "./funnel-frame.ts";
import { el } from "./svg.ts";
import { textLines } from "./text-lines.ts";

/** `lifted`: outside only because those that sent nothing pull the rate of all down. `silent`: not judged. */
type Standing = Verdict | "lifted" | "silent";

export interface Dot {
  rate: SomeRate;
  /** Districts of the same n and N share a dot and a label. */
  rows: DistrictRow[];
  x: number;
  y: number;
  standing: Standing;
}

export function dotsOf(rows: readonly DistrictRow[], funnel: Funnel, { x, y }: Frame): Dot[] {
  const judged = judgeAmong(rows, funnel);
  const drawn = rows.filter(({ rate }) => rate.kind === "rate");
  const together = groupBy(drawn, ({ rate, silent }) =>
    rate.kind === "rate" ? `${rate.n}/${rate.N} ${silent ?? false}` : "",
  );
  return [...together.values()].flatMap((some): Dot[] => {
    const [first] = some;
    if (first?.rate.kind !== "rate") return [];
    const { rate, silent } = first;
    const standing = silent ? "silent" : judged(rate);
    return [{ rate, rows: some, x: x(rate.N), y: y(shareOf(rate)), standing }];
  });
}

/** Outside is only what is so whether or not those that sent nothing are counted. */
function judgeAmong(rows: readonly DistrictRow[], funnel: Funnel): (rate: SomeRate) => Standing {
  const sent = rows.flatMap(({ rate, silent }) => (rate.kind === "rate" && !silent ? [rate] : []));
  const amongSent = rows.some(({ silent }) => silent) ? funnelOf(sent, funnel.kind) : funnel;
  return ({ n, N }) => {
    const verdict = judge(n, N, funnel.at(N));
    if (verdict === "inside") return verdict;
    return amongSent && judge(n, N, amongSent.at(N)) === verdict ? verdict : "lifted";
  };
}

const PLACE_WORDS: Record<Standing, string> = {
  inside: ", trong mức ngẫu nhiên",
  above: ", cao hơn mức ngẫu nhiên 99,8%",
  below: ", thấp hơn mức ngẫu nhiên 99,8%",
  lifted: ", trong mức ngẫu nhiên nếu không tính nơi chưa nộp",
  silent: "",
};

/** What is said behind a district's figure; of one that sent nothing its figure says that already. */
export function placeWords({ standing }: Dot): string {
  return PLACE_WORDS[standing];
}

export interface Label {
  text: string;
  /** A name alone is no figure. */
  hasFigure: boolean;
}

/** What names take that do not fit in one line: so many letters of each, and half of a narrow drawing. */
const LINE = { letters: 28, share: 0.5 };

/** Name and figure, in a line each or in more where that is too wide, or the name alone where there is no room for both. */
export function labels({ rows, rate: { n, N }, standing }: Dot, size: Size): Label[] {
  const names = rows.map(({ name }) => name).join(", ");
  const inLines = linesOfNames(rows, size).join("\n");
  const share = formatShare(n, N);
  const remark = standing === "silent" ? `, ${NOT_SENT}` : "";
  const figure = standing === "silent" ? `${NOT_SENT} · ${share}` : `${formatPercent(n, N)} · ${share}`;
  const texts = [`${names}\n${figure}`, `${inLines}\n${figure}`].map((text) => ({ text, hasFigure: true }));
  const alone = [`${names}${remark}`, `${inLines}${remark}`, names].map((text) => ({
    text,
    hasFigure: false,
  }));
  const all = [...texts, ...alone];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

/** As many names in a line as it takes; only one that is too long for a line of its own is broken. */
function linesOfNames(rows: readonly DistrictRow[], size: Size): string[] {
  const most = Math.min(textWidth("n".repeat(LINE.letters), size), size.width * LINE.share);
  const lines: string[] = [];
  for (const [i, { name }] of rows.entries()) {
    const said = i < rows.length - 1 ? `${name},` : name;
    const longer = `${lines.at(-1)} ${said}`;
    if (lines.length > 0 && textWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(...textLines(said, most, size));
  }
  return lines;
}

/** A circle inside, a triangle with its point the way a district lies outside: colour is never alone. */
export function dotShape({ x, y, standing }: Dot): string {
  if (standing === "silent") {
    return el("circle", { cx: x, cy: y, r: 4.5, fill: INK.paper, stroke: INK.quiet, "stroke-width": 1.5 });
  }
  if (standing === "inside" || standing === "lifted") {
    return el("circle", { cx: x, cy: y, r: 5, fill: INK.figure });
  }
  const down = standing === "below" ? 1 : -1;
  const d = `M${x - 7} ${y - 5 * down}h14l-7 ${11 * down}z`;
  return el("path", { d, fill: standing === "below" ? INK.below : INK.figure });
}

/** What a funnel's note says of hollow dots, with a space before it; empty where there are none. */
export function silentNote(rows: readonly DistrictRow[]): string {
  return rows.some(({ rate, silent }) => silent && rate.kind === "rate")
    ? " Vòng rỗng là nơi chưa nộp số liệu, không xét; nơi khác chỉ được coi là nằm ngoài khi không tính nơi ấy vẫn vậy."
    : "";
}
