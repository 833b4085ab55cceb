/** An edition is frozen whole, listed by its sums, and never written again. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { freeze as freezeContents } from "../../loaders/edition/freeze.ts";
import { sourcesShape } from "../../loaders/edition/sources.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";
import { PRINTED } from "../support/played-site.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

/** A disk that fills up while this file is written. */
const full = vi.hoisted(() => ({ at: "" }));
vi.mock(import("node:fs/promises"), async (original) => {
  const fs = await original();
  return {
    ...fs,
    writeFile: async (...args: Parameters<typeof fs.writeFile>) => {
      if (full.at === "" || !`${args[0]}`.endsWith(full.at)) return fs.writeFile(...args);
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    },
  };
});

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/(dang-ky|3-chu)/);
const [dist, editions] = [join(folder, "dist"), join(data, "editions")];
const edition = join(editions, "tong-ket-2024");
const freeze = (name: string) => guong("edition", name, "--data", data, "--out", dist);

/** The same contents frozen once more, under another name. */
async function anotherDay(name: string): Promise<void> {
  const sources = sourcesShape.parse(JSON.parse(readFileSync(join(edition, "sources.json"), "utf8")));
  await freezeContents(editions, {
    counts: readFileSync(join(edition, "counts.csv"), "utf8"),
    published: join(data, ".guong", "published"),
    ...{ site: dist, sources: { ...sources, name }, exports: new Map() },
  });
}

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

function filesOf(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
    .sort();
}

beforeAll(async () => {
  const { code, err } = await freeze("tong-ket-2024");
  expect(err).toContain("Đã chốt ấn bản “tong-ket-2024”");
  expect(code).toBe(0);
});

