/** Grades as the files give them. */
import { formatNumber } from "../../../terms/format.ts";
import type { Grade } from "../../../terms/reference.ts";
import { REST } from "../../criteria/grades.ts";
import { chartsOf } from "../figures.ts";
import type { Sentence, Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { clause, figureOf, joined, sentence } from "../words/clause.ts";
import { withheldSentence } from "../words/left-out.ts";

export function grades(scope: Scope): Draft[] {
  const { book, period } = scope;
  const levels = levelsOf(scope);
  const ask = (grade: Grade): Stated => ({ measure: "grade", period: period.period, grade: grade.grade });
  const [first] = levels;
  if (!first) return [];
  return chapterWith(scope, { id: "xep-loai", title: "Xếp loại cán bộ", ask: ask(first) }, () => [
    ...paragraph(gradesSentence(scope), withheldSentence(book, ask(first))),
    {
      kind: "table",
      table: byDistrict(scope, {
        id: "xep-loai-dia-ban",
        caption: "Xếp loại cán bộ được đánh giá, theo địa bàn",
        asks: levels.map((level) => ({ head: level.name, ask: ask(level) })),
        note: "Mức xếp loại như ghi trong tệp, không suy ra từ điểm.",
      }),
    },
    ...chartsOf(scope, "criteria-grades", "xep-loai-can-bo"),
  ]);
}

/**
 * `Kết quả xếp loại …: Hoàn thành xuất sắc nhiệm vụ 51,6% (116/225); …`; grades that nobody got are named behind.
 * Silent where a grade has no figure.
 */
export function gradesSentence(scope: Scope): Sentence | null {
  const { book, period } = scope;
  const levels = levelsOf(scope);
  const found = levels.flatMap(({ grade, name }) => {
    const figure = figureOf(book, { measure: "grade", period: period.period, grade });
    return figure ? [{ name, figure }] : [];
  });
  const given = found.filter(({ figure }) => figure.n > 0);
  const [first] = given;
  if (!first || found.length < levels.length) return null;
  const nobody = found.filter(({ figure }) => figure.n === 0).map(({ name }) => `“${name}”`);
  const left = first.figure.N - given.reduce((sum, { figure }) => sum + figure.n, 0);
  const parts = joined(
    given.map(({ name, figure }) => clause`${name} ${figure.rate}`),
    "; ",
  );
  return sentence(
    "grades",
    clause`Kết quả xếp loại cán bộ được đánh giá: ${parts}${left > 0 && `; ${formatNumber(left)} cán bộ ${REST}`}${nobody.length > 0 && `; không có cán bộ nào xếp loại ${nobody.join(", ")}`}`,
  );
}

function levelsOf({ book, period }: Scope): Grade[] {
  return book.data.grades
    .filter(({ scheme }) => scheme === period.scheme)
    .sort((a, b) => b.atLeast - a.atLeast);
}
