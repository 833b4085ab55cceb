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

const campaigns = [
  {
    ...{ campaign: "C25A", name: "Học và làm theo Bác", period: "2025" },
    ...{ countedIn: "người" as const, expected: "all" as const },
  },
];

const lines = (lacking: readonly string[]) =>
  shrunkLines(
    lacking.map((unit) => ({ file: "sau.csv", replaced: "truoc.csv", period: "2025", unit })),
    { units, periods, campaigns },
    { file: (path) => path },
  );

test("a campaign whose counts went with the earlier file is named, with what to do", () => {
  const row = { file: "sau.csv", replaced: "truoc.csv", period: "2025", unit: "", campaign: "C25A" };
  const told = shrunkLines([row], { units, periods, campaigns }, { file: (path) => path });
  expect(told).toEqual([
    "Chú ý: “sau.csv” thay “truoc.csv” nên không còn số của cuộc C25A (Học và làm theo Bác). Nếu đây là biểu của cuộc khác, hãy gộp các cuộc vào một tệp (mỗi cuộc một trang, hoặc một cột).",
  ]);
});

test("ten are named, and of more the number", () => {
  expect(lines(CODES.slice(0, 2))).toEqual([
    "Chú ý: “sau.csv” thay “truoc.csv” nhưng thiếu: xã Số 10, xã Số 11. Nếu đây là bản bổ sung, hãy gộp vào một tệp.",
  ]);
  expect(lines(CODES.slice(0, 10))[0]).toMatch(/xã Số 19\. Nếu/);
  expect(lines(CODES)[0]).toMatch(/xã Số 19 và 2 đơn vị khác\. Nếu/);
});
