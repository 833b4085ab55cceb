/**
 * A sheet with figures under headers that nobody understood, while a criterion or a campaign of its period has no column: they
 * may be there.
 */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import { columnLetter } from "../../read/sheet.ts";
import { readAnswer } from "../../values/answer.ts";
import { readCount, readScore } from "../../values/number.ts";
import { plainWords } from "../../values/words.ts";
import type { Context } from "../context.ts";
import { campaignIn } from "../headings/campaign.ts";
import type { Heading } from "../headings/heading.ts";
import type { Column } from "../table/column.ts";
import { headingsOf } from "../table/headings-of.ts";
import type { LeftOut } from "./left-out.ts";
import type { SortedSheet } from "./sheets.ts";

/** No more are listed. */
const LISTED = 12;

/** What a kind's columns are looked through for, and what an office is told. */
interface Wanted {
  items: readonly string[];
  none: (which: string) => string;
  mend: string;
  isFigure: (text: string) => boolean;
}

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

/** Rows of a long file name their criteria, or campaigns. */
const OF_ROWS = ["criterion", "criterion_name"];

function unreadIn(
  sheet: SortedSheet,
  columns: readonly Column[],
  { wantedIn, vocabulary }: Pick<Context, "wantedIn" | "vocabulary">,
): LeftOut | null {
  const { table, period } = sheet;
  const wanted = table && wantedOf(table.kind, wantedIn(period));
  if (!table || !wanted || columns.some(({ field }) => OF_ROWS.includes(field))) return null;
  const told = new Set(columns.map(({ item }) => item));
  if (table.kind === "campaign" && told.size < 2) return null;
  const missing = wanted.items.filter((item) => !told.has(item));
  const read = [...table.columns, ...columns].filter(({ field }) => field !== "campaign");
  // Beside the column that is read, one of the same criterion or campaign holds something else of it.
  const isKnown = (heading: Heading) =>
    told.has(vocabulary.criterion(heading)?.code ?? "-") ||
    campaignIn(heading, vocabulary.campaigns) !== null;
  const unread = missing.length === 0 ? [] : unreadFigures(sheet, read, wanted.isFigure, isKnown);
  if (unread.length === 0) return null;
  const which = missing.length === wanted.items.length ? "nào" : listed(missing);
  const note = `${wanted.none(which)}, mà cột ${listed(unread)} có số không được đọc; ${wanted.mend}`;
  return { signal: "columns-unread", row: null, note };
}

function wantedOf(kind: ExportKind, { criteria, campaigns }: ReturnType<Context["wantedIn"]>): Wanted | null {
  if (kind === "evaluation")
    return {
      items: criteria,
      none: (which) => `Không thấy cột điểm của tiêu chí ${which}, nên ai ở đó cũng tính là chưa chấm`,
      mend: "nếu là điểm của tiêu chí ấy thì ghi mã tiêu chí vào tiêu đề, hoặc ghi lời của cột vào columns.csv (final:MÃ)",
      isFigure: (text) => readScore(text).state === "number",
    };
  if (kind !== "campaign") return null;
  return {
    items: campaigns,
    none: (which) => `Không thấy cột của cuộc ${which}, nên đơn vị ở đó đều tính là chưa tham gia`,
    mend: "nếu là cuộc ấy thì ghi đủ tên cuộc vào tiêu đề, hoặc ghi lời của cột vào columns.csv (campaign:MÃ)",
    isFigure: (text) => readCount(text).state === "number" || readAnswer(text) === "yes",
  };
}

/** Headers of sums, ranks and whatever else is no score, or count, of its own. */
const ASIDE =
  /^(tong|cong|hang|ma|tuoi|kinh phi|(ty|ti) le|stt|so the)\b(?! (tre|tac|thang|nam|tuy))|\b(xep (thu|hang|loai)|(nam|ngay) sinh|trung binh|dien thoai|sdt|so dt|cccd|cmnd|toi da|thang diem|he so)\b/;

/** The letters of columns whose header means nothing here, with a number below it. */
function unreadFigures(
  { sheet, table, rows }: SortedSheet,
  columns: readonly Column[],
  isFigure: Wanted["isFigure"],
  isKnown: (heading: Heading) => boolean,
): string[] {
  const read = new Set(
    columns.flatMap(({ column, rest, choices }) => [column, ...(rest ?? []), ...placesOf(choices)]),
  );
  const header = sheet.rows.filter(({ row }) => table && row >= table.top && row <= table.bottom);
  const unread =
    header.length === 0
      ? []
      : headingsOf(header, sheet.merges).filter(
          (heading) =>
            !read.has(heading.column) &&
            !heading.levels.some(({ text }) => ASIDE.test(plainWords(text))) &&
            !isKnown(heading),
        );
  return unread
    .filter(({ column }) => rows.some(({ row, fate }) => fate === "data" && isFigure(row.text(column))))
    .map(({ column }) => columnLetter(column));
}

const placesOf = (choices: Column["choices"]) => (choices ?? []).map(({ column }) => column);

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, LISTED).join(", ")}${texts.length > LISTED ? " …" : ""}`;
}
