/** Outlines as pages carry them: true to their proportions, with borders that neighbours share, and light. */
import { expect, test } from "vitest";
import { drawOutlines } from "../../loaders/publish/outlines.ts";
import { MAP_SIDE } from "../../src/terms/outline.ts";

type Corner = [x: number, y: number];

function closed(...corners: Corner[]): Corner[] {
  return corners[0] ? [...corners, corners[0]] : [];
}

function square(west: number, south: number, side = 1): Corner[] {
  const [east, north] = [west + side, south + side];
  return closed([west, south], [east, south], [east, north], [west, north]);
}

function corners(ring: readonly number[] = []): Corner[] {
  return Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i] ?? 0, ring[2 * i + 1] ?? 0]);
}

test("without outlines nothing is drawn", () => {
  expect(drawOutlines([])).toEqual([]);
});

test("north is up, the longer side is whole, and a degree of longitude is as short as it is there", () => {
  // Around 60° north a degree of longitude is half as long as one of latitude.
  const [only] = drawOutlines([{ group: "A", areas: [[square(10, 59.5)]] }]);
  expect(new Set(only?.rings[0])).toEqual(new Set([0, MAP_SIDE / 2, MAP_SIDE]));
  const [north] = drawOutlines([
    { group: "N", areas: [[square(106, 21)]] },
    { group: "S", areas: [[square(106, 20)]] },
  ]);
  expect(north?.group).toBe("N");
  expect(north?.at[1]).toBeLessThan(MAP_SIDE / 2);
});

test("neighbours keep one border, with far fewer corners", () => {
  const border = Array.from({ length: 400 }, (_, i): Corner => {
    return [106 + 0.01 * Math.sin(i / 9), 20 + (i + 1) / 401];
  });
  const west = closed([106, 20], ...border, [106, 21], [105, 21], [105, 20]);
  const east = closed([106, 20], ...border, [106, 21], [107, 21], [107, 20]);
  const [a, b] = drawOutlines([
    { group: "A", areas: [[west]] },
    { group: "B", areas: [[east]] },
  ]);
  const inner = (ring?: readonly number[]) =>
    corners(ring)
      .filter(([x]) => x > 100 && x < MAP_SIDE - 100)
      .map(String)
      .sort();
  expect(inner(a?.rings[0])).toEqual(inner(b?.rings[0]));
  expect(inner(a?.rings[0]).length).toBeLessThan(150);
});

test("ragged lines lose more of their corners, so that a page can carry them", () => {
  const ragged = (west: number): Corner[] =>
    closed(
      ...Array.from({ length: 9_000 }, (_, i): Corner => {
        const [turn, reach] = [(i / 9_000) * 2 * Math.PI, i % 2 === 0 ? 0.4 : 0.45];
        return [west + reach * Math.cos(turn), 20 + reach * Math.sin(turn)];
      }),
    );
  const drawn = drawOutlines(["A", "B"].map((group, i) => ({ group, areas: [[ragged(106 + i)]] })));
  expect(drawn).toHaveLength(2);
  expect(drawn.flatMap(({ rings }) => rings.flat()).length / 2).toBeLessThanOrEqual(6_000);
});

test("what has no extent is not drawn", () => {
  const point = closed([106, 20], [106, 20], [106, 20]);
  expect(drawOutlines([{ group: "A", areas: [[point]] }])).toEqual([]);
});

test("specks are left out, islands and holes that can be seen are not", () => {
  const [only] = drawOutlines([
    {
      group: "A",
      areas: [
        [square(106, 20), square(106.4, 20.4, 0.1), square(106.7, 20.7, 0.001)],
        [square(107.2, 20.2, 0.1)],
        [square(107.4, 20.4, 0.001)],
      ],
    },
  ]);
  expect(only?.rings).toHaveLength(3);
});

test("a label stands within its area, where the middle does not", () => {
  const bow = closed(
    [106, 20],
    [107, 20],
    [107, 20.1],
    [106.1, 20.1],
    [106.1, 20.9],
    [107, 20.9],
    [107, 21],
    [106, 21],
  );
  const [only] = drawOutlines([{ group: "A", areas: [[bow]] }]);
  const xs = corners(only?.rings[0]).map(([x]) => x);
  const [x = 0, y = 0] = only?.at ?? [];
  const [arm, whole] = [0.11 * Math.max(...xs), 0.11 * MAP_SIDE];
  expect(x < arm || y < whole || y > MAP_SIDE - whole).toBe(true);
});
