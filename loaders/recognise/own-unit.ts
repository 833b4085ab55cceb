import type { UnitNames } from "../values/unit.ts";
import { plainWords } from "../values/words.ts";
import type { RecognisedSheet } from "./recognised.ts";

/** More ways than these to write one unit are not looked for: the rows are of several. */
const SPELLINGS = 4;

/**
 * The code of the one unit whose own file this is: all its rows are of that unit, and its path, a title or a sheet's name,
 * which are `stated`, names it. Empty for any other file.
 */
export function ownUnit(
  stated: readonly string[],
  sheets: readonly RecognisedSheet[],
  find: (text: string) => ReturnType<UnitNames["find"]>,
): string {
  const written = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.kind === "declared") return "";
    for (const text of unitsWritten(sheet)) written.add(text);
    if (written.size > SPELLINGS) return "";
  }
  const units = [...written].map(find);
  const [first] = units;
  if (first?.state !== "unit") return "";
  const isAlone = units.every((each) => each.state === "unit" && each.code === first.code);
  const name = ` ${plainWords(first.name)} `;
  return isAlone && stated.some((text) => ` ${plainWords(text)} `.includes(name)) ? first.code : "";
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
