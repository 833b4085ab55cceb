/** A site built twice from the same; when it is built anew is in `rebuilt.test.ts`. */
import { createHash } from "node:crypto";
import { appendFile, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtAlready, digestOf, noteBuilt } from "../../loaders/publish/built-from.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { buildSite } from "../../loaders/publish/site.ts";
import { readAddresses } from "../../src/terms/published-addresses.ts";
import type { SiteFiles } from "../../src/terms/site-files.ts";
import { fewDistricts } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

/** Whatever a page is told of is there, and its name says the hash of its bytes. */
async function expectFiles(site: string): Promise<void> {
  const page = await readFile(join(site, "index.html"), "utf8");
  const list = /id="guong-files">(.*)<\/script>/.exec(page)?.[1] ?? "";
  const { root, data, apps }: SiteFiles = JSON.parse(list);
  expect(root).toBe("./");
  expect(Object.keys(data)).toEqual(
    expect.arrayContaining(["reference", "evaluated", "training_registered"]),
  );
  for (const address of [...Object.values(data), ...Object.values(apps)]) {
    const hash = createHash("sha256").update(await readFile(join(site, address)));
    expect(address).toContain(`-${hash.digest("hex").slice(0, 10)}.`);
  }
  expect((await stat(join(site, "index.html.br"))).size).toBeLessThan(page.length / 3);
}

test("the same data give the same bytes, and a site of the same data stands as it is", async () => {
  const [data, out, twin] = [join(folder, "data"), join(folder, "dist"), join(folder, "twin")];
  const addresses = join(folder, "addresses.json");
  const build = () => buildSite({ data, out, print: "without-pictures", addresses });
  await publish(fewDistricts(), data);
  const beside = { out: twin, print: "without-pictures" as const, addresses: join(folder, "twin.json") };
  const [first] = await Promise.all([build(), buildSite({ data, ...beside })]);
  expect(first.rebuilt).toBe(true);
  expect(digestOf([twin])).toBe(digestOf([out]));
  await expectFiles(out);
  const published = readAddresses(await readFile(addresses, "utf8")) ?? [];
  expect(published.length).toBeGreaterThan(0);
  for (const { path } of published) await stat(join(out, "nhung", `${path}.html`));
  const { ino } = await stat(out);

  await publish(fewDistricts(), data);
  expect(await build()).toEqual({ pages: first.pages, rebuilt: false });
  expect((await stat(out)).ino).toBe(ino);
}, 120_000);

test("a site that somebody changed or that was built from something else is not taken as built", async () => {
  const out = await mkdtemp(join(folder, "site-"));
  await writeFile(join(out, "index.html"), "<p>Tổng quan</p>");
  expect(await builtAlready(out, "this")).toBeNull();
  await noteBuilt(out, "this", ["index.html"]);
  expect(await builtAlready(out, "this")).toEqual(["index.html"]);
  expect(await builtAlready(out, "that")).toBeNull();
  await appendFile(join(out, "index.html"), "<p>by hand</p>");
  expect(await builtAlready(out, "this")).toBeNull();
});

test("a digest changes with a file's bytes, its name, and what is left out of it", async () => {
  const place = await mkdtemp(join(folder, "digest-"));
  await writeFile(join(place, "a.md"), "Đoàn");
  const one = digestOf([place]);
  await writeFile(join(place, "b.md"), "");
  const two = digestOf([place]);
  expect(two).not.toBe(one);
  expect(digestOf([place], (path) => path.endsWith("b.md"))).toBe(one);
  await writeFile(join(place, "a.md"), "Hội");
  expect(digestOf([place])).not.toBe(two);
  expect(digestOf([join(place, "nowhere")])).toBe(digestOf([join(place, "never")]));
});
