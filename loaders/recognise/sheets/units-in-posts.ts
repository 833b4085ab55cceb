/** Lists of officers whose posts and units stand in one column: `Chức vụ, đơn vị công tác`. */
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { unitOfSheet } from "../lines/titles.ts";
import { namesKind, unitInPost } from "../lines/unit-in-post.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import type { UnitOfPost } from "../rows/taken-rows.ts";
import { type Column, columnOf } from "../table/column.ts";
import type { SortedSheet } from "./sheets.ts";

const OF_OFFICERS: readonly string[] = ["roster", "evaluation"];
const NAMES_UNITS = /\b(don vi|co so|noi cong tac|dia phuong|co quan)\b/;

/** How names are understood, and the path, which is blank where it cannot be one sheet's. */
interface OfFile {
  path: string;
  names: Names;
  finder: GroupFinder;
}

/** The columns of a sheet, and how an officer's unit is read where the column of the posts is that of the units too. */
interface WithUnits {
  columns: readonly Column[];
  unitOf: UnitOfPost | null;
}

/** The columns of a sheet, with that of the posts once more for units where it has none for them, and posts tell some. */
export function withUnitsInPosts(sorted: SortedSheet, columns: readonly Column[], of: OfFile): WithUnits {
  const post = columns.find(({ field }) => field === "position");
  const { sheet, table, rows } = sorted;
  const mayBe = table && post && !post.choices && OF_OFFICERS.includes(table.kind);
  if (!mayBe || columnOf(columns, "unit") !== -1) return { columns, unitOf: null };
  const said = remember((cell: string) => unitInPost(cell, of));
  const numbers = new Set<number>();
  for (const { row, fate } of rows) if (fate === "data") numbers.add(row.number(post.column));
  const cells = [...numbers].map((number) => sheet.words.list[number] ?? "");
  const isTold = cells.some((cell) => said(cell) || (said(cell) === null && namesKind(cell)));
  const isAsked = NAMES_UNITS.test(plainWords(post.header)) && rows.every(({ unit }) => unit === "");
  if (!isTold && !isAsked) return { columns, unitOf: null };
  const named = cells.flatMap((cell) => said(cell) || []);
  const list = unitOfList(sorted, named, of);
  if (!isTold && list !== "") return { columns, unitOf: null };
  const known = new Map<string, string>();
  return {
    columns: [...columns, { ...post, field: "unit" }],
    unitOf(cell, { unit, group }) {
      const key = [group, unit, cell].join("\n");
      const found = known.get(key) ?? unitOfOfficer(cell, said(cell), { told: unit || list, group }, of);
      known.set(key, found);
      return found;
    },
  };
}

/**
 * What says of a whole list whose it is: the lines above it, its sheet's name, or the path. Where posts name several other
 * units it is no unit's own, whatever that says.
 */
function unitOfList(
  { sheet: { name }, titles }: SortedSheet,
  named: readonly string[],
  { path, finder, names }: OfFile,
): string {
  const told = unitOfSheet(titles, { sheet: name, path }, finder, names);
  if (told === name && !names.isUnit(name)) return "";
  const codeOf = (text: string) => {
    const unit = names.find(text, "");
    return unit.state === "unit" ? unit.code : text;
  };
  const others = new Set(named.map(codeOf));
  others.delete(codeOf(told));
  return others.size > 1 ? "" : told;
}

/**
 * The text of an officer's unit: as the cell of the post tells it, else as it is told for the rows below a line, or the whole
 * list. Where these name two units it is the whole cell, which is no unit's name: one of them is wrong, and nobody says which.
 */
function unitOfOfficer(
  cell: string,
  said: string | null,
  { told, group }: { told: string; group: string },
  { names }: OfFile,
): string {
  if (!said) return (said === null && namesKind(cell) ? "" : told) || cell;
  const own = names.find(said, group);
  const above = told === "" ? null : names.find(told, group);
  if (above?.state === "unit") return own.state === "unit" && own.code === above.code ? told : cell;
  return own.state === "unknown" ? cell : said;
}
