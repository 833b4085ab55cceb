/** A small province whose year has something to say in every chapter, for tests of single sentences. */
import type { Scope } from "../../src/components/report/scope.ts";
import { scopeOf } from "../../src/components/report/scope.ts";
import type { Published } from "../../src/terms/published.ts";
import { smallBook } from "../support/small-book.ts";

/** The year 2025 of a book that knows no more than a test gives it. */
export function scopeIn(parts: Partial<Published> = {}): Scope {
  return scopeOf(smallBook(parts), "2025");
}

/** Units of six districts, so that the boundaries of 2025 are others than those of 2024. */
export function movedUnits(): Pick<Published, "units" | "successions"> {
  const unit = (code: string, validFrom: string, validTo: string) => ({
    ...{ code, kind: "xã", name: code, group: code.charAt(0), validFrom, validTo },
  });
  return {
    units: [
      unit("A1", "2020-01-01", "2025-06-30"),
      unit("A2", "2020-01-01", "2025-06-30"),
      unit("A3", "2025-07-01", ""),
      unit("B1", "2020-01-01", ""),
    ],
    successions: ["A1", "A2"].map((fromCode) => ({
      ...{ fromCode, toCode: "A3", on: "2025-07-01", primary: true, partial: false },
    })),
  };
}
