/** Questions of any kind that a reader or an address may ask, for properties that must hold for all of them. */
import fc from "fast-check";
import { DIMENSIONS, type Dimension } from "../../src/components/analysis/dimensions.ts";
import type { Query, Values } from "../../src/components/analysis/query.ts";
import { unitIdentities } from "../../src/components/analysis/unit-identities.ts";
import { EXPORT_KINDS } from "../../src/terms/kinds.ts";
import { MEASURE_IDS } from "../../src/terms/measures.ts";
import type { Published } from "../../src/terms/published.ts";

/** Any question over a province's own codes; not all of it need go together. */
export function anyQuery(data: Published): fc.Arbitrary<Query> {
  const values = anyValues(data);
  return fc.record({
    measure: fc.constantFrom(...MEASURE_IDS),
    base: fc.constantFrom("commune" as const, "all" as const),
    criteria: fc.constantFrom("score" as const, "dont" as const),
    boundaries: fc.constantFrom("then" as const, "now" as const),
    where: values,
    rows: fc.constantFrom(...DIMENSIONS),
    columns: fc.constantFrom("" as const, ...DIMENSIONS),
    against: fc.constantFrom("none" as const, "before" as const, "other" as const),
    other: values,
    shape: fc.constantFrom("auto" as const, "bars" as const),
    find: fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 20 }),
      fc.constantFrom("phu ly", "Lý, Nhân", "  x"),
    ),
    sort: fc.option(
      fc.record({
        by: fc.constantFrom(
          "ten",
          "ty-le",
          "n",
          "mau",
          "ty-le-b",
          "chenh-lech",
          "cong",
          "cot.2024",
          "cot.347",
        ),
        down: fc.boolean(),
      }),
    ),
  });
}

/** Values of some dimensions, most of them left out. */
function anyValues(data: Published): fc.Arbitrary<Values> {
  const known: Record<Dimension, readonly string[]> = {
    group: ["", ...data.groups.map(({ group }) => group)],
    period: data.periods.map(({ period }) => period),
    position: ["BT", "PBT"],
    criterionGroup: data.criteria.map(({ groupCode }) => groupCode),
    criterion: data.criteria.map(({ code }) => code),
    grade: data.grades.map(({ grade }) => grade),
    campaign: data.campaigns.map(({ campaign }) => campaign),
    unit: unitIdentities(data).all.map(({ id }) => id),
    kind: EXPORT_KINDS,
  };
  const some = (dimension: Dimension) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...known[dimension]), { minLength: 1, maxLength: 4 }), {
      freq: 2,
    });
  return fc
    .tuple(...DIMENSIONS.map((dimension) => some(dimension).map((own) => [dimension, own] as const)))
    .map((pairs) => Object.fromEntries(pairs.filter(([, own]) => own !== null)));
}
