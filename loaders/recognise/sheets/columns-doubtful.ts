/** Columns of counts that hold something else than what is counted, or as likely the same once more: told, for nobody would see it. */
import { columnLetter } from "../../read/sheet.ts";
import { readAnswer } from "../../values/answer.ts";
import { readCount } from "../../values/number.ts";
import { plainWords } from "../../values/words.ts";
import type { Context } from "../context.ts";
import { campaignNamed } from "../headings/campaign.ts";
import type { Column } from "../table/column.ts";
import type { LeftOut } from "./left-out.ts";
import { officersLeft } from "./officers-left.ts";
import type { SortedSheet } from "./sheets.ts";

type Known = Pick<Context, "vocabulary">;

/** What a sheet of counts is told of its columns; `columns` are those that are read. */
export function columnsDoubtful(sheet: SortedSheet, columns: readonly Column[], known: Known): LeftOut[] {
  const kind = sheet.table?.kind;
  if (kind === "campaign") return [...elsewhere(sheet, columns, known), ...countedOtherwise(columns, known)];
  if (kind === "roster") return officersLeft(sheet);
  return kind === "registration" ? onceMore(sheet, columns) : [];
}

function holdsCounts({ rows }: SortedSheet, column: number): boolean {
  return rows.some(({ row, fate }) => {
    const text = fate === "data" ? row.text(column) : "";
    return readCount(text).state === "number" || readAnswer(text) === "yes";
  });
}

/** Columns of campaigns of another period. */
function elsewhere(sheet: SortedSheet, columns: readonly Column[], { vocabulary }: Known): LeftOut[] {
  const { period } = sheet.period;
  const own = vocabulary.campaigns.filter((each) => each.period === period);
  const letters = (sheet.table?.columns ?? []).flatMap(({ field, item, column, header }) =>
    field === "count" &&
    item !== "" &&
    !columns.some((each) => each.column === column) &&
    !campaignNamed(header, own) &&
    holdsCounts(sheet, column)
      ? [columnLetter(column)]
      : [],
  );
  if (letters.length === 0) return [];
  const note =
    `Cột ${letters.join(", ")} ghi cuộc thi, cuộc vận động của kỳ khác (campaigns.csv) nên không được tính vào kỳ ${period}; ` +
    "gửi số ấy trong biểu của kỳ đó, hoặc thêm cuộc ấy của kỳ này vào campaigns.csv";
  return [{ signal: "columns-unread", row: null, columns: letters, note }];
}

const PEOPLE = /\b(nguoi|doan vien|thanh nien|dvtn|dv)\b/;

/** Columns of turns for a campaign that counts people. */
function countedOtherwise(columns: readonly Column[], { vocabulary }: Known): LeftOut[] {
  const ofAll = columns.find(({ inEveryRow }) => inEveryRow !== undefined)?.inEveryRow;
  return columns.flatMap(({ field, item: named, header, letter }) => {
    const item = named || ofAll;
    const campaign = vocabulary.campaigns.find((each) => field === "count" && each.campaign === item);
    if (campaign?.countedIn !== "người") return [];
    const words = plainWords(header).replace(plainWords(campaign.name), " ");
    if (!/\bluot\b/.test(words) || PEOPLE.test(words)) return [];
    const note = `Cột ${letter} ghi số lượt, mà cuộc ${item} tính theo số người (campaigns.csv, cột counted_in); số ở đó được tính là số người. Gửi số người, hoặc sửa counted_in nếu cuộc ấy tính theo lượt`;
    return [{ signal: "counted-otherwise", row: null, columns: [letter], note }];
  });
}

/** Columns that are as likely the figure as the one that is read. */
function onceMore(sheet: SortedSheet, columns: readonly Column[]): LeftOut[] {
  return columns.flatMap(({ letter, rivals = [] }) => {
    const others = rivals.filter((column) => holdsCounts(sheet, column)).map(columnLetter);
    if (others.length === 0) return [];
    const note =
      `Cột ${others.join(", ")} ghi gần như cột ${letter}, mà chỉ cột ${letter} được tính; ` +
      "nếu các cột là từng phần thì thêm một cột tổng, nếu cột khác mới đúng thì ghi lời của cột ấy vào columns.csv";
    return [{ signal: "columns-unread", row: null, columns: others, note }];
  });
}
