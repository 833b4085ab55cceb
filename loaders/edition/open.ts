/** Opens the editions of a data folder: held to their sums, read as far as that is sound, and set beside what is now. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Edition, EditionTrouble } from "../../src/terms/editions.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";
import { compare } from "./compare.ts";
import { readCounts } from "./counts-file.ts";
import { wrongName } from "./name.ts";
import { exportsListOf, listEditions } from "./places.ts";
import { referenceShape } from "./reference-shape.ts";
import type { PublishedReference, Side } from "./side.ts";
import { anySources, FORMAT, type Sources, sourcesShape, sumsToldBy } from "./sources.ts";
import { readSums, type Sums, sumOf } from "./sums.ts";
import { type Verified, verify } from "./verify.ts";

/**
 * All editions below the folder, the latest first, each compared with `now` where it can be. What they say of files is
 * told as it would be today: an older one may say more.
 */
export async function openEditions(
  editions: string,
  now: Side,
  told: Pick<ToldNames, "file">,
): Promise<Edition[]> {
  const opened: Edition[] = [];
  for (const name of listEditions(editions)) opened.push(await openEdition(editions, name, now, told));
  return opened.sort((a, b) => (a.madeOn === b.madeOn ? order(a.name, b.name) : order(b.madeOn, a.madeOn)));
}

async function openEdition(
  editions: string,
  name: string,
  now: Side,
  told: Pick<ToldNames, "file">,
): Promise<Edition> {
  const bare: Edition = {
    ...{ name, madeOn: "", organisation: "", dataDate: "", fingerprint: "", seal: "" },
    ...{ files: [], withheld: [], faults: [], trouble: null, comparison: null },
  };
  const failed = (trouble: EditionTrouble, so: Partial<Edition> = {}): Edition => ({
    ...bare,
    ...so,
    trouble,
  });
  if (wrongName(name) !== null) return failed("bad-name");
  const folder = join(editions, name);
  const verified = await verify(folder).catch(() => null);
  if (!verified) return failed("unreadable");
  const sources = await sourcesOf(folder, verified);
  if (sources === null) return failed("unreadable", verified);
  if (sources === "later") return failed("later-format", verified);
  const { madeOn, organisation, dataDate, fingerprint, withheld } = sources;
  const said = { ...verified, madeOn, organisation, dataDate, fingerprint, withheld };
  const sums = await exportsOf(editions, name, sources);
  const files = sources.files.map((each) => ({
    ...each,
    ...{ file: told.file(each.file), insteadOf: told.file(each.insteadOf) },
  }));
  const before = await sideIn(folder, verified, { ...sources, files }, sums && sumsToldBy(told, sums));
  if (!before) return failed("counts-damaged", said);
  if (isForeign(before.reference, now.reference)) return failed("other-province", said);
  return { ...bare, ...said, comparison: compare(before, now) };
}

async function sourcesOf(folder: string, verified: Verified): Promise<Sources | "later" | null> {
  const content = await jsonOf(folder, "sources.json", verified);
  const any = anySources.safeParse(content);
  if (any.success && any.data.format > FORMAT) return "later";
  return sourcesShape.safeParse(content).data ?? null;
}

/** Null where a file that it needs is not as it was. */
async function sideIn(
  folder: string,
  verified: Verified,
  { files, rules, tables, withheld }: Sources,
  sums: Sums | null,
): Promise<Side | null> {
  const reference = referenceShape.safeParse(await jsonOf(folder, "reference.json", verified)).data;
  const text = verified.files.includes("counts.csv") && (await readFile(join(folder, "counts.csv"), "utf8"));
  const counts = text && readCounts(text);
  if (!reference || !counts) return null;
  return { counts, reference, origin: { files, sums, rules, tables, withheld } };
}

/** The office's list of its exports' sums; null where it is not there or not the one that the edition was made with. */
async function exportsOf(editions: string, name: string, { exportsList }: Sources): Promise<Sums | null> {
  const text = await readFile(exportsListOf(editions, name), "utf8").catch(() => null);
  if (text === null || sumOf(text) !== exportsList) return null;
  const sums = readSums(text);
  return sums && new Map([...sums].map(([path, sum]) => [path.replace(/^exports\//, ""), sum]));
}

/** Null where the file is not as it was, or no JSON. */
async function jsonOf(folder: string, file: string, { files }: Verified): Promise<unknown> {
  if (!files.includes(file)) return null;
  try {
    return z.unknown().parse(JSON.parse(await readFile(join(folder, file), "utf8")));
  } catch {
    return null;
  }
}

/** A province that changes its name, its boundaries or its groups still has some of its units. */
function isForeign(then: PublishedReference, today: PublishedReference): boolean {
  const units = new Set(today.units.map(({ code, validFrom }) => `${code} ${validFrom}`));
  return (
    then.units.length > 0 && !then.units.some(({ code, validFrom }) => units.has(`${code} ${validFrom}`))
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
