/** Districts on a map: each shaded by its rate, with its figure in it; those that no map shows stand under it. */
import type { Outline } from "../../terms/outline.ts";
import { type DistrictRow, said } from "./district-bars.ts";
import { drawing, INK, type Mark, type Size, WIDE } from "./drawing.ts";
import { labelOf, labelShape, mapLabels } from "./map-labels.ts";
import { MAP_STEPS, shadeOf } from "./shades.ts";
import { el, round } from "./svg.ts";

/** Every row has its mark; labels that find no room leave their figure to the tip and the table. */
export function districtMap(
  rows: readonly DistrictRow[],
  outlines: readonly Outline[],
  size: Size = WIDE,
): string {
  const map = mapOf(outlines, size);
  const drawn = new Map(outlines.map((outline) => [outline.group, outline]));
  const under = rows.filter(({ code }) => !drawn.has(code));
  const spots = rows.flatMap((row) => {
    const outline = drawn.get(row.code);
    return outline ? [{ row, outline: map.place(outline) }] : [];
  });
  const labels = mapLabels(spots, { x1: 0, x2: size.width, y1: 0, y2: map.height }, size);
  const line = size.font * 2;
  return drawing({
    ...{ size, height: map.height + under.length * line, behind: "" },
    marks: rows.map((row): Mark => {
      const spot = spots.find((one) => one.row === row);
      const shape = spot
        ? el("path", { d: linesOf(spot.outline), "fill-rule": "evenodd", ...looks(row) })
        : listed(row, map.height + under.indexOf(row) * line, size);
      return { says: said(row), shape };
    }),
    // Over all areas, since a label may reach into the next.
    before: labels.map((label) => labelShape(label, size)).join(""),
    unlabelled: labels.length < spots.length || labels.some(({ isWhole }) => !isWhole),
  });
}

/** A map is no higher than this part of its width. */
const HIGHEST = 0.75;

/** The map as large as fits, in the middle. */
function mapOf(outlines: readonly Outline[], { width }: Size) {
  const [east, south] = [farthest(outlines, 0), farthest(outlines, 1)];
  // Room for half the line around it.
  const scale = Math.min((width - 2) / east, (width * HIGHEST) / south);
  const left = (width - east * scale) / 2;
  const onto = (at: number, i: number) => at * scale + (i % 2 === 0 ? left : 1);
  return {
    height: south * scale + 8,
    place: ({ group, rings, at: [x, y] }: Outline): Outline => ({
      group,
      rings: rings.map((ring) => ring.map(onto)),
      at: [onto(x, 0), onto(y, 1)],
    }),
  };
}

/** How far east (0) or south (1) any of them reaches. */
function farthest(outlines: readonly Outline[], axis: 0 | 1): number {
  const corners = outlines.flatMap(({ rings }) => rings.flat());
  return corners.reduce((most, at, i) => (i % 2 === axis ? Math.max(most, at) : most), 1);
}

function linesOf({ rings }: Outline): string {
  return rings
    .map((ring) => {
      const corners = ring.flatMap((x, i) => (i % 2 === 0 ? [`${round(x)} ${round(ring[i + 1] ?? 0)}`] : []));
      return `M${corners.join("L")}Z`;
    })
    .join("");
}

const SHADES = [
  INK.paper,
  "var(--shade-1, #eaf2fa)",
  "var(--shade-2, #d2e4f4)",
  "var(--shade-3, #aecde9)",
  "var(--shade-4, #86b3de)",
];

function looks({ rate }: DistrictRow): { fill: string; stroke: string } {
  const shade = rate.kind === "rate" ? shadeOf(rate, MAP_STEPS) : 0;
  return { fill: SHADES[shade] ?? INK.paper, stroke: INK.quiet };
}

/** A box of its shade, and its label in one line. */
function listed(row: DistrictRow, top: number, size: Size): string {
  const { font } = size;
  const box = el("rect", { x: 1, y: top + 1, width: font * 1.6, height: font * 1.2, ...looks(row) });
  const at = { x: font * 2.2, y: top + font * 0.3 };
  return box + labelShape({ ...labelOf(row, 0, ": "), at, anchor: "start" }, size);
}
