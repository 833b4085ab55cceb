import type { UnitNames } from "../values/unit.ts";
import { plainWords } from "../values/words.ts";
import { unitOfBody, unitOfLine } from "./lines/unit-line.ts";
import type { RecognisedSheet } from "./recognised.ts";

/** More ways than these to write one unit are not looked for: the rows are of several. */
const SPELLINGS = 4;

/** Stands for the unit of a file in no group's name that names none, or one that nobody knows: it speaks for no other. */
const UNKNOWN = "?";

/** What of a file may say whose it is. */
interface OfFile {
  path: string;
  titles: readonly string[];
  sheets: readonly RecognisedSheet[];
  group: string;
}

/**
 * The code of the one unit whose own file this is: all its rows are of that unit, and its path, a title or a sheet's name
 * names it; or a title says that the unit reports, and few rows are of others. Empty for any other file.
 */
export function ownUnit(
  { path, titles, sheets, group }: OfFile,
  find: (text: string) => ReturnType<UnitNames["find"]>,
): string {
  const written = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.kind === "declared") return "";
    for (const text of unitsWritten(sheet)) written.add(text);
    if (written.size > SPELLINGS) return "";
  }
  const units = new Map<string, string>();
  for (const each of [...written].map(find)) if (each.state === "unit") units.set(each.code, each.name);
  const [first, another] = units;
  if (!first) return group === "" && written.size < 2 ? UNKNOWN : "";
  const reports = reporting(titles, find);
  if (reports !== null && group === "" && units.has(reports)) return reports;
  const isAlone = !another && [...written].every((text) => find(text).state === "unit");
  const [code, name] = first;
  const words = ` ${plainWords(name)} `;
  const stated = [path, ...titles, ...sheets.map((sheet) => sheet.name)];
  return isAlone && stated.some((text) => ` ${plainWords(text)} `.includes(words)) ? code : "";
}

/** The one unit whose body the titles name; null where they name none, or several. */
function reporting(
  titles: readonly string[],
  find: (text: string) => ReturnType<UnitNames["find"]>,
): string | null {
  const codes = new Set<string>();
  for (const title of titles) {
    const unit = find(unitOfLine(title) ?? unitOfBody(title) ?? title);
    if (unit.state === "unit") codes.add(unit.code);
  }
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? only : null;
}

/** The texts by which the data rows of a sheet name their units, or a few of them where there are many. */
function unitsWritten({ kind, columns, unit, texts, words }: RecognisedSheet): Set<string> {
  if (kind === "" || texts.length === 0) return new Set();
  const place = columns.findIndex(({ field }) => field === "unit");
  if (place === -1) return new Set([unit]);
  const written = new Set<number>();
  for (let at = place; at < texts.length && written.size <= SPELLINGS; at += columns.length)
    written.add(texts[at] ?? 0);
  return new Set([...written].filter((word) => word !== 0).map((word) => words[word] ?? ""));
}
