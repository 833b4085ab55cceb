/** When a site is built anew, and when the standing one is left as it is. */
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestOf } from "../../loaders/publish/built-from.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { buildSite } from "../../loaders/publish/site.ts";
import { otherProvince } from "../support/other-province.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guong-site-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a site stands until its data change or somebody changes a page of it", async () => {
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  const build = () => buildSite({ data, out });
  await publish(otherProvince(), data);
  const first = await build();
  expect(first.rebuilt).toBe(true);
  const { ino } = await stat(out);

  await publish(otherProvince(), data);
  expect(await build()).toEqual({ pages: first.pages, rebuilt: false });
  expect((await stat(out)).ino).toBe(ino);

  await appendFile(join(out, "index.html"), "<p>by hand</p>");
  expect((await build()).rebuilt).toBe(true);
  expect(await readFile(join(out, "index.html"), "utf8")).not.toContain("by hand");

  await publish({ ...otherProvince(), dataDate: "2026-04-11" }, data);
  expect((await build()).rebuilt).toBe(true);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain("11/04/2026");
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
