/** While data is edited, the served page shows the new figure; the pipeline is played by a stand-in. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publish } from "../../loaders/publish/publish.ts";
import { type Dev, dev } from "../../loaders/serve/dev.ts";
import { fewDistricts } from "../support/other-province.ts";

let folder = "";
let started: Dev;
const said: string[] = [];
let waiting: ((error: unknown) => void) | undefined;

/** The day in the export becomes the date of the data. */
async function rebuild(): Promise<void> {
  const day = (await readFile(join(folder, "data/exports/day.txt"), "utf8")).trim();
  if (!/^\d{4}-/.test(day)) throw new Error(`không phải ngày: ${day}`);
  await publish({ ...fewDistricts(), dataDate: day }, join(folder, "published"));
}

function nextBuild(): Promise<unknown> {
  return new Promise((done) => {
    waiting = done;
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guong-dev-"));
  await mkdir(join(folder, "data/exports"), { recursive: true });
  await writeFile(join(folder, "data/exports/day.txt"), "2026-07-01");
  started = await dev({
    dataDir: join(folder, "data"),
    rebuild,
    published: join(folder, "published"),
    out: join(folder, "dist"),
    print: "nothing",
    port: 0,
    say: (line) => said.push(line),
    built: (error) => waiting?.(error),
  });
});
afterAll(async () => {
  await started?.close();
  await rm(folder, { recursive: true, force: true });
});

test("an edited export changes the served page, a broken one leaves it standing", async () => {
  const page = async () => (await fetch(started.url)).text();
  expect(await page()).toContain("Số liệu nhận đến 01/07/2026");
  expect(await page()).toContain("/_guong/changes");
  expect(await readFile(join(folder, "dist/index.html"), "utf8")).not.toContain("/_guong/changes");

  let built = nextBuild();
  await writeFile(join(folder, "data/exports/day.txt"), "2026-07-02");
  expect(await built).toBeUndefined();
  expect(await page()).toContain("Số liệu nhận đến 02/07/2026");

  built = nextBuild();
  await writeFile(join(folder, "data/exports/day.txt"), "hỏng");
  expect(await built).toBeInstanceOf(Error);
  expect(await page()).toContain("Số liệu nhận đến 02/07/2026");
  expect(said.at(-1)).toContain("trang cũ vẫn giữ");
});
