/** Lists of files with their sha256, as `sha256sum` writes and checks them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The list of an edition's own files, inside it. */
export const SUMS = "SHA256SUMS";

export type Sums = ReadonlyMap<string, string>;

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;

/** A line a file, in the order given; paths have `/`. */
export function sumsText(sums: Iterable<readonly [path: string, sum: string]>): string {
  return [...sums]
    .map(([path, sum]) => {
      const escaped = path.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
      return `${escaped === path ? "" : "\\"}${sum}  ${escaped}\n`;
    })
    .join("");
}

/** The sums by path; null where a line is none. */
export function readSums(text: string): Sums | null {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const [, mark, sum, path] = LINE.exec(line) ?? [];
    if (sum === undefined || path === undefined) return null;
    const plain = path.replace(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
    sums.set(mark ? plain : path, sum);
  }
  return sums;
}

export function sumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same of a file; null where it cannot be read. At once, since an edition has thousands of small files. */
export function sumOfFile(location: string): string | null {
  try {
    return sumOf(readFileSync(location));
  } catch {
    return null;
  }
}
