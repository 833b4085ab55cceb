/** As much of TopoJSON as is used, for lines that neighbours share. */
declare module "topojson-server" {
  export function topology(
    objects: Readonly<Record<string, import("topojson-client").MultiPolygon>>,
  ): import("topojson-client").Topology;
}

declare module "topojson-simplify" {
  import type { Topology } from "topojson-client";
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, leastTriangle: number): Topology;
  export function planarRingArea(ring: readonly number[][]): number;
}

declare module "topojson-client" {
  export interface MultiPolygon {
    type: "MultiPolygon";
    coordinates: number[][][][];
  }
  /** An object of a topology, its lines told by number. */
  export interface Shared {
    type: "MultiPolygon";
  }
  export interface Topology {
    objects: Record<string, Shared>;
  }
  export function feature(topology: Topology, object: Shared): { geometry: MultiPolygon };
}
