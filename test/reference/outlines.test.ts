/** Outlines of groups: what can be drawn is, and of the rest it is told where it stands and what mends it. */
import { expect, test } from "vitest";
import { undrawnLines } from "../../loaders/command/undrawn-lines.ts";
import { type Outlines, readOutlines } from "../../loaders/reference/outlines.ts";

const SQUARE = [
  [105.9, 20.5],
  [106.0, 20.5],
  [106.0, 20.6],
  [105.9, 20.5],
];

function area(group: unknown, geometry: unknown = { type: "Polygon", coordinates: [SQUARE] }): unknown {
  return { type: "Feature", properties: { group, name: "Huyện" }, geometry };
}

function read(features: unknown[]): Outlines {
  return readText(JSON.stringify({ type: "FeatureCollection", features }));
}

function readText(text: string): Outlines {
  const groups = [{ group: "347" }, { group: "TT" }];
  return readOutlines((file) => (file === "shapes.geojson" ? new TextEncoder().encode(text) : null), groups);
}

test("without the file there is no map, and nothing is said", () => {
  expect(readOutlines(() => null, [{ group: "347" }])).toEqual({ drawn: [], problems: [] });
});

test("a group has all its areas, whether its code is written as a text or as a number", () => {
  const island = { type: "MultiPolygon", coordinates: [[SQUARE], [SQUARE]] };
  expect(read([area("347"), area(347, island)])).toEqual({
    drawn: [{ group: "347", areas: [[SQUARE], [SQUARE], [SQUARE]] }],
    problems: [],
  });
});

test("a byte-order mark and heights beside the degrees do no harm", () => {
  const high = { type: "Polygon", coordinates: [SQUARE.map((place) => [...place, 12.5])] };
  const text = JSON.stringify({ type: "FeatureCollection", features: [area("347", high)] });
  expect(readText(`\uFEFF${text}`)).toMatchObject({ drawn: [{ group: "347" }], problems: [] });
});

test.each([
  ["a group that groups.csv lacks", area("999"), "mã “999” không có trong groups.csv [outline-group]"],
  ["no group", area(undefined), "không ghi properties.group [outline-group]"],
  [
    "a point",
    area("347", { type: "Point", coordinates: SQUARE[0] }),
    "địa bàn 347 không có đường ranh giới đọc được [outline-geometry]",
  ],
  ["no geometry", area("347", null), "[outline-geometry]"],
  [
    "metres of a national grid",
    area("347", { type: "Polygon", coordinates: [SQUARE.map(([x = 0, y = 0]) => [x * 5_000, y * 100_000])] }),
    "tọa độ của địa bàn 347 không phải kinh độ, vĩ độ [outline-degrees]",
  ],
])("%s is told with its place and left out, the others are drawn", (_, wrong, told) => {
  const outlines = read([area("TT"), wrong]);
  expect(outlines.drawn.map(({ group }) => group)).toEqual(["TT"]);
  const [line, ...more] = undrawnLines(outlines);
  expect(line).toContain("Chú ý: reference/shapes.geojson, vùng thứ 2: ");
  expect(line).toContain(told);
  expect(more).toEqual([]);
});

test.each(["", "{", "[]", '{"type":"Topology"}'])(
  "what is no GeoJSON (%j) gives no map, and is told",
  (text) => {
    const outlines = readText(text);
    expect(outlines.drawn).toEqual([]);
    expect(undrawnLines(outlines)).toEqual([
      "Chú ý: reference/shapes.geojson: không đọc được như GeoJSON [outlines-unreadable], nên bản đồ không có. " +
        "Lưu lại thành GeoJSON (FeatureCollection), mỗi địa bàn một vùng. Số liệu không đổi.",
    ]);
  },
);

test("of many wrong areas some are told, then how many more there are", () => {
  const lines = undrawnLines(read(Array.from({ length: 12 }, (_, i) => area(`9${i}`))));
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe("Chú ý: còn 7 vùng khác của reference/shapes.geojson không vẽ được.");
});
