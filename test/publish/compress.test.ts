import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { compressFolder } from "../../loaders/publish/compress.ts";
import { temporaryFolder } from "../support/pack.ts";

const TEXT = "Đoàn viên ".repeat(400);
const folder = temporaryFolder();

beforeAll(async () => {
  await mkdir(join(folder, "_app"));
  await writeFile(join(folder, "index.html"), TEXT);
  await writeFile(join(folder, "_app", "page.js"), TEXT);
  await mkdir(join(folder, "nhung", "hinh"), { recursive: true });
  await writeFile(join(folder, "nhung", "guong.js"), TEXT);
  await writeFile(join(folder, "nhung", "hinh", "2024.html"), TEXT);
  await writeFile(join(folder, "short.html"), "Đoàn");
  await writeFile(join(folder, "picture.png"), TEXT);
  await writeFile(join(folder, "noise.json"), randomBytes(4_000));
  await compressFolder(folder);
});

test("texts have a smaller copy of each kind beside them, also in folders", async () => {
  for (const file of ["index.html", "_app/page.js"]) {
    const [br, gz] = [await readFile(join(folder, `${file}.br`)), await readFile(join(folder, `${file}.gz`))];
    expect(brotliDecompressSync(br).toString()).toBe(TEXT);
    expect(gunzipSync(gz).toString()).toBe(TEXT);
    expect(br.length).toBeLessThan(TEXT.length);
  }
});

test("what is short, no text, or would not become smaller has none", async () => {
  const names = await readdir(folder);
  expect(names.filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual(["index.html.br", "index.html.gz"]);
});

test("of figures to embed, which are many, only what they share has", async () => {
  const names = (await readdir(join(folder, "nhung"), { recursive: true })).filter((name) =>
    /\.(br|gz)$/.test(name),
  );
  expect(names.sort()).toEqual(["guong.js.br", "guong.js.gz"]);
});
