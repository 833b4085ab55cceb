/** What answers where there is no file: the site's own words, as a page or as a picture. Paths are from `pathOf`. */
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { ADDRESSES_FILE, readAddresses } from "../../src/terms/published-addresses.ts";
import { type Found, findFile } from "./files.ts";

/** For a site that has no such page. */
const PLAIN =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không có trang này</title><p>Không có trang này. <a href="/">Về trang Tổng quan</a></p></html>';

/** For figures to embed a page without navigation, for pictures a picture, else the site's page. */
export async function findInstead(folder: string, path: string): Promise<Found> {
  const ending = extname(path).toLowerCase();
  const isFigure = path.startsWith("/nhung/") && ["", ".html"].includes(ending);
  const isPicture = path.startsWith("/hinh/") && [".svg", ".png"].includes(ending);
  const instead = isFigure ? "/nhung/khong-co.html" : isPicture ? `/hinh/khong-co${ending}` : "/404.html";
  // Nobody waits a second time for a site that is not there.
  const found = (await stat(folder).catch(() => null)) ? await findFile(folder, instead) : null;
  return found ?? { type: "text/html; charset=utf-8", body: Buffer.from(PLAIN), encoding: "identity" };
}

/** Of the site that was looked at last: its list is long, and mostly the same. */
let known = { place: "", changed: 0, gone: new Set<string>() };

/** Whether what lies there only says that the figure is gone. */
export async function isGone(folder: string, path: string): Promise<boolean> {
  const [, slice] = /^\/(?:nhung|hinh)\/(.+?)(?:\.\w+)?$/.exec(path) ?? [];
  return slice !== undefined && (await goneOf(join(folder, ADDRESSES_FILE))).has(slice);
}

async function goneOf(place: string): Promise<ReadonlySet<string>> {
  const changed = await stat(place).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (known.place !== place || known.changed !== changed) {
    const addresses = changed === 0 ? [] : readAddresses(await readFile(place, "utf8").catch(() => ""));
    const gone = (addresses ?? []).filter((one) => one.gone !== undefined);
    known = { place, changed, gone: new Set(gone.map(({ path }) => path)) };
  }
  return known.gone;
}
