import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { boundariesChanged, communesOn, groupName, groupsOn, unitName } from "../../src/terms/places.ts";
import type { Period } from "../../src/terms/reference.ts";
import { SAMPLE } from "../support/pack.ts";

const { groups, units, periods } = gatherInputs(SAMPLE.data).reference;

function period(id: string): Period {
  const found = periods.find((item) => item.period === id);
  if (!found) throw new Error(id);
  return found;
}

test("a group bears the name that is valid on the day", () => {
  expect(groupName(groups, "350", "2024-12-31")).toBe("Huyện Kim Bảng");
  expect(groupName(groups, "350", "2025-06-30")).toBe("Thị xã Kim Bảng");
  expect(groupName(groups, "350", "2025-12-31")).toBe("Thị xã Kim Bảng (cũ)");
  expect(groupName(groups, "999", "2025-12-31")).toBe("999");
});

test("groups stand in their official order", () => {
  expect(groupsOn(groups, "2025-06-30").map((group) => group.group)).toEqual([
    "347",
    "349",
    "350",
    "351",
    "352",
    "353",
    "TT",
  ]);
});

test("boundaries change with communes, not with affiliated unions", () => {
  expect(communesOn(units, "2024-12-31")).toHaveLength(109);
  expect(communesOn(units, "2025-12-31")).toHaveLength(33);
  expect(boundariesChanged(units, period("2023-H1"), period("2024-H1"))).toBe(false);
  expect(boundariesChanged(units, period("2024-H1"), period("2025-H1"))).toBe(true);
  expect(boundariesChanged(units, period("2025-H1"), period("2026-H1"))).toBe(true);
});

test("a district's boundaries are those of its own communes", () => {
  const unit = (code: string, group: string, kind: string, validFrom: string, validTo = "") => ({
    ...{ code, group, kind, name: code, validFrom, validTo },
  });
  const own = [
    unit("1", "A", "xã", "2020-01-01", "2024-12-31"),
    unit("2", "A", "xã", "2025-01-01"),
    unit("3", "B", "xã", "2020-01-01"),
    unit("4", "TT", "trực thuộc", "2025-01-01"),
  ];
  const [before, after] = [period("2024"), period("2025")];
  expect(boundariesChanged(own, before, after)).toBe(true);
  expect(["A", "B", "TT"].map((group) => boundariesChanged(own, before, after, group))).toEqual([
    ...[true, false, false],
  ]);
});

test("a unit is named with its kind, an affiliated union by its own name", () => {
  expect(unitName(units, "13384", "2024-12-31")).toBe("thị trấn Quế");
  expect(unitName(units, "TT01", "2024-12-31")).toBe("Đoàn khối Các cơ quan tỉnh");
});
