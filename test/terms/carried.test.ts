import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { carriedTo } from "../../src/terms/carried.ts";
import type { Succession, Unit } from "../../src/terms/reference.ts";
import { SAMPLE } from "../support/pack.ts";

const { units, successions } = gatherInputs(SAMPLE.data).reference;

/** In words: the unit and group, and what is flagged. */
function place(code: string, from: string, to: string): string | null {
  const found = carriedTo(units, successions, code, from, to);
  if (!found) return null;
  const { code: now, group, split, ended } = found;
  return [now, group, split ? "split" : "", ended ? "ended" : ""].filter((word) => word !== "").join(" ");
}

const BEFORE = "2024-12-31";
const BETWEEN = "2025-06-30";
const NOW = "2026-06-30";

test("a unit is carried through one merger after another", () => {
  // Lương Khánh Thiện went to Châu Cầu (13294), which went to Phủ Lý (13285).
  expect(place("13288", BEFORE, BETWEEN)).toBe("13294 347");
  expect(place("13288", BEFORE, NOW)).toBe("13285 347");
  // Tiên Hiệp of Phủ Lý: to Tân Hiệp, of the same code as Tiên Tân before it, then to Hà Nam.
  expect(place("13372", BEFORE, NOW)).toBe("13366 347");
});

test("a unit stands under the old district of what it now belongs to, also where that is another one", () => {
  // Kiện Khê of Thanh Liêm is part of Châu Sơn, whose primary predecessor was of Phủ Lý.
  expect(place("13441", BEFORE, BETWEEN)).toBe("13441 351");
  expect(place("13441", BETWEEN, NOW)).toBe("13318 347");
});

test("a unit that was split is counted with its primary successor, and flagged", () => {
  // Tiên Nội: mostly to Tiên Sơn of Duy Tiên, partly to Hà Nam.
  expect(place("13354", BEFORE, BETWEEN)).toBe("13354 349");
  expect(place("13354", BEFORE, NOW)).toBe("13363 349 split");
  expect(place("13357", BETWEEN, NOW)).toBe("13336 349 split");
});

test("units of one name, and of one code, go each their own way", () => {
  expect(place("13300", BEFORE, NOW)).toBe("13285 347");
  expect(place("13594", BEFORE, NOW)).toBe("13594 353");
  // Phù Vân kept its name under the code that was Lê Hồng Phong's.
  expect(place("13306", BEFORE, NOW)).toBe("13291 347");
});

test("affiliated unions go where they were merged", () => {
  expect(place("TT02", BEFORE, NOW)).toBe("TT01 TT");
  expect(place("TT03", BETWEEN, NOW)).toBe("TT04 TT");
  expect(place("TT04", BEFORE, NOW)).toBe("TT04 TT");
});

test("what happened on the first day itself is already in force, and what is yet to come is not", () => {
  expect(place("13441", "2025-07-01", NOW)).toBeNull();
  expect(place("13441", BETWEEN, "2025-07-01")).toBe("13318 347");
  expect(place("13318", "2025-07-01", "2025-07-01")).toBe("13318 347");
});

test("who is not in force on the first day, or asked for backwards, is nowhere", () => {
  expect(place("13288", BETWEEN, NOW)).toBeNull();
  expect(place("99999", BEFORE, NOW)).toBeNull();
  expect(place("13285", NOW, BEFORE)).toBeNull();
});

test("every unit of the sample's past is in force now, in a group of its kind", () => {
  for (const day of ["2023-06-30", BEFORE, BETWEEN, "2025-12-31"]) {
    for (const unit of units.filter(
      ({ validFrom, validTo }) => validFrom <= day && (validTo || day) >= day,
    )) {
      const found = carriedTo(units, successions, unit.code, day, NOW);
      expect(found?.ended, unit.name).toBe(false);
      expect(found?.group === "TT", unit.name).toBe(unit.group === "TT");
    }
  }
});

const unit = (code: string, group: string, validFrom: string, validTo = ""): Unit => ({
  ...{ code, group, validFrom, validTo },
  ...{ kind: "xã", name: code },
});
const succession = (
  fromCode: string,
  toCode: string,
  on: string,
  primary = true,
  partial = false,
): Succession => ({
  ...{ fromCode, toCode, on, primary, partial },
});

test("a unit that ends without a successor stays where it was, and is flagged", () => {
  const gone = [unit("1", "A", "2020-01-01", "2024-12-31"), unit("2", "B", "2020-01-01")];
  expect(carriedTo(gone, [], "1", "2024-06-30", "2025-06-30")).toEqual({
    ...{ code: "1", group: "A", split: false, ended: true },
  });
});

test("a later unit that was given a dead one's code is not its successor", () => {
  const reused = [
    unit("1", "A", "2020-01-01", "2023-12-31"),
    unit("1", "B", "2025-01-01", "2025-12-31"),
    unit("2", "B", "2026-01-01"),
  ];
  const later = [succession("1", "2", "2026-01-01")];
  expect(carriedTo(reused, later, "1", "2023-06-30", "2026-06-30")).toEqual({
    ...{ code: "1", group: "A", split: false, ended: true },
  });
  expect(carriedTo(reused, later, "1", "2025-06-30", "2026-06-30")?.code).toBe("2");
});

test("a unit that gave away a part and goes on is split, and stays itself", () => {
  const parted = [unit("1", "A", "2020-01-01"), unit("2", "B", "2020-01-01")];
  const part = [succession("1", "2", "2025-01-01", false, true)];
  expect(carriedTo(parted, part, "1", "2024-12-31", "2025-12-31")).toEqual({
    ...{ code: "1", group: "A", split: true, ended: false },
  });
});
