/** Compressed copies beside the files of a site, so that no server has to compress while a reader waits. */
import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "../engine/files-below.ts";

/** Of a drawing, most is the font in it, which is packed already. */
const TEXTS: ReadonlySet<string> = new Set([".html", ".css", ".js", ".json", ".csv", ".txt"]);

/** Its pages are many and small, and each is seldom read: their copies would take more room and time than all others. */
const EMBEDS = "nhung";

/** Below this a header costs more than is saved. */
const WORTH_IT = 1_000;

/** Brotli's best takes twice as long as the level below, for a fiftieth less; of what is large that takes seconds too. */
const QUALITY = constants.BROTLI_MAX_QUALITY - 1;
const LARGE = 500_000;
/** Pages come last, when nothing is left to do beside: this takes a tenth of the time, for a twelfth more. */
const QUALITY_OF_PAGES = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside every text of the folder that they make smaller; the same bytes each time. While
 * something else is at work too, `atOnce` may leave it a core.
 */
export async function compressFolder(folder: string, atOnce = availableParallelism()): Promise<void> {
  const files = filesBelow(folder)
    .filter((path) => TEXTS.has(extname(path)) && !basename(path).startsWith("."))
    .filter((path) => !(path.startsWith(`${EMBEDS}/`) && path.endsWith(".html")))
    .map((path) => join(folder, path));
  // The largest first: one at the end would keep a single core busy.
  const bySize = files.map((file) => ({ file, size: statSync(file).size })).sort((a, b) => b.size - a.size);
  const next = bySize.values();
  const worker = async () => {
    for (const { file } of next) await compress(file);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(file, bytes.length),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
}

function qualityOf(file: string, size: number): number {
  if (extname(file) === ".html") return QUALITY_OF_PAGES;
  return size < LARGE ? QUALITY : QUALITY - 1;
}
