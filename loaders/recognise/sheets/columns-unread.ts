/**
 * A sheet with figures under headers that nobody understood, while a criterion or a campaign of its period has no column: they
 * may be there.
 */
import type { Period } from "../../../src/terms/reference.ts";
import { columnLetter } from "../../read/sheet.ts";
import { plainWords } from "../../values/words.ts";
import type { Context } from "../context.ts";
import { campaignIn } from "../headings/campaign.ts";
import { CRITERION } from "../headings/field-sets.ts";
import { isOfOtherYear } from "../headings/header-time.ts";
import type { Heading } from "../headings/heading.ts";
import type { Column } from "../table/column.ts";
import { headingsOfTable } from "../table/headings-of.ts";
import type { LeftOut } from "./left-out.ts";
import type { SortedSheet } from "./sheets.ts";
import { wantedOf } from "./wanted.ts";

/** No more are listed. */
const LISTED = 12;

/**
 * Of each sheet of a file the criteria or campaigns for which it has no column, where others hold figures that are not read: they
 * count as not scored, or not taken part in, and nobody would see why. Null for any other; sheets of one form say it once.
 */
export function columnsUnread(
  sheets: readonly SortedSheet[],
  columns: readonly (readonly Column[])[],
  context: Pick<Context, "wantedIn" | "vocabulary">,
): (LeftOut | null)[] {
  const all = sheets.map((sheet, at) => unreadIn(sheet, columns[at] ?? [], context));
  return all.map((one, at) => (all.slice(0, at).some((each) => each?.note === one?.note) ? null : one));
}

function unreadIn(
  sheet: SortedSheet,
  columns: readonly Column[],
  { wantedIn, vocabulary }: Pick<Context, "wantedIn" | "vocabulary">,
): LeftOut | null {
  const { table, period } = sheet;
  const wanted = table && wantedOf(table.kind, wantedIn(period));
  if (!table || !wanted || columns.some(({ field }) => CRITERION.includes(field))) return null;
  const told = new Set(columns.flatMap(({ item }) => (item === "" ? [] : [item])));
  // A long file names its campaigns in its rows.
  if (table.kind === "campaign" && told.size === 0) return null;
  const missing = wanted.items.filter((item) => !told.has(item));
  const read = [...table.columns, ...columns].filter(({ field }) => field !== "campaign");
  // Beside the column that is read, one of the same criterion or campaign holds something else of it.
  const isKnown = (heading: Heading) => {
    const criterion = vocabulary.criterion(heading);
    return (criterion && told.has(criterion.code)) || campaignIn(heading, vocabulary.campaigns) !== null;
  };
  const mayBe = (cells: readonly string[], texts: readonly string[]) => wanted.mayBe(missing, cells, texts);
  const unread = missing.length === 0 ? [] : unreadFigures(sheet, read, mayBe, isKnown);
  if (unread.length === 0) return null;
  const which = missing.length === wanted.items.length ? "nào" : listed(missing);
  const note = `${wanted.none(which)}, mà cột ${listed(unread)} có số không được đọc; ${wanted.mend}`;
  return { signal: "columns-unread", row: null, columns: unread, note };
}

/** Headers of sums, ranks and whatever else is no score, or count, of its own. */
const ASIDE =
  /^(tong|cong|(thu )?hang|ma|tuoi|kinh phi|(ty|ti) le|stt|so the|(diem )?d?tb|tham nien|nhiem ky|phu cap|luong|dt|lan|nam (vao|cong tac))\b(?! (hop|tre|tac|thang|nam|tuy))|\b(xep (thu|hang|loai)|(nam|ngay) sinh|trung binh|dien thoai|sdt|so dt|cccd|cmnd|toi da|thang diem|he so)\b|^$/;

function isAside({ levels }: Heading, period: Period): boolean {
  return levels.some(({ text }) => ASIDE.test(plainWords(text)) || isOfOtherYear(text, period));
}

/** The letters of columns whose header means nothing here, with such figures below it. */
function unreadFigures(
  { sheet, table, rows, period }: SortedSheet,
  columns: readonly Column[],
  mayBe: (cells: readonly string[], texts: readonly string[]) => boolean,
  isKnown: (heading: Heading) => boolean,
): string[] {
  const read = new Set(
    columns.flatMap(({ column, rest, choices }) => [column, ...(rest ?? []), ...placesOf(choices)]),
  );
  const data = rows.filter(({ fate }) => fate === "data");
  return (table ? headingsOfTable(sheet, table) : [])
    .filter((heading) => !read.has(heading.column) && !isAside(heading, period) && !isKnown(heading))
    .filter((heading) =>
      mayBe(
        heading.levels.map(({ text }) => plainWords(text)),
        data.map(({ row }) => row.text(heading.column)),
      ),
    )
    .map(({ column }) => columnLetter(column));
}

const placesOf = (choices: Column["choices"]) => (choices ?? []).map(({ column }) => column);

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, LISTED).join(", ")}${texts.length > LISTED ? " …" : ""}`;
}
