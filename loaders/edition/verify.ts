/** Holds an edition to its list of sums: which files are as they were, and what became of the others. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EditionFault } from "../../src/terms/editions.ts";
import { filesBelow } from "../engine/files-below.ts";
import { compareCodePoints } from "../run/exports.ts";
import { readSums, SUMS, sumOf, sumOfFile } from "./sums.ts";

export interface Verified {
  /** The sha256 of the list of sums. */
  seal: string;
  /** Paths of the files that are as they were, the list itself among them, by code point. */
  files: string[];
  faults: EditionFault[];
}

/** Null where there is no list of sums that could be read. */
export async function verify(folder: string): Promise<Verified | null> {
  const list = await readFile(join(folder, SUMS)).catch(() => null);
  const sums = list && readSums(list.toString("utf8"));
  if (!list || !sums || sums.size === 0) return null;
  const there = new Set(filesBelow(folder));
  const files = [SUMS];
  const faults: EditionFault[] = [];
  for (const [path, sum] of sums) {
    if (!there.has(path)) faults.push({ file: path, what: "missing" });
    else if (sumOfFile(join(folder, path)) === sum) files.push(path);
    else faults.push({ file: path, what: "changed" });
  }
  for (const path of there) {
    if (path !== SUMS && !sums.has(path)) faults.push({ file: path, what: "extra" });
  }
  return {
    seal: sumOf(list),
    files: files.sort(compareCodePoints),
    faults: faults.sort((a, b) => compareCodePoints(a.file, b.file)),
  };
}
