/**
 * A page with something wrong in it stops the build, which says what it is: here what only Framework finds. What is
 * found in the pages that it made is in `drawn-pages.test.ts` and `finish.test.ts`.
 */
import { appendFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { runFramework } from "../../loaders/publish/framework.ts";
import { makeSite } from "../../loaders/publish/make-site.ts";
import { FOR_BROWSER, publish } from "../../loaders/publish/publish.ts";
import { stagePages } from "../../loaders/publish/stage.ts";
import { fewDistricts } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const project = fileURLToPath(new URL("../../", import.meta.url));

/** Pages that are to be built, for the time of a test, with this at the end of one of them. */
async function stageWith(added: string): Promise<string> {
  const stage = await stagePages(join(folder, "data"));
  onTestFinished(() => rm(stage, { recursive: true, force: true }));
  await appendFile(join(stage, "hop.md"), `\n${added}\n`);
  return stage;
}

beforeAll(() => publish(fewDistricts(), join(folder, "data")));

test("a cell that is no JavaScript stops the build, and nothing of it goes on", async () => {
  const stage = await stageWith("```js\nconst = 1;\n```");
  const site = join(folder, "site");
  await mkdir(site);
  const making = makeSite({
    ...{ project, stage, folder: site, data: join(folder, "data", FOR_BROWSER) },
    press: { standing: join(folder, "none"), print: "nothing" },
  });
  await expect(making).rejects.toThrow(/hop\.html: có ô báo lỗi/);
  expect((await readdir(folder)).sort()).toEqual(["data", "site"]);
});

test("a heading's word that there is not stops Framework, which names it", async () => {
  const stage = await stageWith("## {{ no-word }}");
  const others = (await readdir(stage)).filter((name) => name.endsWith(".md") && name !== "hop.md");
  await Promise.all(others.map((name) => rm(join(stage, name))));
  await expect(runFramework(project, stage, join(folder, "stopped"))).rejects.toThrow(/no-word/);
});
