import { fold } from "../values/words.ts";

/** A path as the manifest writes it, with `/` alone, below `exports/`, wherever it was copied from. */
export function tidiedPath(written: string): string {
  return written
    .normalize("NFC")
    .trim()
    .replace(/\\/g, "/")
    .replace(/^(\.?\/)+/, "");
}

/**
 * Finds the file that a line of the manifest means: by its path, with or without what leads to `exports/`; else in
 * another case, or by its bare name, where one file alone is so called. Null where there is none, or several.
 */
export function fileFinder(paths: readonly string[]): (written: string) => string | null {
  const exact = new Set(paths.map((path) => path.normalize("NFC")));
  const byCase = groupedBy(exact, fold);
  const byName = groupedBy(exact, bareName);
  const byNameInAnyCase = groupedBy(exact, (path) => fold(bareName(path)));
  return (written) => {
    const path = tidiedPath(written);
    const below = path.replace(/^(.*\/)?exports\//i, "");
    for (const each of [path, below]) if (exact.has(each)) return each;
    const isBare = !below.includes("/");
    const candidates = [
      byCase.get(fold(below)),
      ...(isBare ? [byName.get(below), byNameInAnyCase.get(fold(below))] : []),
    ];
    for (const found of candidates) if (found?.length === 1 && found[0] !== undefined) return found[0];
    return null;
  };
}

/** The name of a file without its folders. */
export function bareName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function groupedBy(paths: ReadonlySet<string>, key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path)) ?? [];
    groups.set(key(path), group);
    group.push(path);
  }
  return groups;
}
