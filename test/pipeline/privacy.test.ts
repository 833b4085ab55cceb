/** Nobody's name, telephone or identity number leaves the data folder but in the office's own list of findings. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { copySample, expectedText, guong, SAMPLE, type Said, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"));
const dist = join(folder, "dist");
const table = (name: string) => join(folder, `${name}.csv`);
const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** What must stay: every cell of the rosters' columns about a person, and the names that findings quote. */
function secrets(): string[] {
  const found = new Set<string>();
  const exportsDir = join(SAMPLE.data, "exports");
  const rosters = readdirSync(exportsDir, { recursive: true, encoding: "utf8" }).filter((path) =>
    /danh-sach-can-bo[^/]*\.xlsx$/.test(path),
  );
  for (const path of rosters) {
    const book = XLSX.read(readFileSync(join(exportsDir, path)));
    for (const name of book.SheetNames) {
      const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, raw: false });
      const header = rows.find((row) => row[0] === "STT") ?? [];
      const columns = ["Họ và tên", "Số điện thoại", "Số CCCD"].map((title) => header.indexOf(title));
      for (const row of rows.slice(rows.indexOf(header) + 1))
        for (const column of columns) found.add(tidy(String(row[column] ?? "")));
    }
  }
  const { data: findings } = Papa.parse<Record<string, string>>(expectedText(SAMPLE, "findings"), {
    header: true,
  });
  for (const { code = "", read = "" } of findings) if (code.startsWith("officer-")) found.add(tidy(read));
  // Under a table, the block of signatures begins in the column of names: with an office, not a person.
  return [...found].filter((text) => text.length > 5 && !text.startsWith("TM. "));
}

const guarded = secrets();
const said: Said[] = [];
// All of them at once: to look through every page for each would take longer than to build the site.
const anySecret = new RegExp(
  guarded.map((secret) => secret.replace(/[^\p{L}\p{N} ]/gu, "\\$&")).join("|"),
  "g",
);
const told = (text: string) => [...new Set(tidy(text).match(anySecret))];
const filesBelow = (place: string) =>
  readdirSync(place, { recursive: true, encoding: "utf8" })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());

/** What a file of the site says: Word files unpacked; pictures and packed copies say what the others say. */
function wordsOf(path: string): string {
  if (/\.(png|br|gz)$/.test(path)) return "";
  const bytes = readFileSync(path);
  const parts = path.endsWith(".docx") ? Object.values(unzipSync(bytes)) : [bytes];
  const text = parts.map((part) => new TextDecoder().decode(part)).join("\n");
  return text.replace(/base64,[\w+/=]+/g, "");
}

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

  test("in the pages", () => {
    const pages = filesBelow(dist);
    expect(pages.filter((path) => path.endsWith(".html")).length).toBeGreaterThan(2);
    for (const path of pages) expect(told(wordsOf(path)), path).toEqual([]);
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
