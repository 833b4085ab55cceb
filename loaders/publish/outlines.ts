/** From outlines as surveyors draw them to lines that a page can carry: projected, simplified, with a place for a label. */
import polylabel from "polylabel";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { planarRingArea, presimplify, simplify } from "topojson-simplify";
import { MAP_SIDE, type Outline } from "../../src/terms/outline.ts";
import type { Area, GroupOutline, Ring } from "../reference/outlines.ts";

/** A corner that makes a smaller triangle than this with its neighbours is left out: less than a pixel shows of it. */
const LEAST_TRIANGLE = 20;
/** More would weigh on every page: where coasts are ragged, larger corners go too. */
const MOST_CORNERS = 6_000;
const WHOLE_MAP = MAP_SIDE * MAP_SIDE;
/** An island, or a hole, smaller than this is a speck. */
const LEAST_AREA = 60;

/** Neighbours share their border, before and after: it is simplified once. */
export function drawOutlines(outlines: readonly GroupOutline[]): Outline[] {
  const placed = onMap(outlines).map(({ group, areas }) => {
    return [group, { type: "MultiPolygon", coordinates: areas }] as const;
  });
  const weighed = presimplify(topology(Object.fromEntries(placed)));
  for (let least = LEAST_TRIANGLE; ; least *= 2) {
    const simple = simplify(weighed, least);
    const drawn = Object.entries(simple.objects).flatMap(([group, object]) => {
      return outlineOf(group, feature(simple, object).geometry.coordinates) ?? [];
    });
    if (least > WHOLE_MAP || cornersOf(drawn) <= MOST_CORNERS) return drawn;
  }
}

function cornersOf(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { rings }) => sum + rings.flat().length / 2, 0);
}

/** Degrees: nothing smaller is an area. */
const NOWHERE = 1e-9;

/** Equirectangular around the middle of the map, which is true enough for a province; to whole units, downward. */
function onMap(outlines: readonly GroupOutline[]): GroupOutline[] {
  const corners = outlines.flatMap(({ areas }) => areas.flat(2));
  const [west, east] = extent(corners.map(([x = 0]) => x));
  const [south, north] = extent(corners.map(([, y = 0]) => y));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = MAP_SIDE / Math.max((east - west) * narrowing, north - south, NOWHERE);
  const place = ([x = 0, y = 0]: number[]) => [
    Math.round((x - west) * narrowing * scale),
    Math.round((north - y) * scale),
  ];
  return outlines.map(({ group, areas }) => ({
    group,
    areas: areas.map((rings) => rings.map((ring) => ring.map(place))),
  }));
}

/** The least and the greatest; the corners of a province are too many to be arguments. */
function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Null where nothing of it is large enough to be seen. */
function outlineOf(group: string, areas: readonly Area[]): Outline | null {
  const bySize = areas.toSorted((a, b) => edgeSize(b) - edgeSize(a));
  const [largest = []] = bySize;
  if (edgeSize(largest) === 0) return null;
  const others = bySize.slice(1).filter((area) => edgeSize(area) >= LEAST_AREA);
  const rings = [largest, ...others].flatMap(([edge = [], ...holes]) => {
    return [edge, ...holes.filter((hole) => planarRingArea(hole) >= LEAST_AREA)];
  });
  const [x, y] = polylabel(largest.map(pairs), 1);
  return { group, rings: rings.map((ring) => ring.flat()), at: [Math.round(x), Math.round(y)] };
}

function edgeSize([edge = []]: Area): number {
  return planarRingArea(edge);
}

function pairs(ring: Ring): [number, number][] {
  return ring.map(([x = 0, y = 0]) => [x, y]);
}
