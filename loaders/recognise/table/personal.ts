/**
 * Birth dates, sex, telephone and identity numbers are dropped where they are read: what stays of them is one digest in
 * the column `personal`, by which two rows can be told apart.
 */
import { createHash } from "node:crypto";
import type { Row } from "../../read/sheet.ts";
import { readDate } from "../../values/date.ts";
import { foldPlain } from "../../values/words.ts";
import type { Column } from "./column.ts";

const PERSONAL = ["birth_date", "sex", "phone", "identity_number"];

/** Replaces the personal columns by one column for their digest; it has the place of the first of them. */
export function withoutPersonal(columns: readonly Column[]): Column[] {
  const personal = columns.filter(({ field }) => PERSONAL.includes(field));
  const [first] = personal;
  if (!first) return [...columns];
  const item = personal.map(({ column, field }) => `${column}:${field}`).join(",");
  return [...columns.filter((column) => !personal.includes(column)), { ...first, field: "personal", item }];
}

/** The digest of what a row says in the personal columns; empty where it says nothing there. */
export function personalDigest(row: Row, columns: readonly Column[]): string {
  const item = columns.find(({ field }) => field === "personal")?.item ?? "";
  const values = item.split(",").map((each) => {
    const [column, field] = each.split(":");
    const text = row.text(Number(column));
    if (field === "birth_date") return readDate(text) ?? foldPlain(text);
    return field === "sex" ? foldPlain(text) : text.replace(/\D/g, "");
  });
  return values.every((value) => value === "")
    ? ""
    : createHash("sha256").update(values.join("|")).digest("hex").slice(0, 16);
}
