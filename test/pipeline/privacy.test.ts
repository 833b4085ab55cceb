/**
 * Nobody's name, telephone or identity number leaves the data folder but in the office's own list of findings. The site
 * that is built from what is published here is looked through in `pages/privacy.test.ts`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { copySample, guong, type Said, temporaryFolder } from "../support/pack.ts";
import { filesBelow, guarded, told } from "../support/secrets.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

const folder = temporaryFolder();
const data = copySample(join(folder, "data"));
const dist = join(folder, "dist");
const table = (name: string) => join(folder, `${name}.csv`);
const said: Said[] = [];

beforeAll(async () => {
  const exportsDir = join(data, "exports");
  const all = filesBelow(exportsDir).filter((path) => !path.endsWith("manifest.csv"));
  for (const json of [[], ["--json"]]) {
    said.push(await guong("build", "--no-png", "--data", data, "--out", dist, ...json));
    for (const name of ["measures", "findings", "files", "declared", "signals"])
      said.push(await guong(name, "--data", data, "--out", table(name), ...json));
    said.push(await guong("check", ...all, "--data", data, ...json));
  }
});

test("there are hundreds of things that must not be told", () => {
  expect(guarded.length).toBeGreaterThan(500);
  expect(guarded).toContain("Lê Văn Luân Chuyển");
  expect(guarded.filter((secret) => told(`x ${secret} y`).length === 0)).toEqual([]);
});

describe("none of them is", () => {
  test("in what the site knows of the data", () => {
    const published = filesBelow(join(data, ".guong", "published"));
    expect(published.length).toBeGreaterThan(5);
    for (const path of published) expect(told(readFileSync(path, "utf8")), path).toEqual([]);
  });

  test("in what commands say to people or to machines", () => {
    expect(said.map(({ code }) => code)).toEqual(said.map(() => 0));
    expect(said.some(({ out }) => out.includes("officer-unknown"))).toBe(true);
    for (const { out, err } of said) expect(told(`${out}\n${err}`)).toEqual([]);
  });

  test.each(["measures", "files", "declared", "signals"])("in the table of %s", (name) => {
    expect(told(readFileSync(table(name), "utf8"))).toEqual([]);
  });
});

test("the list of findings quotes them", () => {
  expect(told(readFileSync(table("findings"), "utf8"))).toContain("Lê Văn Luân Chuyển");
});
