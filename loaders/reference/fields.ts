import type { ExportKind } from "../../src/terms/kinds.ts";
import { isMeasureId } from "../../src/terms/measures.ts";

/** The fields behind the columns of each kind, as `columns.csv` and the messages name them. */
const FIELDS = {
  roster: [
    "name",
    "position",
    "unit",
    "group",
    "since",
    "registered",
    "birth_date",
    "sex",
    "phone",
    "identity_number",
  ],
  evaluation: [
    ...["name", "position", "unit", "group", "criterion"],
    ...["self", "reviewed", "final", "flag", "bonus", "penalty", "total", "grade", "note"],
  ],
  registration: ["unit", "group", "members", "registered"],
  campaign: ["unit", "group", "members", "campaign", "count"],
  three_initiatives: [
    ...["unit", "group", "registered", "initiative_1", "initiative_2", "initiative_3"],
    ...["result", "decision_number", "decision_date"],
  ],
  declared: ["group", "measure", "value"],
} as const satisfies Record<ExportKind, readonly string[]>;

/** A column's field, and the criterion, campaign or measure that it is about where the field has one. */
export interface FieldRef {
  field: string;
  item: string;
}

/** Reads `final:A1`, `campaign:C23A`, `measure:evaluated` or a plain field. */
export function fieldRef(text: string): FieldRef {
  const [field = "", item = ""] = text.split(":").map((part) => part.trim());
  return { field, item };
}

/** What `columns.csv` may name of a kind, for a message. */
export function fieldList(kind: ExportKind): string {
  const item = { evaluation: "final:A1", campaign: "campaign:C23A", declared: "measure:evaluated" };
  const example = Object.entries(item).find(([of]) => of === kind)?.[1];
  const fields = FIELDS[kind].filter((field) => field !== "measure").join(", ");
  return example ? `${fields}; kèm mã thì ghi như ${example}` : fields;
}

/** Whether a kind has this field; only scores and flags, campaigns and measures may name an item. */
export function isField(kind: ExportKind, text: string): boolean {
  const { field, item } = fieldRef(text);
  if (!(FIELDS[kind] as readonly string[]).includes(field)) return false;
  if (item === "") return field !== "measure";
  if (field === "measure") return isMeasureId(item);
  return field === "campaign" || ["self", "reviewed", "final", "flag", "bonus", "penalty"].includes(field);
}
