/** What a whole is made of, for several wholes side by side: parts in one order, their numbers in them, the rest last. */
import { formatNumber, formatPercent } from "../../terms/format.ts";
import { NO_RATE, type Rate, rate, rateText, type SomeRate } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { type Fill, filled } from "./fills.ts";
import { textEl } from "./svg.ts";
import { textLines } from "./text-lines.ts";

export interface StackedRow {
  name: string;
  /** One for each part, in its order, all of one base; or each with the reason why there is none. */
  shares: readonly Rate[];
  /** A row that a reader has asked for, or the sum of the others. */
  strong?: boolean;
}

export interface StackedParts {
  names: readonly string[];
  /** What is in no part, up to the base: `chưa xếp loại`. */
  rest: string;
  /** What the bases count, behind their number: `cán bộ`. */
  noun: string;
}

export function stackedShares(
  rows: readonly StackedRow[],
  { names, rest, noun }: StackedParts,
  size: Size = WIDE,
): string {
  const { font, width } = size;
  const parted = rows.map((row) => ({ row, parts: partsOf(row.shares) }));
  const anyRest = parted.some(({ parts }) => parts !== null && parts.left > 0);
  const key = keyOf(anyRest ? [...names, rest] : names, names.length, size);
  const base = ({ N }: { N: number }) => `${formatNumber(N)} ${noun}`;
  const right = 8 + Math.max(0, ...parted.map(({ parts }) => (parts ? textWidth(base(parts), size) : 0)));
  const widest = Math.max(0, ...rows.map(({ name, strong }) => textWidth(name, size) * (strong ? 1.08 : 1)));
  const left = Math.min(width * 0.4, widest + 10);
  const step = font * 2.3;
  const thick = font * 1.6;
  let unlabelled = false;
  const shape = ({ row, parts }: (typeof parted)[number], i: number): string => {
    const y = key.height + i * step;
    const baseline = y + thick / 2 + font * 0.35;
    const weight = row.strong ? 700 : null;
    const lines = textLines(row.name, left - 8, size);
    const heading = textEl(
      lines.join("\n"),
      {
        x: left - 8,
        y: baseline - ((lines.length - 1) * font) / 2,
        "text-anchor": "end",
        "font-weight": weight,
      },
      font,
    );
    if (!parts) {
      const why = row.shares.find((share) => share.kind === "none");
      const reason = { x: left, y: baseline, fill: INK.quiet, "font-style": "italic" };
      return heading + textEl(why ? NO_RATE[why.why].text : "", reason);
    }
    const scale = (width - left - right) / parts.N;
    let x = left;
    const segments = [...parts.counts, parts.left].map((n, part) => {
      const box = { x, y, width: n * scale, height: thick };
      x += box.width;
      if (n === 0) return "";
      const fill = part === names.length ? "rest" : fillOf(part);
      const written = number(n, parts.N, { ...box, baseline, fill, size });
      unlabelled ||= written === "";
      return filled(box, fill) + written;
    });
    const total = textEl(base(parts), { x: width, y: baseline, "text-anchor": "end" });
    return [heading, ...segments, total].join("");
  };
  const marks = parted.map((one, i): Mark => {
    return { says: said(one.row, names, anyRest ? rest : ""), shape: shape(one, i) };
  });
  return drawing({ size, height: key.height + rows.length * step, behind: key.svg, marks, unlabelled });
}

const FILLS: readonly Fill[] = ["solid", "light", "hatched", "empty"];

function fillOf(part: number): Fill {
  return FILLS[part % FILLS.length] ?? "empty";
}

interface Parts {
  counts: number[];
  N: number;
  /** In no part. */
  left: number;
}

/** Null where any part has no figure. */
function partsOf(shares: readonly Rate[]): Parts | null {
  const some = shares.filter((share): share is SomeRate => share.kind === "rate");
  const [first] = some;
  if (!first || some.length < shares.length) return null;
  const counts = some.map(({ n }) => n);
  return { counts, N: first.N, left: Math.max(0, first.N - counts.reduce((sum, n) => sum + n, 0)) };
}

/** The share and its count where there is room, else the count, else nothing: the tip and the table have it. */
function number(
  n: number,
  N: number,
  at: { x: number; width: number; baseline: number; fill: Fill; size: Size },
): string {
  const fits = [`${formatPercent(n, N)} · ${formatNumber(n)}`, formatNumber(n)].find(
    (text) => textWidth(text, at.size) + 6 <= at.width,
  );
  if (fits === undefined) return "";
  const halo = at.fill === "hatched" ? { stroke: INK.paper, "stroke-width": 5, "paint-order": "stroke" } : {};
  const ink = at.fill === "solid" ? INK.paper : INK.text;
  const middle = { x: at.x + at.width / 2, y: at.baseline, "text-anchor": "middle" };
  return textEl(fits, { ...middle, fill: ink, ...halo });
}

/** The parts' names in their order over all rows, each behind its own fill. */
function keyOf(names: readonly string[], parts: number, size: Size): { svg: string; height: number } {
  const { font, width } = size;
  const box = font * 0.95;
  let [x, y] = [0, 0];
  const drawn = names.map((name, part) => {
    const wide = Math.min(width, box + 6 + textWidth(name, size));
    if (x > 0 && x + wide > width) [x, y] = [0, y + font * 1.5];
    const lines = textLines(name, width - box - 6, size);
    const at = { x: x + 1, y: y + 2, width: box, height: box };
    const svg =
      filled(at, part < parts ? fillOf(part) : "rest") +
      textEl(lines.join("\n"), { x: x + box + 6, y: y + font }, font * 1.25);
    if (lines.length > 1) [x, y] = [0, y + font * (0.25 + 1.25 * lines.length)];
    else x += wide + font * 1.2;
    return svg;
  });
  return { svg: drawn.join(""), height: y + (x > 0 ? font * 1.5 : 0) + font * 0.8 };
}

function said({ name, shares }: StackedRow, names: readonly string[], rest: string): string {
  const parts = partsOf(shares);
  const [first] = shares;
  if (!parts) return `${name}: ${first ? rateText(first) : ""}`;
  const words = shares.map((share, i) => `${names[i] ?? ""} ${rateText(share)}`);
  if (rest) words.push(`${rest} ${rateText(rate(parts.left, parts.N))}`);
  return `${name}: ${words.join(", ")}`;
}
