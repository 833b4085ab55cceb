import Papa from "papaparse";
import type { Database } from "../../engine/database.ts";
import { readScript } from "../../engine/script.ts";
import type { Reference } from "../../reference/reference.ts";
import { type HarmlessTest, harmlessTest } from "./harmless.ts";
import { placesIn } from "./places.ts";

/** What files and sheets are called outside the office: on pages, on a terminal, at a service. */
export interface ToldNames {
  file(path: string): string;
  sheet(path: string, sheet: string): string;
  /** A sentence about a file, without the path where that is not told. */
  sentence(path: string, text: string): string;
  /** Whether a text holds no name that could be a person's; and whether a cell that says it may be quoted there. */
  isHarmless: HarmlessTest;
  mayQuote: HarmlessTest;
}

/** A whole date may be a birthday. */
const LIKE_A_DATE = /\d\s*[./-]\s*\d+\s*[./-]\s*\d|\d{8}/;

/**
 * A person may have a file or a sheet. One whose name might be a person's is called by its place: `(trang tính 3)`,
 * `2024/(tệp 2).xlsx`, counted among the folder's files in the order of the ledger.
 */
export async function toldNames(database: Database, reference: Reference): Promise<ToldNames> {
  const people = await database.all(readScript(import.meta.url, "people.sql"));
  const isHarmless = harmlessTest(
    reference,
    people.map(({ content }) => `${content}`),
  );
  const lines = await database.all(readScript(import.meta.url, "sheets.sql"));
  const sheets = new Map(lines.map(({ path, sheet, sheet_no }) => [`${path}\n${sheet}`, Number(sheet_no)]));
  const file = placesIn(
    lines.map(({ path }) => `${path}`),
    isHarmless,
  );
  return {
    file,
    sheet(path, sheet) {
      if (isHarmless(sheet)) return sheet;
      const at = sheets.get(`${path}\n${sheet}`);
      return at === undefined ? "(trang tính khác)" : `(trang tính ${at + 1})`;
    },
    // A line of CSV in it has the path as a cell, which may be quoted.
    sentence: (path, text) =>
      text.replaceAll(cell(path), () => cell(file(path))).replaceAll(path, () => file(path)),
    isHarmless,
    mayQuote: (text) => isHarmless(text) && !LIKE_A_DATE.test(text),
  };
}

function cell(text: string): string {
  return Papa.unparse([[text]]);
}
