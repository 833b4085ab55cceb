/** All changes since an edition as one CSV file: no script is needed to have it, and no row is left out. */
import type { Counted, Edition, EditionChange } from "../../terms/editions.ts";
import type { Book } from "../book/book.ts";
import { csvCell } from "../files/csv.ts";
import { nameOfPeriod } from "../markup/names.ts";
import { changeWords, countedText } from "./change-cells.ts";
import { placeName } from "./change-table.ts";
import { byTopic } from "./order.ts";
import { reasonsText } from "./reasons.ts";
import { figureName } from "./words.ts";

const HEAD = [
  ...["Chủ đề", "Con số", "Kỳ", "Địa bàn"],
  ...["Trong ấn bản", "Trong ấn bản: n", "Trong ấn bản: N"],
  ...["Hiện nay", "Hiện nay: n", "Hiện nay: N"],
  ...["Chênh lệch", "Vì sao"],
];

/** Null where there is nothing to compare. */
export function changesCsv(book: Book, edition: Edition): string | null {
  const { comparison, withheld } = edition;
  if (!comparison) return null;
  const line = (topic: string, change: EditionChange) => [
    ...[topic, figureName(book, change), nameOfPeriod(change.period), placeName(book, change)],
    ...[countedText(change, "before", withheld), ...numbers(change.before)],
    ...[countedText(change, "now", book.data.withheld), ...numbers(change.now)],
    changeWords(change),
    reasonsText(change.causes.flatMap((at) => comparison.causes[at] ?? [])),
  ];
  const lines = byTopic(comparison.changes).flatMap(({ topic, changes }) =>
    changes.map((change) => line(topic, change)),
  );
  return `\uFEFF${[HEAD, ...lines].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function numbers(counted: Counted | null): string[] {
  return [counted?.n, counted?.N].map((value) => (value === null || value === undefined ? "" : `${value}`));
}
