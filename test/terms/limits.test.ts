import fc from "fast-check";
import { expect, test } from "vitest";
import { exactLimits, funnelOf, judge, overdispersion } from "../../src/terms/limits.ts";
import { limitsKindOf } from "../../src/terms/limits-kind.ts";
import { MEASURE_IDS } from "../../src/terms/measures.ts";

/** b^N times the chance of each count, where p = a/b: whole numbers, so nothing is rounded. */
function terms(N: number, a: bigint, b: bigint): bigint[] {
  let choose = 1n;
  return Array.from({ length: N + 1 }, (_, k) => {
    if (k > 0) choose = (choose * BigInt(N - k + 1)) / BigInt(k);
    return choose * a ** BigInt(k) * (b - a) ** BigInt(N - k);
  });
}

/** Whether the chance of `n` or fewer is less than one in a thousand. */
function isRare(N: number, n: number, a: bigint, b: bigint): boolean {
  const sum = terms(N, a, b)
    .slice(0, n + 1)
    .reduce((total, term) => total + term, 0n);
  return sum * 1000n < b ** BigInt(N);
}

test("limits of twenty fair coins are those of the definition, worked out by hand", () => {
  // Of 2^20 = 1048576 throws, 1 + 20 + 190 + 1140 = 1351 give three heads or fewer, 211 two or fewer: a
  // thousandth, 1048.576, is passed at r = 3, α = (1351 − 1048.576) / 1140. A fortieth, 26214.4, is passed at
  // r = 6: 60460 give six or fewer, 38760 exactly six.
  const limits = exactLimits(0.5, 20);
  expect(limits.low998).toBeCloseTo((3 - 302.424 / 1140) / 20, 12);
  expect(limits.low95).toBeCloseTo((6 - 34245.6 / 38760) / 20, 12);
  expect(limits.high998).toBeCloseTo(1 - limits.low998, 12);
  expect(limits.high95).toBeCloseTo(1 - limits.low95, 12);
});

test("limits agree with published tables of the binomial distribution", () => {
  // N = 20, p = 0,1: P(X ≤ 4) = 0,9568, P(X ≤ 5) = 0,9887, P(X ≤ 6) = 0,9976, P(X ≤ 7) = 0,9996. So six, with
  // P(X ≥ 6) = 0,0113 and P(X ≥ 7) = 0,0024, are inside 99,8 %, eight with 0,0004 are not.
  const limits = exactLimits(0.1, 20);
  expect(judge(7, 20, limits)).toBe("inside");
  expect(judge(8, 20, limits)).toBe("above");
  expect(limits.high95 * 20).toBeGreaterThan(5);
  expect(limits.high95 * 20).toBeLessThan(6);
  // P(X = 0) = 0,1216 is far from rare.
  expect(limits.low95).toBe(0);
  expect(judge(0, 20, limits)).toBe("inside");
});

test("a count is outside exactly where it or one farther out comes less than once in a thousand", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 99 }), (N, hundredths) => {
      const [a, b] = [BigInt(hundredths), 100n];
      const limits = exactLimits(hundredths / 100, N);
      for (let n = 0; n <= N; n += 1) {
        const expected = isRare(N, n, a, b) ? "below" : isRare(N, N - n, b - a, b) ? "above" : "inside";
        expect(judge(n, N, limits), `${n}/${N} at ${hundredths} %`).toBe(expected);
      }
    }),
    { numRuns: 40 },
  );
});

test("a count whose chance is one in a thousand to the dot is inside", () => {
  expect(judge(3, 3, exactLimits(0.1, 3))).toBe("inside");
  expect(judge(0, 3, exactLimits(0.9, 3))).toBe("inside");
});

test("counting who was missed says the same as counting who was reached", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (N, p) => {
      const [own, other] = [exactLimits(p, N), exactLimits(1 - p, N)];
      expect(own.low998).toBeCloseTo(1 - other.high998, 9);
      expect(own.high95).toBeCloseTo(1 - other.low95, 9);
    }),
  );
});

test("where all or none are counted, whoever differs is outside", () => {
  expect(judge(10, 10, exactLimits(1, 10))).toBe("inside");
  expect(judge(9, 10, exactLimits(1, 10))).toBe("below");
  expect(judge(0, 10, exactLimits(0, 10))).toBe("inside");
  expect(judge(1, 10, exactLimits(0, 10))).toBe("above");
});

test("limits stay within 0 and 100 % and around the rate, the wider outside the narrower, for any base", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (N, p) => {
        const { low998, low95, high95, high998 } = exactLimits(p, N);
        const inOrder = [0, low998, low95, high95, high998, 1];
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      },
    ),
  );
});

