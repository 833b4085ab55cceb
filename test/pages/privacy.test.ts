/** Nobody's name, telephone or identity number is in the pages, nor in any file beside them. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { filesBelow, told } from "../support/secrets.ts";
import { siteOnce } from "../support/site.ts";

/** What a file of the site says: Word files unpacked; pictures and packed copies say what the others say. */
function wordsOf(path: string): string {
  if (/\.(png|br|gz)$/.test(path)) return "";
  const bytes = readFileSync(path);
  const parts = path.endsWith(".docx") ? Object.values(unzipSync(bytes)) : [bytes];
  const text = parts.map((part) => new TextDecoder().decode(part)).join("\n");
  return text.replace(/base64,[\w+/=]+/g, "");
}

test("none of them is in the pages", async () => {
  const pages = filesBelow((await siteOnce(SAMPLE.data)).dist);
  expect(pages.filter((path) => path.endsWith(".html")).length).toBeGreaterThan(2);
  for (const path of pages) expect(told(wordsOf(path)), path).toEqual([]);
});
