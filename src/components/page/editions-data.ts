/** The shape of what `publish` wrote of editions. */
import { z } from "zod";
import { CAUSE_CODES, type Edition } from "../../terms/editions.ts";

const text = z.string();
const counted = z.object({ n: z.number(), N: z.number().nullable() }).nullable();

const comparison = z.object({
  causes: z.array(z.object({ code: z.enum(CAUSE_CODES), what: text })),
  changes: z.array(
    z.object({
      ...{ measure: text, base: text, kind: text, period: text, group: text.nullable() },
      ...{ campaign: text, grade: text },
      criteria: z.enum(["score", "dont", "bonus", "penalty", ""]),
      view: z.enum(["then", "now"]),
      ...{ before: counted, now: counted, rows: z.number(), causes: z.array(z.number()) },
    }),
  ),
  periods: z.array(z.object({ period: text, figures: z.number(), isNew: z.boolean() })),
  others: z.array(text),
});

export const editionsFile: z.ZodType<Edition[]> = z.array(
  z.object({
    ...{ name: text, madeOn: text, organisation: text, dataDate: text, fingerprint: text, seal: text },
    files: z.array(text),
    withheld: z.array(z.object({ period: text, group: text })),
    faults: z.array(z.object({ file: text, what: z.enum(["changed", "missing", "extra"]) })),
    trouble: z
      .enum(["bad-name", "unreadable", "later-format", "other-province", "counts-damaged"])
      .nullable(),
    comparison: comparison.nullable(),
  }),
);
