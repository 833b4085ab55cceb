/** What of a built site goes into an edition, where the site has pictures that are no figures. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { printedFiles } from "../../loaders/edition/printed.ts";
import { ADDRESSES_FILE, addressesText } from "../../src/terms/published-addresses.ts";
import { temporaryFolder } from "../support/pack.ts";

const site = temporaryFolder();

async function printed(): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of printedFiles(site)) paths.push(path);
  return paths;
}

test("an edition holds the figures of its day, and no picture that says that there is none", async () => {
  for (const path of ["a/2024.svg", "a/2023.svg", "a/2023.png", "khong-co.svg", "khong-co.png"]) {
    mkdirSync(dirname(join(site, "hinh", path)), { recursive: true });
    writeFileSync(join(site, "hinh", path), "<svg/>");
  }
  const was = { title: "Hình", where: "", isChart: true };
  const list = [
    { path: "a/2023", ...was, gone: "2026-01-01" },
    { path: "a/2024", ...was },
  ];
  writeFileSync(join(site, ADDRESSES_FILE), addressesText(list));
  expect(await printed()).toEqual(["hinh/a/2024.svg"]);
});
