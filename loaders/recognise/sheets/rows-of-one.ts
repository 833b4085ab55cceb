/** What the rows below the header of a table of one campaign say of it. */
import type { Campaign } from "../../../src/terms/reference.ts";
import { lowered } from "../../values/words.ts";
import type { HeaderedTable } from "../table/header.ts";
import type { FoundSheet } from "./sheets.ts";

/** A table of another campaign may stand below, under a title of its own. */
const IN_A_TITLE = 2;

export function namesAnother(
  { rows }: FoundSheet["sheet"],
  { bottom }: HeaderedTable,
  { name }: Campaign,
  campaigns: readonly Campaign[],
): boolean {
  const others = campaigns.map((each) => lowered(each.name)).filter((each) => each !== lowered(name));
  return rows.some((row) => {
    if (row.row <= bottom) return false;
    const filled = row.filled(IN_A_TITLE + 1);
    if (filled.length > IN_A_TITLE) return false;
    const texts = filled.map((at) => lowered(row.text(at)));
    return texts.some((text) => others.some((other) => text.includes(other)));
  });
}

/** Whether the header stands again below a line of its own: what follows is of what that line says. */
export function beginsAgain({ rows }: FoundSheet["sheet"], { columns, bottom }: HeaderedTable): boolean {
  const header = rows.find(({ row }) => row === bottom);
  return rows.some((row, at) => {
    const above = rows[at - 1];
    if (!header || !above || above.row <= bottom || above.filled(IN_A_TITLE).length !== 1) return false;
    // A page's number stands above its header too.
    if (!above.cells.some((cell) => /\p{L}/u.test(cell))) return false;
    return columns.every(({ column }) => row.text(column) === header.text(column));
  });
}

/** Branches, districts and things have figures too. */
export function namesUnits(
  { rows }: FoundSheet["sheet"],
  { columns, bottom }: HeaderedTable,
  isUnit: (text: string) => boolean,
): boolean {
  const unit = columns.find(({ field }) => field === "unit")?.column ?? 0;
  return rows.some((row) => row.row > bottom && isUnit(row.text(unit)));
}
