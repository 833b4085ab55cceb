/** Reads back what `publish` wrote. A file that is not in its shape stops the build with its name. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Count, Published } from "../../terms/published.ts";
import { editionsFile } from "./editions-data.ts";
import { referenceFile } from "./reference-data.ts";

const text = z.string();
const numberOrNull = z.number().nullable();

const identityFile = z.object({ fingerprint: text, dataDate: text, identity: z.record(text, text) });

const outlinesFile = z.array(
  z.object({ group: text, rings: z.array(z.array(z.number())), at: z.tuple([z.number(), z.number()]) }),
);

const filesFile = z.array(
  z.object({
    file: text,
    sheet: text,
    kind: text,
    period: text,
    group: text,
    ownUnit: text,
    status: z.enum(["current", "superseded", "identical", "refused"]),
    rowsRead: numberOrNull,
    accepted: numberOrNull,
    quarantined: numberOrNull,
    setAside: numberOrNull,
    receivedOn: text,
    insteadOf: text,
    reason: text,
  }),
);

const findingsFile = z.array(
  z.object({
    file: text,
    sheet: text,
    row: z.number(),
    column: text,
    code: text,
    period: text,
    kind: text,
    group: text,
  }),
);

const declaredFile = z.array(
  z.object({
    period: text,
    group: text,
    measure: text,
    declared: text,
    stated: z.number().nullable(),
    n: z.number(),
    N: z.number(),
    agrees: z.boolean(),
  }),
);

const submissionsFile = z.object({
  shrunk: z.array(
    z.object({
      ...{ file: text, replaced: text, kind: text, period: text },
      ...{ units: z.array(text), campaigns: z.array(text) },
    }),
  ),
  rowsByGroup: z.array(
    z.object({ period: text, kind: text, group: text, accepted: z.number(), quarantined: z.number() }),
  ),
  withheld: z.array(z.object({ period: text, group: text })),
  unasked: z.array(z.object({ period: text, group: text })),
});

const signalsFile = z.array(
  z.object({
    file: text,
    sheet: text,
    row: numberOrNull,
    columns: text,
    kind: text,
    period: text,
    group: text,
  }),
);

const countsFile = z.object({
  rows: z.array(
    z.tuple([text, text, text, text, text, text, text, text, text, text, z.number(), numberOrNull]),
  ),
});

/** Everything that `publish` wrote into `folder`. */
export function readPublished(folder: string): Published {
  const read = <T>(name: string, shape: z.ZodType<T>): T => {
    const parsed = shape.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!parsed.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  return {
    ...read("identity.json", identityFile),
    ...read("reference.json", referenceFile),
    outlines: read("outlines.json", outlinesFile),
    ...read("submissions.json", submissionsFile),
    counts: read("counts.json", countsFile).rows.map(asCount),
    files: read("files.json", filesFile),
    findings: read("findings.json", findingsFile),
    declared: read("declared.json", declaredFile),
    signals: read("signals.json", signalsFile),
    ...(existsSync(join(folder, "editions.json")) ? { editions: read("editions.json", editionsFile) } : {}),
  };
}

function asCount(row: z.infer<typeof countsFile>["rows"][number]): Count {
  const [measure, base, kind, period, group, unit, position, criterion, campaign, grade, n, N] = row;
  return { measure, base, kind, period, group, unit, position, criterion, campaign, grade, n, N };
}
