/** Plays the building of a site, which takes long: a few printed files, and whatever belongs beside the pages. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BUILT_FROM } from "../../loaders/publish/built-from.ts";
import type { BuiltSite, SiteOptions } from "../../loaders/publish/site.ts";

/** What its figures and reports are; the first four are an edition's, the others need something beside them. */
export const PRINTED: Readonly<Record<string, string>> = {
  "hinh/3-chu-dong/2024.svg": `<svg xmlns="http://www.w3.org/2000/svg"><title>Được công nhận “3 chủ động”</title></svg>`,
  "hinh/3-chu-dong/2024/353.png": "PNG",
  "bao-cao/2024.docx": "PK",
  "bao-cao/2024-mot-tep.html": '<!doctype html><title>Báo cáo</title><a href="../index.html">Về</a>',
  "hinh/3-chu-dong/2024.svg.br": "nén",
  "bao-cao/2024.html": '<!doctype html><link rel="stylesheet" href="../_import/style.123.css">',
};

export async function playedSite({ out = "", beside }: SiteOptions = {}): Promise<BuiltSite> {
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of Object.entries(PRINTED)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  writeFileSync(join(out, BUILT_FROM), "{}");
  await beside?.(out);
  return { pages: [], rebuilt: true };
}
