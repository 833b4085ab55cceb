/** The report of a period: the chapters in which its figures stand, each sentence made from figures by a stated rule. */
import { periodNameInText } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { isSimulated } from "../frame/source.ts";
import { evaluated } from "./chapters/evaluated.ts";
import { initiatives } from "./chapters/initiatives.ts";
import { headingOf } from "./form.ts";
import type { Chapter, Report } from "./model.ts";
import { type Draft, type Scope, scopeOf } from "./scope.ts";

/** The periods that have a report: all of them, from the earliest. */
export function reportPeriods(book: Book): string[] {
  return book.periods.map(({ period }) => period);
}

/** Throws a RangeError for a period that is not in the book. */
export function reportOf(book: Book, period: string): Report {
  const scope = scopeOf(book, period);
  const { identity } = book.data;
  return {
    period,
    title: titleOf(book, period),
    heading: headingOf(identity),
    opening: [],
    chapters: chaptersOf(scope),
    annexes: [],
    notice: isSimulated(identity) ? "Số liệu mô phỏng" : "",
  };
}

/** `Kết quả thực hiện mô hình “…” năm 2024`. */
export function titleOf({ data }: Book, period: string): string {
  const { programme } = data.identity;
  const what = programme
    ? `thực hiện mô hình “${programme}”`
    : "đánh giá cán bộ Đoàn và các chỉ tiêu công tác Đoàn";
  return `Kết quả ${what} ${periodNameInText(period)}`;
}

const NUMERALS = ["I", "II", "III", "IV", "V", "VI"];

interface Part {
  id: string;
  title: string;
  chapters: Draft[];
}

function chaptersOf(scope: Scope): Chapter[] {
  const parts: Part[] = [
    { id: "ket-qua", title: "Kết quả đạt được", chapters: [...evaluated(scope), ...initiatives(scope)] },
  ];
  return parts
    .filter(({ chapters }) => chapters.length > 0)
    .flatMap(({ id, title, chapters }, i): Chapter[] => [
      { id, title: `${NUMERALS[i]}. ${title}`, level: 1, blocks: [] },
      ...chapters.map(
        (chapter, j): Chapter => ({ ...chapter, title: `${j + 1}. ${chapter.title}`, level: 2 }),
      ),
    ]);
}
