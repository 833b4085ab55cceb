/** When a site is built anew, and when the standing one is left as it is. The making of pages, which takes long, is played. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { publish } from "../../loaders/publish/publish.ts";
import { buildSite } from "../../loaders/publish/site.ts";
import { ADDRESSES_FILE, addressesText } from "../../src/terms/published-addresses.ts";
import { fewDistricts } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";

vi.mock(import("../../loaders/publish/stage.ts"), async (original) => ({
  ...(await original()),
  stagePages: async (data) => {
    const stage = await mkdtemp(join(folder, "stage-"));
    await cp(data, join(stage, "data"), { recursive: true });
    return stage;
  },
}));
vi.mock(import("../../loaders/publish/make-site.ts"), async () => ({
  makeSite: async ({ stage, folder }) => {
    await writeFile(join(folder, "index.html"), await readFile(join(stage, "data", "identity.json")));
    await writeFile(join(folder, ADDRESSES_FILE), addressesText([]));
    return ["index.html"];
  },
}));

const folder = temporaryFolder();
const data = join(folder, "data");
const out = join(folder, "dist");
const addresses = join(folder, "addresses.json");
const page = () => readFile(join(out, "index.html"), "utf8");
const build = (more: Parameters<typeof buildSite>[0] = {}) =>
  buildSite({ data, out, print: "nothing", addresses, ...more });

beforeEach(async () => {
  await rm(out, { recursive: true, force: true });
  await publish(fewDistricts(), data);
  expect(await build()).toEqual({ pages: ["index.html"], rebuilt: true });
});

test("a site of the same data, printed alike, stands as it is", async () => {
  await publish(fewDistricts(), data);
  expect(await build()).toEqual({ pages: ["index.html"], rebuilt: false });
});

test("changed data have it built anew, and it is of them", async () => {
  expect(await page()).not.toContain("2026-04-11");
  await publish({ ...fewDistricts(), dataDate: "2026-04-11" }, data);
  expect((await build()).rebuilt).toBe(true);
  expect(await page()).toContain("2026-04-11");
});

test.each([
  ["more is to be printed", () => build({ print: "all" })],
  ["a list of addresses is no longer kept", () => buildSite({ data, out, print: "nothing" })],
  ["the list of addresses was lost", () => rm(addresses).then(() => build())],
  ["somebody changed a page", () => writeFile(join(out, "index.html"), "by hand").then(() => build())],
])("where %s, it is built anew", async (_, again) => {
  expect((await again()).rebuilt).toBe(true);
});
