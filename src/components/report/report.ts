/** The report of a period: the chapters in which its figures stand, each sentence made from figures by a stated rule. */
import { periodNameInText } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { isSimulated } from "../frame/source.ts";
import { criteria as everyCriterion } from "./annexes/criteria.ts";
import { declared } from "./annexes/declared.ts";
import { initiatives as everyInitiative } from "./annexes/initiatives.ts";
import { notSent } from "./annexes/not-sent.ts";
import { summary } from "./annexes/summary.ts";
import { attention } from "./chapters/attention.ts";
import { campaigns } from "./chapters/campaigns.ts";
import { criteria } from "./chapters/criteria.ts";
import { evaluated } from "./chapters/evaluated.ts";
import { grades } from "./chapters/grades.ts";
import { initiatives } from "./chapters/initiatives.ts";
import { situation } from "./chapters/situation.ts";
import { training } from "./chapters/training.ts";
import { headingOf } from "./form.ts";
import type { Block, Chapter, Report } from "./model.ts";
import { opening } from "./opening.ts";
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
    opening: opening(scope),
    chapters: chaptersOf(scope),
    annexes: annexesOf(scope),
    notice: isSimulated(identity) ? "Số liệu mô phỏng" : "",
  };
}

/** `Kết quả thực hiện mô hình “…” năm 2024`. */
export function titleOf({ data }: Book, period: string): string {
  const { programme } = data.identity;
  const what = programme ? `thực hiện mô hình “${programme}”` : "đánh giá cán bộ và công tác Đoàn";
  return `Kết quả ${what} ${periodNameInText(period)}`;
}

interface Part {
  id: string;
  title: string;
  /** Numbered below it. */
  chapters?: Draft[];
  /** Of its own, where it has no chapters. */
  blocks?: Block[];
}

const NUMERALS = ["I", "II", "III", "IV", "V", "VI"];

/** Parts that have nothing to say are left out, and what follows moves up. */
function chaptersOf(scope: Scope): Chapter[] {
  return partsOf(scope)
    .filter(({ chapters = [], blocks = [] }) => chapters.length + blocks.length > 0)
    .flatMap(({ id, title, chapters = [], blocks = [] }, i): Chapter[] => [
      { id, title: `${NUMERALS[i]}. ${title.toLocaleUpperCase("vi")}`, level: 1, blocks },
      ...chapters.map(
        (chapter, j): Chapter => ({ ...chapter, title: `${j + 1}. ${chapter.title}`, level: 2 }),
      ),
    ]);
}

function partsOf(scope: Scope): Part[] {
  return [
    { id: "dac-diem", title: "Đặc điểm tình hình", chapters: situation(scope) },
    {
      id: "ket-qua",
      title: "Kết quả thực hiện",
      chapters: [
        ...evaluated(scope),
        ...criteria(scope),
        ...grades(scope),
        ...training(scope),
        ...campaigns(scope),
        ...initiatives(scope),
      ],
    },
    { id: "luu-y", title: "Những điểm cần lưu ý", chapters: attention(scope) },
    // No figure gives what comes next; the office writes it.
    { id: "phuong-huong", title: "Phương hướng, nhiệm vụ", blocks: [{ kind: "blank", lines: 6 }] },
    { id: "kien-nghi", title: "Đề xuất, kiến nghị", blocks: [{ kind: "blank", lines: 4 }] },
  ];
}

function annexesOf(scope: Scope): Chapter[] {
  const annexes = [summary, everyCriterion, everyInitiative, notSent, declared];
  return annexes
    .flatMap((annex) => annex(scope))
    .map((chapter, i): Chapter => ({ ...chapter, title: `Phụ lục ${i + 1}. ${chapter.title}`, level: 1 }));
}
