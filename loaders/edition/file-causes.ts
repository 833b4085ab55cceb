/** Which files came, were corrected, or went, between an edition and now. */
import type { CauseCode } from "../../src/terms/editions.ts";
import { canonical } from "./canonical.ts";
import type { Cause } from "./causes.ts";
import type { Origin, SourceFile } from "./sources.ts";

/** One cause a file of which something differs, with what its rows were or are about. */
export function fileCauses(before: Origin, now: Origin): Cause[] {
  const [then, today] = [byPath(before), byPath(now)];
  const came = current(now).filter(({ file }) => then.get(file)?.status !== "current");
  const went = current(before).filter(({ file }) => today.get(file)?.status !== "current");
  const stayed = current(now).filter(({ file }) => then.get(file)?.status === "current");
  return [
    ...stayed.flatMap((file) => changed(file, then.get(file.file) ?? file, before, now)),
    ...arrivals(came, went, { before, now, then, today }),
  ];
}

interface Sides {
  before: Origin;
  now: Origin;
  then: ReadonlyMap<string, SourceFile>;
  today: ReadonlyMap<string, SourceFile>;
}

/** A file that counted then and counts now. */
function changed(now: SourceFile, then: SourceFile, before: Origin, today: Origin): Cause[] {
  const [old, own] = [before.sums?.get(now.file), today.sums?.get(now.file)];
  if (old !== undefined && own !== undefined && old !== own)
    return [cause("corrected-file", now.file, then, now)];
  if (!sameWords(then, now)) return [cause("relabelled-file", now.file, then, now)];
  return old === undefined || own === undefined ? [cause("unverified-file", now.file, then, now)] : [];
}

function arrivals(came: readonly SourceFile[], went: readonly SourceFile[], sides: Sides): Cause[] {
  const { before, now, then, today } = sides;
  const causes: Cause[] = [];
  const explained = new Set<string>();
  for (const file of came) {
    const sum = now.sums?.get(file.file);
    const moved = went.find((old) => sum !== undefined && before.sums?.get(old.file) === sum);
    const replaced = went.filter((old) => replaces(file, old, today));
    for (const old of moved ? [moved] : replaced) explained.add(old.file);
    if (moved) {
      if (!sameWords(moved, file)) causes.push(cause("relabelled-file", file.file, moved, file));
    } else if (replaced.length > 0) {
      causes.push(cause("replacing-file", file.file, file, ...replaced));
    } else {
      causes.push(cause(then.has(file.file) ? "file-back" : "new-file", file.file, file));
    }
  }
  for (const old of went) {
    if (!explained.has(old.file)) causes.push(cause("file-gone", old.file, old));
  }
  return causes;
}

/** Said so by the ledger; or the one went and the other came, about the same kind, period and group. */
function replaces(file: SourceFile, old: SourceFile, today: ReadonlyMap<string, SourceFile>): boolean {
  const left = today.get(old.file);
  if (left?.status === "superseded") return left.insteadOf === file.file;
  return old.parts.length > 0 && old.parts.every((part) => file.parts.some((own) => sameText(part, own)));
}

function cause(code: CauseCode, what: string, ...files: SourceFile[]): Cause {
  return { code, what, scopes: files.flatMap(({ parts }) => parts) };
}

/** Whether the same is said of two files: what they are about, and when they came. */
function sameWords(a: SourceFile, b: SourceFile): boolean {
  return a.receivedOn === b.receivedOn && sameText(a.parts, b.parts);
}

function sameText(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function byPath({ files }: Origin): Map<string, SourceFile> {
  return new Map(files.map((file) => [file.file, file]));
}

function current({ files }: Origin): SourceFile[] {
  return files.filter(({ status }) => status === "current");
}
