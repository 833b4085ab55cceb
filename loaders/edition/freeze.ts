/** Freezes an edition: written beside, made read-only, and moved into its place whole or not at all. */
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isAtWork } from "../engine/leftovers.ts";
import { compareCodePoints } from "../run/exports.ts";
import { refuseName } from "./name.ts";
import { entriesOf, exportsListOf, listEditions } from "./places.ts";
import { printedFiles } from "./printed.ts";
import { EditionRefused } from "./refused.ts";
import type { Sources } from "./sources.ts";
import { SUMS, sumOf, sumsText } from "./sums.ts";

interface Contents {
  /** The long table, as `guong measures` writes it. */
  counts: string;
  /** What `publish` wrote; its reference data and identity are taken over as they are. */
  published: string;
  /** The built site. */
  site: string;
  sources: Omit<Sources, "exportsList">;
  /** Sums of the exports by path. */
  exports: ReadonlyMap<string, string>;
}

interface Frozen {
  place: string;
  files: number;
  figures: number;
  reports: number;
  /** The sha256 of its list of sums. */
  seal: string;
}

/** Files that are taken over from `published`. */
const PUBLISHED = ["identity.json", "reference.json"];

/** Says early, before anything is built, that no edition can be made there. Throws `EditionRefused`. */
export function refusePlace(editions: string): void {
  try {
    if (existsSync(editions)) readdirSync(editions);
    accessSync(existsSync(editions) ? editions : dirname(editions), constants.W_OK);
  } catch (error) {
    throw refusal(editions, error);
  }
}

/**
 * Makes the edition that `contents.sources` names, below `editions`. Rejects with `EditionRefused` where there is one
 * of the name, or where it cannot be written; nothing is left of it then.
 */
export async function freeze(editions: string, contents: Contents): Promise<Frozen> {
  const { name } = contents.sources;
  refuseName(name, listEditions(editions));
  const beside = join(editions, `.${name}.${process.pid}.new`);
  const listBeside = join(editions, `.${name}.exports.${process.pid}.new`);
  let isFirst = false;
  try {
    isFirst = (await mkdir(editions, { recursive: true })) !== undefined;
    await removeLeftovers(editions);
    await mkdir(beside);
    const frozen = await fill(beside, contents);
    await writeFile(listBeside, exportsText(contents.exports), { mode: 0o400 });
    await rename(beside, join(editions, name));
    isFirst = false;
    await rm(exportsListOf(editions, name), { force: true });
    await rename(listBeside, exportsListOf(editions, name));
    return { ...frozen, place: join(editions, name) };
  } catch (error) {
    throw refusal(editions, error);
  } finally {
    for (const left of [beside, listBeside]) await rm(left, { recursive: true, force: true }).catch(() => {});
    if (isFirst) await rmdir(editions).catch(() => {});
  }
}

async function fill(
  folder: string,
  { counts, published, site, sources, exports }: Contents,
): Promise<Omit<Frozen, "place">> {
  const sums = new Map<string, string>();
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    await chmod(join(folder, path), 0o444);
    sums.set(path, sumOf(content));
  };
  for await (const { path, bytes } of printedFiles(site)) await put(path, bytes);
  await put("counts.csv", counts);
  for (const name of PUBLISHED) await put(name, await readFile(join(published, name)));
  const whole: Sources = { ...sources, exportsList: sumOf(exportsText(exports)) };
  await put("sources.json", `${JSON.stringify(whole, null, 1)}\n`);
  const text = sumsText([...sums].sort(([a], [b]) => compareCodePoints(a, b)));
  await put(SUMS, text);
  const paths = [...sums.keys()];
  return {
    files: paths.length,
    figures: paths.filter((path) => /^hinh\/.*\.svg$/.test(path)).length,
    reports: paths.filter((path) => path.startsWith("bao-cao/")).length,
    seal: sumOf(text),
  };
}

/** From the data folder `sha256sum -c editions/NAME.exports.sha256` says which exports are no longer as they were. */
function exportsText(exports: ReadonlyMap<string, string>): string {
  const entries = [...exports].sort(([a], [b]) => compareCodePoints(a, b));
  return sumsText(entries.map(([path, sum]) => [`exports/${path}`, sum] as const));
}

/** What killed runs left; what a running one is writing is left alone. */
async function removeLeftovers(editions: string): Promise<void> {
  for (const { name } of entriesOf(editions)) {
    const owner = /^\..+\.(\d+)\.new$/.exec(name)?.[1];
    if (owner && !isAtWork(Number(owner))) await rm(join(editions, name), { recursive: true, force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "đĩa đã đầy. Hãy dọn bớt rồi chạy lại.",
  EDQUOT: "đã dùng hết dung lượng được cấp. Hãy dọn bớt rồi chạy lại.",
  EACCES: "không có quyền ghi. Hãy kiểm tra quyền của thư mục.",
  EPERM: "không có quyền ghi. Hãy kiểm tra quyền của thư mục.",
  EROFS: "ổ đĩa chỉ cho đọc. Hãy chép bộ dữ liệu sang nơi ghi được.",
  ENOENT: "không thấy bộ dữ liệu. Hãy kiểm tra đường dẫn.",
  ENOTDIR: "nơi ấy là một tệp, không phải thư mục. Hãy đổi tên tệp ấy.",
  EEXIST: "nơi ấy là một tệp, không phải thư mục, hoặc vừa có một ấn bản cùng tên.",
  ENOTEMPTY: "vừa có một ấn bản cùng tên. Hãy đặt tên khác.",
};

function refusal(editions: string, error: unknown): EditionRefused {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return new EditionRefused(`Không chốt được ấn bản vào ${editions}: ${reason}`, { cause: error });
}
