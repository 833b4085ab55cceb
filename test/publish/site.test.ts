/** When a site is built anew, and when the standing one is left as it is. */
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtAlready, digestOf, noteBuilt } from "../../loaders/publish/built-from.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { buildSite } from "../../loaders/publish/site.ts";
import { otherProvince } from "../support/other-province.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guong-site-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a site stands as it is until its data change", async () => {
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  const build = () => buildSite({ data, out });
  await publish(otherProvince(), data);
  const first = await build();
  expect(first.rebuilt).toBe(true);
  const { ino } = await stat(out);

  await publish(otherProvince(), data);
  expect(await build()).toEqual({ pages: first.pages, rebuilt: false });
  expect((await stat(out)).ino).toBe(ino);

  await publish({ ...otherProvince(), dataDate: "2026-04-11" }, data);
  expect((await build()).rebuilt).toBe(true);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain("11/04/2026");
});

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
  const one = await digestOf([place]);
  await writeFile(join(place, "b.md"), "");
  const two = await digestOf([place]);
  expect(two).not.toBe(one);
  expect(await digestOf([place], (path) => path.endsWith("b.md"))).toBe(one);
  await writeFile(join(place, "a.md"), "Hội");
  expect(await digestOf([place])).not.toBe(two);
  expect(await digestOf([join(place, "nowhere")])).toBe(await digestOf([join(place, "never")]));
});
