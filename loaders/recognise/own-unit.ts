import { theOnly } from "../values/the-only.ts";
import { holdsWords, plainWords } from "../values/words.ts";
import { reportingIn, unitOfBody, unitOfLine } from "./lines/unit-line.ts";
import type { GroupFinder } from "./names/group.ts";
import type { Names } from "./names/names-by-day.ts";
import type { RecognisedSheet } from "./recognised.ts";

/** More ways than these to write one unit are not looked for: the rows are of several. */
const SPELLINGS = 4;

/** Stands for the unit of a file that names none, or none that anybody knows: it speaks for no other. */
const UNKNOWN = "?";

/** What of a file may say whose it is. */
interface OfFile {
  path: string;
  titles: readonly string[];
  sheets: readonly RecognisedSheet[];
}

/** How names are understood: units of the file's group, or all where it has none. */
interface InGroup {
  group: string;
  names: Names;
  finder: GroupFinder;
}

/**
 * The code of the one unit whose own file this is: all its rows are of that unit, and its path, a title or a sheet's name
 * names it; or a title says that the unit reports, and few rows are of others. Empty for any other file; for one of no
 * group that names no unit `?`.
 */
export function ownUnit({ path, titles, sheets }: OfFile, inGroup: InGroup): string {
  if (sheets.some(({ kind }) => kind === "declared")) return "";
  const { group, names } = inGroup;
  const reports = reporting(titles, inGroup);
  const most = reports === null ? SPELLINGS : Number.POSITIVE_INFINITY;
  const written = new Set<string>();
  for (const sheet of sheets) {
    for (const text of unitsWritten(sheet, most)) written.add(text);
    if (written.size > most) return "";
  }
  const found = [...written].map((text) => names.find(text, group));
  const units = new Map(found.flatMap((each) => (each.state === "unit" ? [[each.code, each.name]] : [])));
  const [first, another] = units;
  if (!first) return group === "" ? UNKNOWN : "";
  if (reports !== null && units.has(reports) && units.size <= SPELLINGS) return reports;
  const isAlone = !another && found.every(({ state }) => state === "unit");
  const [code, name] = first;
  const stated = [path, ...titles, ...sheets.map((sheet) => sheet.name)];
  return isAlone && stated.some((text) => holdsWords(plainWords(text), plainWords(name))) ? code : "";
}

/** The one unit whose body the titles name; null where they name none, or several. */
function reporting(titles: readonly string[], { group, names, finder }: InGroup): string | null {
  const codes = titles.flatMap((title) => {
    const named = unitOfLine(title) ?? reportingIn(title) ?? unitOfBody(title) ?? title;
    // Asked first, since to look for what is none finds the nearest names.
    if (!names.isUnit(named) || finder.written(named) !== null) return [];
    const unit = names.find(named, group);
    return unit.state === "unit" ? [unit.code] : [];
  });
  return theOnly(codes);
}

/** The texts by which the data rows of a sheet name their units, or a few more than `most` of them. */
function unitsWritten({ kind, columns, unit, texts, words }: RecognisedSheet, most: number): Set<string> {
  if (kind === "" || texts.length === 0) return new Set();
  const place = columns.findIndex(({ field }) => field === "unit");
  if (place === -1 || unit !== "") return new Set([unit]);
  const written = new Set<number>();
  for (let at = place; at < texts.length && written.size <= most; at += columns.length)
    written.add(texts[at] ?? 0);
  return new Set([...written].filter((word) => word !== 0).map((word) => words[word] ?? ""));
}
