/** How many officers in post were evaluated. */
import { POSITION_NAMES, POSITIONS } from "../../../terms/positions.ts";
import type { Book } from "../../book/book.ts";
import { overTime } from "../figures.ts";
import type { Sentence, Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { clause, figureOf, listed, sentence } from "../words/clause.ts";
import { districtsSentence } from "../words/districts.ts";
import { notSentSentence, withheldSentence } from "../words/left-out.ts";
import { shareSentence } from "../words/share.ts";

export function evaluated(scope: Scope): Draft[] {
  const { book, period } = scope;
  const ask: Stated = { measure: "evaluated", period: period.period };
  return chapterWith(scope, { id: "danh-gia-can-bo", title: "Đánh giá cán bộ", ask }, () => [
    ...paragraph(
      shareSentence(book, {
        ...{ ask, noun: "cán bộ", counted: true },
        what: "cán bộ Đoàn đương nhiệm (Bí thư, Phó Bí thư) được đánh giá",
      }),
      positionsSentence(book, ask),
      districtsSentence(book, ask, "cán bộ"),
      withheldSentence(book, ask),
      notSentSentence(book, "evaluation", period.period),
    ),
    {
      kind: "table",
      table: byDistrict(scope, {
        id: "danh-gia-dia-ban",
        caption: "Cán bộ được đánh giá, theo địa bàn",
        asks: [{ head: "Cán bộ được đánh giá", ask, withBefore: true }],
      }),
    },
    ...overTime(
      scope,
      { measure: "evaluated" },
      ["trends", "xu-huong-evaluated"],
      ["districts", "dia-ban-evaluated"],
    ),
  ]);
}

/** Silent where a position has no figure; where some groups are not told apart, the sentence says so. */
export function positionsSentence(book: Book, ask: Stated): Sentence | null {
  const all = figureOf(book, ask);
  const parts = POSITIONS.flatMap((position) => {
    const found = figureOf(book, { ...ask, position });
    return found ? [{ N: found.N, said: clause`${POSITION_NAMES[position]} ${found.rate}` }] : [];
  });
  if (!all || parts.length < POSITIONS.length) return null;
  const apart = parts.reduce((sum, { N }) => sum + N, 0) === all.N;
  const where = apart ? "Trong đó" : "Ở những địa bàn tách được chức danh (mỗi chức danh từ 5 người trở lên)";
  return sentence("positions", clause`${where}: ${listed(parts.map(({ said }) => said))}`);
}
