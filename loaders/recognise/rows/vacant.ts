/** Posts of a roster that nobody holds: what stands for a name says so. */
import { plainWords } from "../../values/words.ts";
import { type Column, columnOf } from "../table/column.ts";
import type { SortedRow } from "./rows.ts";

/** What stands for a name where a post is held by nobody. */
const VACANT =
  /^((dang |con |vi tri |chuc danh )?khuyet\b.*|(hien |tam )?chua (co|bo tri|kien toan|bau|phan cong|bo sung)( (nhan su|can bo|nguoi|dong chi|ai|pho bi thu|bi thu))?( (dang )?khuyet)?|cho (kien toan|bo sung|bau))$/;
/** What stands in a blank's place; in a list that leaves out all names, or gives them numbers, it stands for somebody. */
const NOBODY = /^(khong( co)?|n a|x|\d+)?$/;

/** With its accents: Trọng is a name. */
const EMPTY = /^[("\s]*(đang |còn )?trống[)"\s]*$/i;

/** Whether what stands for an officer's name says that nobody holds the post: `Khuyết`, `Chưa kiện toàn`. */
function isVacant(name: string): boolean {
  return VACANT.test(plainWords(name)) || EMPTY.test(name.normalize("NFC"));
}

/** Whether nobody's name stands there: a blank, a dash, `x`, a number. */
function isNobody(name: string): boolean {
  return NOBODY.test(plainWords(name));
}

/** What posts without a name are: in a roster with names nobody's, in one that leaves them out somebody's; null elsewhere. */
export type NamelessPosts = "nobody's" | "somebody's" | null;

/** What posts without a name are in the rosters among a file's sheets, one of which may list vacant posts alone. */
export function namelessPosts(
  sheets: readonly { rows: readonly SortedRow[]; table: { kind: string } | null }[],
  columns: readonly (readonly Column[])[],
): NamelessPosts {
  const isName = (name: string) => !isVacant(name) && !isNobody(name);
  const isNamed = sheets.some(({ rows, table }, sheet) => {
    const at = table?.kind === "roster" ? columnOf(columns[sheet] ?? [], "name") : -1;
    return at !== -1 && rows.some(({ row, fate }) => fate === "data" && isName(row.text(at)));
  });
  return isNamed ? "nobody's" : "somebody's";
}

/** Whether what stands for a name says that nobody holds the post. */
export function isHeldByNobody(name: string, nameless: NamelessPosts): boolean {
  return isVacant(name) || (nameless === "nobody's" && isNobody(name));
}
