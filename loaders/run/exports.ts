import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { isReadable } from "../read/file.ts";

/** A file below `exports/`, as the file system has it; its bytes are not opened to know this. */
export interface ExportFile {
  /** Relative to `exports/`, with `/`, spelled as the file system has it. */
  path: string;
  location: string;
  bytes: number;
  modified: number;
  /** False where there is nothing to be read: a link to nowhere, a pipe, a folder that nobody may look into. */
  isFile: boolean;
}

const NOT_EXPORTS = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/**
 * Lists the files of a data folder's `exports/`, sorted by path, by code point; links are followed. The manifest
 * is not one of them. What cannot be looked into is listed as a file would be, so that the ledger refuses it.
 */
export function listExports(folder: string): ExportFile[] {
  const files: ExportFile[] = [];
  const walk = (below: string, within: readonly string[]) => {
    const real = realpathSync(join(folder, below));
    if (within.includes(real)) return;
    const names = readdirSync(join(folder, below));
    if (names.length === 0 && isReadable(below)) files.push(describeExport(below, join(folder, below)));
    for (const name of names) {
      if (NOT_EXPORTS.test(name)) continue;
      const path = below === "" ? name : `${below}/${name}`;
      const location = join(folder, path);
      const stat = found(location);
      if (stat?.isDirectory()) walkIfOpen(path, [...within, real]);
      else if (!isManifest(path)) files.push(describeExport(path, location, stat));
    }
  };
  const walkIfOpen = (path: string, within: readonly string[]) => {
    try {
      walk(path, within);
    } catch {
      files.push(describeExport(path, join(folder, path)));
    }
  };
  walk("", []);
  const keyed = files.map((file) => ({ file, key: Buffer.from(file.path) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}

/** Whether a path below `exports/` is the manifest, in whatever case it was saved. */
export function isManifest(path: string): boolean {
  return path.toLowerCase() === "manifest.csv";
}

/** Describes one file under the path by which the ledger is to know it; a link to nowhere has no bytes. */
export function describeExport(path: string, location: string, stat = found(location)): ExportFile {
  const isFile = stat?.isFile() ?? false;
  return { path, location, bytes: isFile ? (stat?.size ?? 0) : 0, modified: stat?.mtimeMs ?? 0, isFile };
}

/** Null where nothing is, or nothing can be known: a link that leads in a circle, a share that does not answer. */
function found(location: string): Stats | null {
  try {
    return statSync(location);
  } catch {
    return null;
  }
}

/** Orders texts by code point, as the counts and the ledger are ordered. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
