/** What must not leave the data folder: the names, telephones and identity numbers of the sample's officers. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import Papa from "papaparse";
import { expectedText, SAMPLE } from "./pack.ts";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Every cell of the rosters' columns about a person, and the names that findings quote. */
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

/** What must not be told. */
export const guarded = secrets();
// All of them at once: to look through every page for each would take longer than to build the site.
const anySecret = new RegExp(
  guarded.map((secret) => secret.replace(/[^\p{L}\p{N} ]/gu, "\\$&")).join("|"),
  "g",
);

/** Those of them that a text tells. */
export const told = (text: string) => [...new Set(tidy(text).match(anySecret))];

/** Every file below a folder. */
export const filesBelow = (place: string) =>
  readdirSync(place, { recursive: true, encoding: "utf8" })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());