describe("what is frozen", () => {
  test("is the long table to the byte, what it is read with, and each figure and report that stands alone", async () => {
    const measures = join(folder, "measures.csv");
    await guong("measures", "--data", data, "--out", measures);
    expect(readFileSync(join(edition, "counts.csv")).equals(readFileSync(measures))).toBe(true);
    const published = join(data, ".guong", "published");
    for (const name of ["identity.json", "reference.json"])
      expect(readFileSync(join(edition, name)).equals(readFileSync(join(published, name)))).toBe(true);
    const printed = Object.keys(PRINTED).slice(0, 4);
    expect(filesOf(edition)).toEqual(
      [...printed, "SHA256SUMS", "counts.csv", "identity.json", "reference.json", "sources.json"].sort(),
    );
    for (const path of printed) expect(readFileSync(join(edition, path), "utf8")).toBe(PRINTED[path]);
  });

  test("is listed with its sums, file by file, and may not be written", () => {
    const lines = readFileSync(join(edition, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const listed = filesOf(edition).filter((path) => path !== "SHA256SUMS");
    expect(lines.sort()).toEqual(
      listed.map((path) => `${sha256(readFileSync(join(edition, path)))}  ${path}`).sort(),
    );
    for (const path of filesOf(edition)) expect(statSync(join(edition, path)).mode & 0o222, path).toBe(0);
  });

  test("says of the exports no more than the site does; their sums are the office's alone", () => {
    const list = readFileSync(`${edition}.exports.sha256`, "utf8").trimEnd().split("\n");
    const exported = filesOf(join(data, "exports")).filter((path) => path !== "manifest.csv");
    const sums = exported.map((path) => sha256(readFileSync(join(data, "exports", path))));
    expect(list.sort()).toEqual(sums.map((sum, at) => `${sum}  exports/${exported[at]}`).sort());
    expect(statSync(`${edition}.exports.sha256`).mode & 0o077).toBe(0);
    const text = filesOf(edition)
      .map((path) => readFileSync(join(edition, path), "utf8"))
      .join("\n");
    for (const sum of sums) expect(text).not.toContain(sum);
    expect(text).toContain("2024/dang-ky-ren-luyen_TT.csv");
  });
});

describe("a name", () => {
  test.each([
    "tong-ket-2024",
    "Tong-Ket-2024",
    "tổng-kết",
    "a b",
    "../x",
    ".an",
    "con",
    "LPT1",
    "a".repeat(61),
  ])("is refused where it cannot be a new folder and address on every system: %s", async (name) => {
    const before = readdirSync(editions);
    const { code, err } = await freeze(name);
    expect(code).toBe(2);
    expect(err).toMatch(/Không đặt tên ấn bản là|Đã có ấn bản/);
    expect(readdirSync(editions)).toEqual(before);
  });
});

describe("where it cannot be written", () => {
  test("a full disk is named, and nothing is left of the edition", async () => {
    full.at = "sources.json";
    const before = readdirSync(editions);
    await expect(anotherDay("dia-day")).rejects.toThrow("đĩa đã đầy");
    full.at = "";
    expect(readdirSync(editions)).toEqual(before);
  });

  test("a file in the folder's place is named before anything is built, and stays", async () => {
    const other = join(folder, "other");
    mkdirSync(other);
    writeFileSync(join(other, "editions"), "");
    const { code, err } = await guong("edition", "moi", "--data", other, "--out", dist);
    expect(code).toBe(2);
    expect(err).toContain("là một tệp, không phải thư mục");
    expect(statSync(join(other, "editions")).isFile()).toBe(true);
  });

  test("without any file that counts there is nothing to freeze", async () => {
    const none = copySample(join(folder, "none"), /^nothing$/);
    const { code, err } = await guong("edition", "moi", "--data", none, "--out", dist);
    expect([code, existsSync(join(none, "editions"))]).toEqual([2, false]);
    expect(err).toContain("chưa có gì để chốt");
  });
});

test("what a killed run left is cleared away by the next, and is no edition meanwhile", async () => {
  mkdirSync(join(editions, ".do-dang.999999999.new"));
  expect((await guong("edition", "--check", "--data", data)).err).not.toContain("do-dang");
  await anotherDay("lan-sau");
  expect(readdirSync(editions).sort()).toEqual([
    "lan-sau",
    "lan-sau.exports.sha256",
    "tong-ket-2024",
    "tong-ket-2024.exports.sha256",
  ]);
});

test("the check names what differs, to the byte, and says so to machines by its exit code", async () => {
  const check = () => guong("edition", "--check", "lan-sau", "--data", data);
  expect(await check()).toMatchObject({ code: 0, err: "Ấn bản “lan-sau”: nguyên vẹn, 9 tệp.\n" });
  const [changed, gone, more] = ["counts.csv", "bao-cao/2024.docx", "Trần Văn Mẫu.txt"].map((path) =>
    join(editions, "lan-sau", path),
  ) as [string, string, string];
  chmodSync(changed, 0o644);
  appendFileSync(changed, " ");
  rmSync(gone);
  writeFileSync(more, "");
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err.trimEnd().split("\n")).toEqual([
    "Ấn bản “lan-sau”: 3 tệp không còn như khi chốt.",
    "  (tệp 2).txt: không thuộc ấn bản",
    "  bao-cao/2024.docx: không còn",
    "  counts.csv: đã bị sửa",
  ]);
  const json = await guong("edition", "--check", "lan-sau", "--json", "--data", data);
  expect(json.out).not.toContain("Mẫu");
  const unknown = await guong("edition", "--check", "khong-co", "--data", data);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain("Các ấn bản hiện có: lan-sau, tong-ket-2024.");
});

test("the check of no data folder, or of a file in the place of editions, is wrong use and no success", async () => {
  const missing = await guong("edition", "--check", "--data", join(folder, "khong co"));
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("[exports-missing]") });
  const other = copySample(join(folder, "file"), /^nothing$/);
  writeFileSync(join(other, "editions"), "");
  const file = await guong("edition", "--check", "--data", other);
  expect(file).toMatchObject({ code: 2, err: expect.stringContaining("[editions-unreadable]") });
});
