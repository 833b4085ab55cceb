/** While data is edited, the served page shows the new figure; the pipeline and the site's building are played. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publish } from "../../loaders/publish/publish.ts";
import { type Dev, dev } from "../../loaders/serve/dev.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import { fewDistricts } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

const folder = temporaryFolder();
const [published, out] = [join(folder, "published"), join(folder, "dist")];
const day = join(folder, "data", "exports", "day.txt");
let started: Dev;
const said: string[] = [];
let waiting: ((error: unknown) => void) | undefined;

/** The day in the export becomes the date of the data. */
async function rebuild(): Promise<void> {
  const dataDate = readFileSync(day, "utf8").trim();
  if (!/^\d{4}-/.test(dataDate)) throw new Error(`không phải ngày: ${dataDate}`);
  await publish({ ...fewDistricts(), dataDate }, published);
}

/** The one page of the played site says the date of the data that it was given. */
async function beside(site: string): Promise<void> {
  writeFileSync(join(site, "index.html"), `<body>Số liệu đến ${readPublished(published).dataDate}</body>`);
}

function nextBuild(): Promise<unknown> {
  return new Promise((done) => {
    waiting = done;
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "data", "exports"), { recursive: true });
  writeFileSync(day, "2026-07-01");
  started = await dev({
    ...{ dataDir: join(folder, "data"), rebuild, published, beside, out, print: "nothing", port: 0 },
    say: (line) => said.push(line),
    built: (error) => waiting?.(error),
  });
});
afterAll(() => started?.close());

test("an edited export changes the served page, a broken one leaves it standing", async () => {
  const page = async () => (await fetch(started.url)).text();
  expect(await page()).toContain("Số liệu đến 2026-07-01");
  expect(await page()).toContain("/_guong/changes");
  expect(readFileSync(join(out, "index.html"), "utf8")).not.toContain("/_guong/changes");

  let built = nextBuild();
  writeFileSync(day, "2026-07-02");
  expect(await built).toBeUndefined();
  expect(await page()).toContain("Số liệu đến 2026-07-02");

  built = nextBuild();
  writeFileSync(day, "hỏng");
  expect(await built).toBeInstanceOf(Error);
  expect(await page()).toContain("Số liệu đến 2026-07-02");
  expect(said.at(-1)).toContain("trang cũ vẫn giữ");
});
