import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleScripts, type Script } from "../../loaders/publish/bundle.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

/** A folder of scripts by path. */
async function client(name: string, files: Record<string, string>): Promise<string> {
  const place = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(place, path, ".."), { recursive: true });
    await writeFile(join(place, path), text);
  }
  return place;
}

const text = (script: Script | undefined) => new TextDecoder().decode(script?.text);

test("scripts that pages may name are one classic file each, those on demand are modules", async () => {
  const place = await client("both", {
    "page.ts": `import { say } from "./part/say.ts"; say("Đoàn");`,
    "part/say.ts": "/* why */ export function say(what: string): void { console.log(what); }",
    "on-demand/workbook.ts": "export const sheets = (count: number): number => count;",
    "meeting.ts": "",
  });
  const { classic, onDemand } = await bundleScripts(place);
  expect(classic.map(({ name }) => name)).toEqual(["meeting", "page"]);
  expect(text(classic[1])).toMatch(/^\(\(\)=>\{.*"Đoàn".*\}\)\(\);\n$/s);
  expect(text(classic[1])).not.toMatch(/import|export|why|sourceMappingURL/);
  expect(onDemand.map(({ name }) => name)).toEqual(["workbook"]);
  expect(text(onDemand[0])).toMatch(/export\{\w+ as sheets\}/);
});

test("the same scripts give the same bytes, wherever they lie", async () => {
  const files = { "page.ts": `import "./part.ts";`, "part.ts": "console.log(1);" };
  const once = await bundleScripts(await client("once", files));
  const again = await bundleScripts(await client("again", files));
  expect(again).toEqual(once);
});

test("a folder that is not there has no scripts", async () => {
  expect(await bundleScripts(join(folder, "nowhere"))).toEqual({ classic: [], onDemand: [] });
});

test("a script that cannot be bundled is named", async () => {
  const place = await client("broken", { "page.ts": `import "./missing.ts";` });
  await expect(bundleScripts(place)).rejects.toThrow(/Không gói được mã của trang.*missing\.ts/s);
});
