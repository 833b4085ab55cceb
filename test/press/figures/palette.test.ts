/** Pixels as places in a palette: nothing is lost where colours are few, and little where they are many. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { indexed, rowBytes } from "../../../src/press/figures/palette.ts";

/** A row's pixels as red, green, blue and full opacity. */
function pixelsOf(colours: readonly (readonly [number, number, number])[]): Buffer {
  return Buffer.from(colours.flatMap((colour) => [...colour, 255]));
}

/** What a reader of the picture sees. */
function seen(colours: readonly (readonly [number, number, number])[], width: number): number[][] {
  const height = colours.length / width;
  const room = new Uint8Array(rowBytes(width, height) + 7).fill(9);
  const { palette, rows } = indexed(pixelsOf(colours), width, height, room);
  expect(palette.length / 3).toBeLessThanOrEqual(256);
  return colours.map((_colour, i) => {
    const place = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0;
    return [...palette.subarray(3 * place, 3 * place + 3)];
  });
}

test("up to 256 colours come back as they were, in any order", () => {
  const colour = fc.constantFrom(...[0, 80, 255].flatMap((r) => [0, 9].map((g) => [r, g, 255] as const)));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(colour, { minLength: 1, maxLength: 12 }),
      (width, line) => {
        const colours = Array.from({ length: 3 }, () => line)
          .flat()
          .slice(0, 3 * line.length);
        const whole = colours.slice(0, colours.length - (colours.length % width));
        if (whole.length > 0) expect(seen(whole, width)).toEqual(whole.map((one) => [...one]));
      },
    ),
  );
});

test("of more colours those of most pixels stay, and a rare shade becomes one that is near", () => {
  const shades = Array.from({ length: 400 }, (_, i) => [i % 256, 100, i < 256 ? 0 : 1] as const);
  const blue = Array.from({ length: 600 }, () => [31, 95, 168] as const);
  const colours = [...shades, ...blue];
  const found = seen(colours, 100);
  expect(found[700]).toEqual([31, 95, 168]);
  for (const [i, [red = 0]] of found.slice(0, 400).entries())
    expect(Math.abs(red - (i % 256))).toBeLessThan(3);
});
