/** The outline of a group on the map: whole units of which the longer side of the map has `MAP_SIDE`, downward. */
export interface Outline {
  group: string;
  /** A closed line each, around an area or a hole in one: x, y, x, y … */
  rings: number[][];
  /** Where its label stands: the point within it that is farthest from its edge. */
  at: [x: number, y: number];
}

export const MAP_SIDE = 2000;
