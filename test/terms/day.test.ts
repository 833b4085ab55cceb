/** Today is the day where the office is, also in the hours when it is still yesterday in Greenwich. */
import { afterEach, expect, test, vi } from "vitest";
import { localDay } from "../../src/terms/day.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["Asia/Ho_Chi_Minh", "2026-08-01"],
  ["Etc/UTC", "2026-07-31"],
])("in %s", (zone, day) => {
  vi.stubEnv("TZ", zone);
  expect(localDay(new Date("2026-07-31T18:30:00Z"))).toBe(day);
});
