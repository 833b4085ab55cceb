import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { publish } from "../../loaders/publish/publish.ts";
import { replaceFolder } from "../../loaders/publish/replace.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import { otherProvince } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

async function bytes(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const names = files.map((file) => relative(place, file)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(place, name), "utf8")] as const)),
  );
}

test("the same input gives the same bytes, in whatever order its objects were built", async () => {
  const input = otherProvince();
  await publish(input, join(folder, "a"));
  const turned = Object.fromEntries(Object.entries(input.identity).reverse());
  await publish({ ...input, identity: turned }, join(folder, "b"));
  expect(await bytes(join(folder, "b"))).toEqual(await bytes(join(folder, "a")));
});

test("what was published is read back whole", async () => {
  const input = otherProvince();
  await publish(input, join(folder, "c"));
  expect(readPublished(join(folder, "c"))).toEqual(input);
});

test("a second publication replaces the first, leaving nothing beside it", async () => {
  const place = join(folder, "d");
  await publish(otherProvince(), place);
  await writeFile(join(place, "stray.json"), "{}");
  await publish(otherProvince(), place);
  expect(await readdir(place)).not.toContain("stray.json");
  expect((await readdir(folder)).filter((name) => name.startsWith("d."))).toEqual([]);
});

test("a failure on the way leaves the old folder as it was", async () => {
  const place = join(folder, "e");
  await replaceFolder(place, (beside) => writeFile(join(beside, "old.txt"), "old"));
  const failing = replaceFolder(place, async (beside) => {
    await writeFile(join(beside, "new.txt"), "new");
    throw new Error("full disk");
  });
  await expect(failing).rejects.toThrow("full disk");
  expect(await readdir(place)).toEqual(["old.txt"]);
  expect((await readdir(folder)).filter((name) => name.startsWith("e."))).toEqual([]);
});

test("what a killed run left goes with the next one, and a folder that it had just moved away comes back", async () => {
  const place = join(folder, "f");
  for (const ending of ["new", "old"]) {
    await mkdir(`${place}.2000000000.${ending}`);
    await writeFile(join(`${place}.2000000000.${ending}`, `${ending}.txt`), "");
  }
  const failing = replaceFolder(place, async () => {
    throw new Error("full disk");
  });
  await expect(failing).rejects.toThrow("full disk");
  expect(await readdir(place)).toEqual(["old.txt"]);
  expect((await readdir(folder)).filter((name) => name.startsWith("f."))).toEqual([]);
});
