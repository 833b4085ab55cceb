/** While exports are being edited, the served page shows the figure that the edited rows give. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedDir, publishFrom } from "../../loaders/command/build.ts";
import type { Terminal } from "../../loaders/command/terminal.ts";
import { prepare } from "../../loaders/command/workplace.ts";
import { type Dev, dev } from "../../loaders/serve/dev.ts";
import { expectedSum, type Sum, shown } from "../support/expected-sums.ts";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { pageText } from "../support/page-text.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/(dang-ky|Book1)/);
const union = join(data, "exports", "2024", "dang-ky-ren-luyen_TT.csv");
const quiet: Terminal = { say: () => {}, print: () => {}, progress: () => {} };
let started: Dev;
let built: ((error?: unknown) => void) | undefined;
const said: string[] = [];

/** Does something to the data folder, and waits until the site has been built again; gives the error where it was not. */
async function after(edit: () => void): Promise<unknown> {
  const again = new Promise<unknown>((done) => {
    built = done;
  });
  edit();
  return again;
}

function replaceInUnion(from: string, to: string): void {
  const text = readFileSync(union, "latin1");
  expect(text).toContain(from);
  writeFileSync(union, text.replace(from, to), "latin1");
}

/** Members registered in 2024, as the pack expects them, but for what the test has edited. */
function members(change: Partial<Sum> = {}): Sum {
  const sum = expectedSum({ measure: "training_registered", period: "2024" });
  if (!sum) throw new Error("the pack has members registered in 2024");
  return { n: sum.n + (change.n ?? 0), N: sum.N + (change.N ?? 0) };
}

const page = async () => pageText(await (await fetch(started.url)).text());

beforeAll(async () => {
  const options = { data };
  started = await dev({
    dataDir: data,
    rebuild: async () => {
      await publishFrom(await prepare(options, quiet), quiet);
    },
    published: publishedDir(await prepare(options, quiet)),
    out: join(folder, "dist"),
    print: "nothing",
    port: 0,
    say: (line) => said.push(line),
    built: (error) => built?.(error),
  });
});
afterAll(() => started?.close());

test("the page shows the figure of the exports as they are", async () => {
  expect(await page()).toContain(shown(members()));
});

test("a corrected cell changes it; a row that becomes unreadable is held back, and the rest is shown", async () => {
  const failed = await after(() => {
    replaceInUnion("1.051,1.051", "1.051,1.000");
    replaceInUnion("622,622", "622,nhieu");
  });
  expect(failed).toBeUndefined();
  expect(await page()).toContain(shown(members({ n: -51 - 622, N: -622 })));
});

test("a wrong reference table leaves the page as it was, and is named", async () => {
  const periods = join(data, "reference", "periods.csv");
  copyFileSync(periods, join(folder, "periods.csv"));
  expect(await after(() => writeFileSync(periods, "period\n2024\n"))).toBeInstanceOf(Error);
  expect(said.at(-1)).toContain("reference/periods.csv, dòng 1");
  expect(await page()).toContain(shown(members({ n: -51 - 622, N: -622 })));
  await after(() => copyFileSync(join(folder, "periods.csv"), periods));
});

test("a removed file takes its figures with it", async () => {
  await after(() => rmSync(union));
  const gone = { n: 1502 + 1051 + 622 + 39, N: 1548 + 1051 + 622 + 39 };
  expect(await page()).toContain(shown(members({ n: -gone.n, N: -gone.N })));
});
