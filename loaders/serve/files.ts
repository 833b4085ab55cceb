/** From an address to a file of the site: clean addresses, right types, and nothing outside the folder. */
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, posix, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ENDINGS, type Encoding } from "./encoding.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export interface Found {
  type: string;
  body: Buffer;
  encoding: Encoding;
}

/** A new site takes the place of the old one within a moment; a request that comes just then waits for it. */
const PATIENCE = { tries: 100, milliseconds: 20 };

/**
 * The file behind a request's path, as the first of its copies that is there; null where there is no file, or none
 * that may be given.
 */
export async function findFile(
  folder: string,
  address: string,
  encodings: readonly Encoding[] = ["identity"],
): Promise<Found | null> {
  const path = decoded(address);
  if (path === null) return null;
  for (let tried = 0; tried < PATIENCE.tries; tried += 1) {
    const before = await identity(folder);
    const found = await lookUp(folder, path, encodings).catch(() => null);
    if (found) return found;
    // What is not there while the folder stays the same is not there at all.
    if (before !== null && before === (await identity(folder))) return null;
    await setTimeout(PATIENCE.milliseconds);
  }
  return null;
}

async function identity(folder: string): Promise<number | null> {
  return stat(folder).then(
    ({ ino }) => ino,
    () => null,
  );
}

async function lookUp(folder: string, path: string, encodings: readonly Encoding[]): Promise<Found | null> {
  const root = await realpath(folder);
  for (const candidate of candidates(path)) {
    const file = await insideFile(root, join(root, candidate));
    if (!file) continue;
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    for (const encoding of encodings) {
      const copy = await insideFile(root, file + ENDINGS[encoding]);
      if (copy) return { type, body: await readFile(copy), encoding };
    }
  }
  return null;
}

/** `/so-lieu` is `so-lieu.html`; a folder is its index. */
function candidates(path: string): string[] {
  if (path.endsWith("/")) return [`${path}index.html`];
  return extname(path) === "" ? [`${path}.html`, `${path}/index.html`, path] : [path];
}

/** The path that a request means, however it is written; `/` where it means nothing. */
export function pathOf(address: string): string {
  return posix.normalize(`/${decoded(address) ?? ""}`);
}

function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ""));
    return path.includes("\0") || path.includes("\\") ? null : path;
  } catch {
    return null;
  }
}

async function insideFile(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}
