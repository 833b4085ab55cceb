import { readdirSync, statSync } from "node:fs";
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

/** Lists the files of a data folder's `exports/`, sorted by path, by code point. The manifest is not one of them. */
export function listExports(folder: string): ExportFile[] {
  const files: ExportFile[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (NOT_EXPORTS.test(entry.name)) continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (path !== "manifest.csv") files.push(describeExport(path, join(folder, path)));
    }
  };
  walk("");
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

/** Describes one file under the path by which the ledger is to know it. */
export function describeExport(path: string, location: string): ExportFile {
  const { size, mtimeMs } = statSync(location);
  return { path, location, bytes: size, modified: mtimeMs };
}

/** Orders texts by code point, as the counts and the ledger are ordered. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
