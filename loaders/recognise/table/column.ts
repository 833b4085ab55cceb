/** What a header made of its column. */
import type { FieldRef } from "../../reference/fields.ts";
import type { WeighedRole } from "../headings/role.ts";

/** A column that means something: its field and, where it has one, its criterion, campaign or measure. */
export interface Column extends FieldRef {
  column: number;
  letter: string;
  header: string;
  /** The row of the header cell that named the field. */
  headerRow: number;
  /** Whether the schemes, campaigns or measures know the item. */
  known: boolean;
  /** The columns that hold the rest of its text: of a name parted over two, or of what a form asks in one column or another. */
  rest?: readonly number[];
  /** The columns of which one is ticked, this one first: of a grade or a post that is not written out. */
  choices?: readonly Choice[];
  /** The text of all its rows, where no cell holds it: the campaign that the titles name. */
  inEveryRow?: string;
  /** Of a declared figure that may be a bare count. */
  beside?: Beside;
  /** The letters of columns that each hold a part of its thing, where none holds the whole: it is one of them. */
  parted?: readonly string[];
  /** Columns of counts that are as likely its thing, and say something else: it is the first of them. */
  rivals?: readonly number[];
}

/** The place of a column that stands in no cell: what it says is told beside the table, or between its rows. */
export const NO_CELL = { column: -1, letter: "", header: "", headerRow: 0, item: "", known: true };

/** Where rows hold a field; -1 where no column does. */
export function columnOf(columns: readonly Column[], field: string): number {
  return columns.find((each) => each.field === field)?.column ?? -1;
}

/** A column to tick, and what a tick in it says. */
export interface Choice {
  column: number;
  says: string;
}

/** Columns beside a declared figure that say of what a bare count is a part: its share, or the whole. */
export interface Beside {
  share?: number;
  whole?: number;
}

/** A column while it stands beside others that may be of the same thing. */
export interface Candidate extends Column {
  role: WeighedRole;
  /** The plain words of its header's lowest cell. */
  lowest: string;
  /** How far its header's words speak of something else than a score: 0 where none does. */
  doubt: number;
  /** Of a criterion's: whether its header also says what the criterion is called. */
  isNamed?: boolean;
  /** What a campaign's header says beside its name. */
  said?: string;
}
