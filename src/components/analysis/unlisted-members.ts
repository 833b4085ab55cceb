/** Rows and columns of values that stand in no list, such as the files that belong to no one district. */
import { NO_VALUE } from "./address-words.ts";
import type { Dimension } from "./dimensions.ts";
import type { Member, MembersAsked } from "./member.ts";
import { nameOfValue } from "./words.ts";

/** What is counted under a value of no list, "" last: without its row the others would not add up to the sum. */
export function unlistedMembers(
  dimension: Dimension,
  { book, side, found }: MembersAsked,
  listed: ReadonlyMap<string, Member>,
): Member[] {
  const asked = side.where[dimension]?.includes("") ? [""] : [];
  const keys = [...new Set([...found, ...asked])].filter((key) => !listed.has(key));
  return keys
    .sort((a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map((key) => {
      const code = key.split("|")[0] ?? "";
      const label = nameOfValue(book, dimension, code, side);
      return { key, word: code === "" ? NO_VALUE : code, label, aside: "" };
    });
}
