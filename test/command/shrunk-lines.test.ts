/** A later file that lacks units of the one before is told with their names, while these are few. */
import { expect, test } from "vitest";
import { shrunkLines } from "../../loaders/command/summary.ts";

const CODES = Array.from({ length: 12 }, (_, i) => `${10 + i}`);
const units = CODES.map((code) => ({
  ...{ code, kind: "xã" as const, name: `Số ${code}`, group: "A" },
  ...{ validFrom: "2020-01-01", validTo: "" },
}));
const periods = [
  { ...{ period: "2025", starts: "2025-01-01", ends: "2025-12-31" }, deadline: "", scheme: "", expects: [] },
];

const lines = (lacking: readonly string[]) =>
  shrunkLines(
    lacking.map((unit) => ({ file: "sau.csv", replaced: "truoc.csv", period: "2025", unit })),
    { units, periods },
    { file: (path) => path },
  );

test("ten are named, and of more the number", () => {
  expect(lines(CODES.slice(0, 2))).toEqual([
    "Chú ý: “sau.csv” thay “truoc.csv” nhưng thiếu: xã Số 10, xã Số 11. Nếu đây là bản bổ sung, hãy gộp vào một tệp.",
  ]);
  expect(lines(CODES.slice(0, 10))[0]).toMatch(/xã Số 19\. Nếu/);
  expect(lines(CODES)[0]).toMatch(/xã Số 19 và 2 đơn vị khác\. Nếu/);
});