test("for a large base limits come near the normal ones", () => {
  // √(0,5 · 0,5 / 20000) = 0,0035355; 1,96 and 3,09 of them.
  const limits = exactLimits(0.5, 20_000);
  expect(limits.low95).toBeCloseTo(0.5 - 1.96 * 0.0035355, 4);
  expect(limits.high998).toBeCloseTo(0.5 + 3.09 * 0.0035355, 4);
});

test("what is no base and no rate is refused", () => {
  expect(() => exactLimits(0.5, 2.5)).toThrow(RangeError);
  expect(() => exactLimits(0.5, -1)).toThrow(RangeError);
  expect(() => exactLimits(1.2, 10)).toThrow(RangeError);
});

test("groups' own variance is the mean square of their distances, the outermost tenths drawn in", () => {
  // p = 0,5 and N = 100: a distance is (n − 50) / 5, so −4, −2, −1, 0, 0, 0, 0, 1, 2, 4 and 10; of eleven the 10th
  // and 90th percentile are the second from either end, −2 and 4.
  const shares = [30, 40, 45, 50, 50, 50, 50, 55, 60, 70, 100].map((n) => ({ n, N: 100 }));
  expect(overdispersion(shares, 0.5)).toBeCloseTo((4 + 4 + 1 + 0 + 0 + 0 + 0 + 1 + 4 + 16 + 16) / 11, 12);
});

test("groups that lie closer together than chance would have them do not narrow the limits", () => {
  expect(
    overdispersion(
      [1, 2, 3, 4, 5].map(() => ({ n: 50, N: 100 })),
      0.5,
    ),
  ).toBe(1);
});

test("limits are widened by the root of that variance", () => {
  // Distances −4, −2, 0, 2, 4 about p = 0,5; of five the percentiles are −3,2 and 3,2: φ = (2·10,24 + 2·4) / 5.
  const funnel = funnelOf(
    [30, 40, 50, 60, 70].map((n) => ({ n, N: 100 })),
    "overdispersed",
  );
  expect(funnel?.p).toBe(0.5);
  expect(funnel?.phi).toBeCloseTo(5.696, 12);
  // 3,0902 · √(5,696 · 0,25 / 400) = 0,18438
  expect(funnel?.at(400).low998).toBeCloseTo(0.31562, 4);
  expect(funnel?.at(400).high998).toBeCloseTo(0.68438, 4);
  expect(funnel?.at(1).low95).toBe(0);
});

test("there is no funnel without a base, above a hundred percent, or without a spread to measure", () => {
  const five = [30, 40, 50, 60, 70].map((n) => ({ n, N: 100 }));
  expect(funnelOf([], "exact")).toBeNull();
  expect(funnelOf([{ n: 0, N: 0 }], "exact")).toBeNull();
  expect(funnelOf([...five, { n: 150, N: 100 }], "overdispersed")).toBeNull();
  expect(funnelOf([...five, { n: 2, N: 1 }], "exact")).toBeNull();
  expect(funnelOf([{ n: 2.5, N: 5 }], "exact")).toBeNull();
  expect(funnelOf(five.slice(1), "overdispersed")).toBeNull();
  expect(
    funnelOf(
      five.map(({ N }) => ({ n: N, N })),
      "overdispersed",
    ),
  ).toBeNull();
  expect(
    funnelOf(
      five.map(({ N }) => ({ n: 0, N })),
      "overdispersed",
    ),
  ).toBeNull();
});

test("an exact funnel stands around all groups together, not around the mean of their rates", () => {
  const funnel = funnelOf(
    [
      { n: 1, N: 2 },
      { n: 8, N: 8 },
      { n: 0, N: 0 },
    ],
    "exact",
  );
  expect(funnel?.p).toBe(0.9);
  expect(funnel?.at(20)).toEqual(exactLimits(0.9, 20));
});

test("every measure with a rate has limits: exact where its base counts officers or units", () => {
  expect(MEASURE_IDS.filter((id) => limitsKindOf(id) === null)).toEqual(["campaign_turns"]);
  expect(limitsKindOf("evaluated")).toBe("exact");
  expect(limitsKindOf("three_initiatives")).toBe("exact");
  expect(limitsKindOf("criteria_met")).toBe("overdispersed");
  expect(limitsKindOf("training_registered")).toBe("overdispersed");
  expect(limitsKindOf("submitted")).toBe("overdispersed");
});
