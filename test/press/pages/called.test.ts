import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { calledParts } from "../../../src/press/pages/called.ts";
import { temporaryFolder } from "../../support/pack.ts";

const root = temporaryFolder();
beforeAll(async () => {
  await mkdir(join(root, "dia-ban"));
  await mkdir(join(root, ".cache"));
  await writeFile(join(root, "index.md"), "# Tổng quan\n\n{{ answers }}\n\n- {{trends}}\n\n{{ answers }}\n");
  await writeFile(join(root, "dia-ban", "[group].md"), "# {{ group-name }}\n\n{{ group-head }}\n");
  await writeFile(join(root, "dia-ban", "TT.md"), "{{ group-list }}\n");
  await writeFile(join(root, ".cache", "old.md"), "{{ answers }}\n");
});

test("a page calls what its file names, once each, also inside a list", async () => {
  const called = await calledParts(root, []);
  expect([...called].sort()).toEqual([
    ["/dia-ban/TT", ["group-list"]],
    ["/index", ["answers", "trends"]],
  ]);
});

test("pages that follow from the data call what their template names, unless they have a file of their own", async () => {
  const called = await calledParts(root, ["/dia-ban/353", "/dia-ban/TT", "/bao-cao/2024"]);
  expect(called.get("/dia-ban/353")).toEqual(["group-name", "group-head"]);
  expect(called.get("/dia-ban/TT")).toEqual(["group-list"]);
  expect(called.has("/bao-cao/2024")).toBe(false);
});
