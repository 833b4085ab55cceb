/** A page with something wrong in it stops the build, which says which page it is. */
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeSite } from "../../loaders/publish/make-site.ts";
import { FOR_BROWSER, publish } from "../../loaders/publish/publish.ts";
import { stagePages } from "../../loaders/publish/stage.ts";
import { fewDistricts } from "../support/other-province.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guong-make-"));
  await publish(fewDistricts(), join(folder, "data"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["a part that there is not", "{{ anwsers }}", /hop\.html.*anwsers/],
  ["a cell that is no JavaScript", "```js\nconst = 1;\n```", /hop\.html: có ô báo lỗi/],
  ["a heading's word that there is not", "## {{ no-word }}", /no-word/],
])("%s stops the build", async (_, added, said) => {
  const stage = await stagePages(join(folder, "data"));
  try {
    await appendFile(join(stage, "hop.md"), `\n${added}\n`);
    const making = makeSite({
      project: fileURLToPath(new URL("../../", import.meta.url)),
      stage,
      folder: await mkdtemp(join(folder, "dist-")),
      data: join(folder, "data", FOR_BROWSER),
      press: { standing: join(folder, "none"), print: "nothing" },
    });
    await expect(making).rejects.toThrow(said);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
});
