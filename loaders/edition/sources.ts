/** What an edition is made from, as it says itself: `sources.json`, and the office's own list of its exports' sums. */
import { z } from "zod";
import type { FileStatus, Published } from "../../src/terms/published.ts";
import type { GroupOfPeriod } from "../../src/terms/reference.ts";
import type { QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";
import { canonical } from "./canonical.ts";
import { type Sums, sumOf } from "./sums.ts";

/** Grows when an older program could no longer read what a newer one writes. */
export const FORMAT = 1;

const text = z.string();

export const anySources = z.object({ format: z.number() });

const sourceFile = z.object({
  file: text,
  status: z.enum(["current", "superseded", "identical", "refused"] satisfies FileStatus[]),
  receivedOn: text,
  insteadOf: text,
  /** What its sheets are about; none for a file that gives nothing. */
  parts: z.array(z.object({ kind: text, period: text, group: text })),
});

export type SourceFile = z.infer<typeof sourceFile>;

export const sourcesShape = z.object({
  format: z.literal(FORMAT),
  name: text,
  madeOn: text,
  organisation: text,
  dataDate: text,
  fingerprint: text,
  /** Digest of the program's rules. */
  rules: text,
  /** Digest of what each reference table says, by its name. */
  tables: z.record(text, text),
  /** Digest of the office's own list of the exports' sums, which is not published. */
  exportsList: text,
  files: z.array(sourceFile),
  withheld: z.array(z.object({ period: text, group: text })),
});

export type Sources = z.infer<typeof sourcesShape>;

/** What counts are made from, besides the reference data that is published in full. */
export interface Origin {
  files: SourceFile[];
  /** Sums of current exports by the names of `files`; null where the office's list of them is not there. */
  sums: Sums | null;
  rules: string;
  tables: Record<string, string>;
  withheld: GroupOfPeriod[];
}

/** As things are now, with the sums of current exports. No more is said of a file than the site says. */
export function originOf(published: Published, reference: Reference, sums: Sums, rules: string): Origin {
  return {
    files: sourceFiles(published),
    sums,
    rules,
    tables: tableDigests(reference),
    withheld: published.withheld,
  };
}

/** The sums of current exports by their paths, for the office's own list; `ledger` as the warehouse answers. */
export function sumsOfExports(ledger: readonly QueryRow[]): Sums {
  const current = ledger.filter(({ status }) => status === "current");
  return new Map(current.map(({ file, sha256 }) => [`${file}`, `${sha256}`]));
}

/** The same by the names under which files are told, to be set beside what an edition says of them. */
export function sumsToldBy(told: Pick<ToldNames, "file">, sums: Sums): Sums {
  return new Map([...sums].map(([path, sum]) => [told.file(path), sum]));
}

function sourceFiles({ files }: Published): SourceFile[] {
  const found = new Map<string, SourceFile>();
  for (const { file, status, receivedOn, insteadOf, kind, period, group } of files) {
    const known = found.get(file) ?? { file, status, receivedOn, insteadOf, parts: [] };
    found.set(file, known);
    const same = known.parts.some(
      (part) => part.kind === kind && part.period === period && part.group === group,
    );
    if (kind !== "" && !same) known.parts.push({ kind, period, group });
  }
  return [...found.values()];
}

/** Of what a table says: another order of its columns or a blank line more is no change. */
function tableDigests(reference: Reference): Record<string, string> {
  const digests = Object.entries(reference).map(([name, rows]) => [name, sumOf(canonical(rows))] as const);
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}
