import fc from "fast-check";
import { expect, test } from "vitest";
import { drawingChances } from "../../src/terms/binomial.ts";
import { fellExactly, fellWidened } from "../../src/terms/change.ts";

const of = (n: number, N: number) => ({ n, N });

test("a fall is told by how many ways there are to draw so few", () => {
  // 16/16 and then 9/16: of the C(32,7) = 3365856 ways in which seven of all are missed, C(16,7) = 11440 miss only
  // later ones: 0,34 %. With eight: C(16,8) / C(32,8) = 12870 / 10518300 = 0,12 %; with nine: 11440 / 28048800 =
  // 0,04 %.
  expect(fellExactly(of(16, 16), of(9, 16), "95")).toBe(true);
  expect(fellExactly(of(16, 16), of(8, 16), "99.8")).toBe(false);
  expect(fellExactly(of(16, 16), of(7, 16), "99.8")).toBe(true);
});

test("Fisher's own example: four of four cups told rightly is more than chance at 95 %, three is not", () => {
  // The lady tasting tea: all four right comes once in 70, three or more 17 times in 70.
  const chances = drawingChances(8, 4, 4);
  expect(chances.first).toBe(0);
  expect(chances.chances.map((chance) => Math.round(chance * 70 * 1e9) / 1e9)).toEqual([1, 16, 36, 16, 1]);
  expect(fellExactly(of(4, 4), of(0, 4), "95")).toBe(true);
  expect(fellExactly(of(3, 4), of(1, 4), "95")).toBe(false);
});

test("a rate that rose, or stayed, did not fall", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 300 }), (a, b, N) => {
      const [low, high] = [Math.min(a, b, N), Math.min(Math.max(a, b), N)];
      expect(fellExactly(of(low, N), of(high, N), "95")).toBe(false);
      expect(fellWidened(of(low, N), of(high, N), 1, "95")).toBe(false);
    }),
  );
});

test("what falls beyond 99.8 % also falls beyond 95 %", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), (n, more, m, less) => {
      const [before, now] = [of(n, n + more), of(m, m + less)];
      if (fellExactly(before, now, "99.8")) expect(fellExactly(before, now, "95")).toBe(true);
    }),
  );
});

test("a fall of what hangs together must exceed its own spread", () => {
  // 90 % to 85 % of 2000 each: p = 0,875, √(0,109375 / 1000) = 0,010458, so 4,78 standard errors; with φ = 4 2,39.
  expect(fellWidened(of(1800, 2000), of(1700, 2000), 1, "99.8")).toBe(true);
  expect(fellWidened(of(1800, 2000), of(1700, 2000), 4, "99.8")).toBe(false);
  expect(fellWidened(of(1800, 2000), of(1700, 2000), 4, "95")).toBe(true);
});

test("what is no whole count, above its base or without one tells no fall", () => {
  expect(fellExactly(of(20, 10), of(0, 10), "95")).toBe(false);
  expect(fellExactly(of(9.5, 10), of(0, 10), "95")).toBe(false);
  expect(fellExactly(of(0, 0), of(0, 10), "95")).toBe(false);
  expect(fellWidened(of(30, 10), of(10, 10), 1, "95")).toBe(false);
  expect(fellWidened(of(10, 10), of(0, 0), 1, "95")).toBe(false);
});
