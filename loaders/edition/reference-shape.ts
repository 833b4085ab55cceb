/** The shape of an edition's `reference.json`, as `publish` wrote it when the edition was frozen. */
import { z } from "zod";
import { EXPORT_KINDS } from "../../src/terms/kinds.ts";
import { POSITIONS } from "../../src/terms/positions.ts";
import type { PublishedReference } from "./side.ts";

const text = z.string();
const number = z.number();
const inForce = { validFrom: text, validTo: text };

export const referenceShape: z.ZodType<PublishedReference> = z.object({
  periods: z.array(
    z.object({
      ...{ period: text, starts: text, ends: text, deadline: text, scheme: text },
      expects: z.array(z.enum(EXPORT_KINDS)),
    }),
  ),
  groups: z.array(
    z.object({ group: text, name: text, shortName: text, kind: text, sort: number, ...inForce }),
  ),
  units: z.array(z.object({ code: text, kind: text, name: text, group: text, ...inForce })),
  successions: z.array(
    z.object({ fromCode: text, toCode: text, on: text, primary: z.boolean(), partial: z.boolean() }),
  ),
  criteria: z.array(
    z.object({
      ...{ scheme: text, code: text, groupCode: text, groupName: text, name: text },
      kind: z.enum(["score", "dont", "bonus", "penalty"]),
      ...{ maxPoints: number.nullable(), metAt: number.nullable() },
      appliesTo: z.enum([...POSITIONS, ""]),
    }),
  ),
  grades: z.array(z.object({ scheme: text, grade: text, name: text, atLeast: number })),
  campaigns: z.array(
    z.object({
      ...{ campaign: text, name: text, period: text },
      countedIn: z.enum(["người", "lượt", "đơn vị"]),
      expected: z.enum(["commune", "all"]),
    }),
  ),
  targets: z.array(
    z.object({ measure: text, base: text, period: text, group: text, target: number, source: text }),
  ),
});
