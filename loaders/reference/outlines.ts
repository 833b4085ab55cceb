/** Outlines of groups for a map. They decide no figure, so that what is wrong with them stops nothing: it is told. */
import { z } from "zod";
import type { Group } from "../../src/terms/reference.ts";
import type { ReadBytes } from "./table.ts";

export const OUTLINES_FILE = "shapes.geojson";

/** A closed line of corners, each x and y. */
export type Ring = number[][];

/** Its edge, then the holes in it. */
export type Area = Ring[];

export interface GroupOutline {
  group: string;
  /** In degrees of longitude and latitude. */
  areas: Area[];
}

export interface Outlines {
  drawn: GroupOutline[];
  /** What of the file is not drawn, and what would mend it. */
  problems: OutlineProblem[];
}

export interface OutlineProblem {
  code: "outlines-unreadable" | "outline-group" | "outline-geometry" | "outline-degrees";
  /** Which area of the file, from 1 on; 0 for the whole file. */
  area: number;
  read: string;
  mend: string;
}

const collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()) });
const named = z.object({ properties: z.object({ group: z.union([z.string(), z.number()]) }) });
const position = z.array(z.number()).min(2);
const polygon = z.array(z.array(position).min(4)).min(1);
const drawable = z.object({
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: polygon }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
  ]),
});

/** Reads `shapes.geojson` where there is one. A group may have several areas. */
export function readOutlines(read: ReadBytes, groups: readonly Pick<Group, "group">[]): Outlines {
  const bytes = read(OUTLINES_FILE);
  if (!bytes) return { drawn: [], problems: [] };
  const found = collection.safeParse(parsed(bytes));
  if (!found.success) return { drawn: [], problems: [UNREADABLE] };
  const codes = new Set(groups.map(({ group }) => group));
  const areas = new Map<string, Area[]>();
  const problems: OutlineProblem[] = [];
  for (const [i, feature] of found.data.features.entries()) {
    const outline = outlineOf(feature, i + 1, codes);
    if ("code" in outline) problems.push(outline);
    else areas.set(outline.group, [...(areas.get(outline.group) ?? []), ...outline.areas]);
  }
  return { drawn: [...areas].map(([group, areas]) => ({ group, areas })), problems };
}

const UNREADABLE: OutlineProblem = {
  ...{ code: "outlines-unreadable", area: 0, read: "" },
  mend: "Lưu lại thành GeoJSON (FeatureCollection), mỗi địa bàn một vùng.",
};

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function outlineOf(
  feature: unknown,
  area: number,
  codes: ReadonlySet<string>,
): GroupOutline | OutlineProblem {
  const group = named.safeParse(feature).data?.properties.group ?? "";
  const read = `${group}`.trim();
  if (!codes.has(read)) {
    const mend = "Ghi vào properties.group một mã có trong groups.csv.";
    return { code: "outline-group", area, read, mend };
  }
  const geometry = drawable.safeParse(feature).data?.geometry;
  if (!geometry)
    return { code: "outline-geometry", area, read, mend: "Vẽ vùng ấy bằng Polygon hoặc MultiPolygon." };
  const areas = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  if (!inDegrees(areas)) {
    const mend = "Xuất lại theo kinh độ, vĩ độ (WGS 84), như 105.91, 20.54.";
    return { code: "outline-degrees", area, read, mend };
  }
  return { group: read, areas };
}

function inDegrees(areas: readonly Area[]): boolean {
  return areas.flat(2).every(([x = 999, y = 999]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}
