/** Lists of officers whose posts and units stand in one column: `Chức vụ, đơn vị công tác`. */
import { OF_OFFICERS } from "../../../src/terms/kinds.ts";
import { readPosition } from "../../values/position.ts";
import { heldNow } from "../../values/posts-told.ts";
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { unitOfSheet } from "../lines/titles.ts";
import { areSame, namesKind, unitInPost } from "../lines/unit-in-post.ts";
import { unitSpokenOf } from "../lines/unit-line.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import type { UnitOfPost } from "../rows/recognised-rows.ts";
import { type Column, columnOf } from "../table/column.ts";
import type { SortedSheet } from "./sheets.ts";

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
  /** The unit whose own list it is, whatever single posts name; empty where nothing says so. */
  own: string;
}

/** The columns of a sheet, with that of the posts once more for units where it has none for them, and posts tell some. */
export function withUnitsInPosts(sorted: SortedSheet, columns: readonly Column[], of: OfFile): WithUnits {
  const post = columns.find(({ field }) => field === "position");
  const { sheet, table, rows } = sorted;
  const mayBe = table && post && !post.choices && OF_OFFICERS.includes(table.kind);
  if (!mayBe || columnOf(columns, "unit") !== -1) return { columns, unitOf: null, own: "" };
  const said = remember((cell: string) => unitInPost(cell, of));
  const numbers = new Set<number>();
  for (const { row, fate } of rows) if (fate === "data") numbers.add(row.number(post.column));
  // Of others than officers a list names all kinds of places: they say nothing of it.
  const cells = [...numbers]
    .map((number) => sheet.words.list[number] ?? "")
    .filter((cell) => readPosition(cell) !== null);
  const isTold = cells.some((cell) => said(cell) || (said(cell) === null && namesKind(cell)));
  const lines = [...new Set(rows.map(({ unit }) => unit))].filter((unit) => unit !== "");
  const isAsked = NAMES_UNITS.test(plainWords(post.header)) && lines.length === 0;
  if (!isTold && !isAsked) return { columns, unitOf: null, own: "" };
  const named = cells.flatMap((cell) => said(cell) || []);
  const list = unitOfList(sorted, named, of);
  if (!isTold && list !== "") return { columns, unitOf: null, own: "" };
  const known = new Map<string, string>();
  return {
    columns: [...columns, { ...post, field: "unit" }],
    unitOf(cell, { unit, group }) {
      const key = [group, unit, cell].join("\n");
      const found = known.get(key) ?? unitOfOfficer(cell, said(cell), { told: unit || list, group }, of);
      known.set(key, found);
      return found;
    },
    own: lines.every((unit) => areSame(unit, list, of)) ? list : "",
  };
}

/**
 * What says of a whole list whose it is: the lines above it, its sheet's name, or the path. Where posts name several other
 * units it is no unit's own, whatever that says.
 */
function unitOfList({ sheet: { name }, titles }: SortedSheet, named: readonly string[], of: OfFile): string {
  const { path, finder, names } = of;
  const told = unitOfSheet(titles, { sheet: name, path }, finder, names);
  if (told === name && !names.isUnit(name)) return "";
  const codeOf = (text: string) => {
    const unit = names.find(text, "");
    return unit.state === "unit" ? unit.code : text;
  };
  const others = new Set(named.filter((text) => !areSame(text, told, of)).map(codeOf));
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
  of: OfFile,
): string {
  if (readPosition(cell) === null) return told || said || cell;
  if (!said) return (said === null && isOfOther(cell, told, of) ? "" : told) || cell;
  const { names } = of;
  const above = told === "" ? null : names.find(told, group);
  if (above?.state === "unit") return areSame(said, told, of) ? told : cell;
  return names.find(said, group).state === "unknown" ? cell : said;
}

/** Whether a cell that names no one unit for its post speaks of another than the told one. */
function isOfOther(cell: string, told: string, of: OfFile): boolean {
  if (!namesKind(cell)) return false;
  const spoken = heldNow(cell)
    .split(/[,;()\n]|\s[–-]\s/)
    .flatMap((part) => unitSpokenOf(part, of.names.isUnit) ?? []);
  return spoken.length === 0 || spoken.some((unit) => !areSame(unit, told, of));
}
