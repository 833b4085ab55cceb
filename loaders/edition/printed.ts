/** What of a built site goes into an edition: its figures and reports, as files that need nothing beside them. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ADDRESSES_FILE, readAddresses } from "../../src/terms/published-addresses.ts";
import { filesBelow } from "../engine/files-below.ts";
import { compareCodePoints } from "../run/exports.ts";

/** Folders of the site, which keep their names in an edition. */
const PRINTED = ["hinh", "bao-cao"];

interface PrintedFile {
  /** From the site's root, and from the edition's. */
  path: string;
  bytes: Buffer;
}

/** Every printed file, by code point of its path; a site without any has none. */
export async function* printedFiles(site: string): AsyncGenerator<PrintedFile> {
  for (const path of await listed(site)) {
    const bytes = await readFile(join(site, path));
    if (path.endsWith(".html") && needsOthers(bytes.toString("utf8"))) continue;
    yield { path, bytes };
  }
}

async function listed(site: string): Promise<string[]> {
  const paths: string[] = [];
  const isNoFigure = await signsIn(site);
  for (const folder of PRINTED) {
    if (!existsSync(join(site, folder))) continue;
    const found = filesBelow(join(site, folder)).filter((path) => !/^\.|\.(br|gz)$/.test(basename(path)));
    paths.push(...found.map((path) => `${folder}/${path}`).filter((path) => !isNoFigure(path)));
  }
  return paths.sort(compareCodePoints);
}

/** Pictures that only say that there is no figure, or no more: an edition holds what was there on its day. */
async function signsIn(site: string): Promise<(path: string) => boolean> {
  const list = readAddresses(await readFile(join(site, ADDRESSES_FILE), "utf8").catch(() => "")) ?? [];
  const gone = new Set(list.flatMap(({ path, gone }) => (gone === undefined ? [] : [`hinh/${path}`])));
  return (path) => path.startsWith("hinh/khong-co.") || gone.has(path.replace(/\.\w+$/, ""));
}

/** A page of the site asks for its styles and scripts, which the next build may name otherwise. */
function needsOthers(html: string): boolean {
  const asked = [
    ...html.matchAll(/<(?:script|img|iframe)\b[^>]*?\ssrc="([^"]*)"/gi),
    ...html.matchAll(/<link\b[^>]*?\shref="([^"]*)"/gi),
  ];
  return asked.some(([, address = ""]) => !/^(?:data:|#|$)/.test(address));
}
