import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file below `exports/`, as the file system has it; its bytes are not opened to know this. */
export interface ExportFile {
  /** Relative to `exports/`, with `/`, spelled as the file system has it. */
  path: string;
  location: string;
  bytes: number;
  modified: number;
}

const NOT_EXPORTS = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/**
 * Lists the files of a data folder's `exports/`, sorted by path, by code point; links are followed. The manifest
 * is not one of them.
 */
export function listExports(folder: string): ExportFile[] {
  const files: ExportFile[] = [];
  const walk = (below: string, within: readonly string[]) => {
    const real = realpathSync(join(folder, below));
    if (within.includes(real)) return;
    for (const name of readdirSync(join(folder, below))) {
      if (NOT_EXPORTS.test(name)) continue;
      const path = below === "" ? name : `${below}/${name}`;
      const location = join(folder, path);
      if (statSync(location, { throwIfNoEntry: false })?.isDirectory()) walk(path, [...within, real]);
      else if (!isManifest(path)) files.push(describeExport(path, location));
    }
  };
  walk("", []);
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

/** Whether a path below `exports/` is the manifest, in whatever case it was saved. */
export function isManifest(path: string): boolean {
  return path.toLowerCase() === "manifest.csv";
}

/** Describes one file under the path by which the ledger is to know it; a link to nowhere has no bytes. */
export function describeExport(path: string, location: string): ExportFile {
  const stat = statSync(location, { throwIfNoEntry: false });
  return { path, location, bytes: stat?.size ?? 0, modified: stat?.mtimeMs ?? 0 };
}

/** Orders texts by code point, as the counts and the ledger are ordered. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
