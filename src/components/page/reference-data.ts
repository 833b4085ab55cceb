/** The shape of what `publish` wrote of the reference data. */
import { z } from "zod";
import { EXPORT_KINDS } from "../../terms/kinds.ts";
import { POSITIONS } from "../../terms/positions.ts";

const text = z.string();
const numberOrNull = z.number().nullable();

export const referenceFile = z.object({
  periods: z.array(
    z.object({
      period: text,
      starts: text,
      ends: text,
      deadline: text,
      scheme: text,
      expects: z.array(z.enum(EXPORT_KINDS)),
    }),
  ),
  groups: z.array(
    z.object({
      group: text,
      name: text,
      shortName: text,
      kind: text,
      sort: z.number(),
      validFrom: text,
      validTo: text,
    }),
  ),
  units: z.array(
    z.object({ code: text, kind: text, name: text, group: text, validFrom: text, validTo: text }),
  ),
  successions: z.array(
    z.object({ fromCode: text, toCode: text, on: text, primary: z.boolean(), partial: z.boolean() }),
  ),
  criteria: z.array(
    z.object({
      scheme: text,
      code: text,
      groupCode: text,
      groupName: text,
      name: text,
      kind: z.enum(["score", "dont", "bonus", "penalty"]),
      maxPoints: numberOrNull,
      metAt: numberOrNull,
      appliesTo: z.enum([...POSITIONS, ""]),
    }),
  ),
  grades: z.array(z.object({ scheme: text, grade: text, name: text, atLeast: z.number() })),
  campaigns: z.array(
    z.object({
      campaign: text,
      name: text,
      period: text,
      countedIn: z.enum(["người", "lượt", "đơn vị"]),
      expected: z.enum(["commune", "all"]),
    }),
  ),
  targets: z.array(
    z.object({ measure: text, base: text, period: text, group: text, target: z.number(), source: text }),
  ),
});
