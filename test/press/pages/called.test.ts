import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calledParts } from "../../../src/press/pages/called.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "guong-called-"));
  await mkdir(join(root, "dia-ban"));
  await mkdir(join(root, ".cache"));
  await writeFile(join(root, "index.md"), "# Tổng quan\n\n{{ answers }}\n\n- {{trends}}\n\n{{ answers }}\n");
  await writeFile(join(root, "dia-ban", "[group].md"), "# {{ group-name }}\n\n{{ group-head }}\n");
  await writeFile(join(root, "dia-ban", "TT.md"), "{{ group-list }}\n");
  await writeFile(join(root, ".cache", "old.md"), "{{ answers }}\n");
});
afterAll(() => rm(root, { recursive: true, force: true }));

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
