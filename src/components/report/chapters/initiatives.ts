/** Recognition as Đoàn cơ sở “3 chủ động”: on both bases, and each of the three. */
import type { MeasureId } from "../../../terms/measures.ts";
import { MEASURES } from "../../../terms/measures.ts";
import type { Book } from "../../book/book.ts";
import { THREE } from "../../initiatives/words.ts";
import { chartsOf, overTime } from "../figures.ts";
import type { Sentence, Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { clause, figureOf, joined, sentence } from "../words/clause.ts";
import { communeWords, hasAffiliated } from "../words/communes.ts";
import { districtsSentence } from "../words/districts.ts";
import { notSentSentence } from "../words/left-out.ts";
import { shareSentence } from "../words/share.ts";

const RECOGNISED = "được công nhận Đoàn cơ sở “3 chủ động”";

export function initiatives(scope: Scope): Draft[] {
  const { book, period } = scope;
  const on = (measure: MeasureId, base: "commune" | "all"): Stated => ({
    ...{ measure, base, period: period.period },
  });
  const [communes, all] = [on("three_initiatives", "commune"), on("three_initiatives", "all")];
  const unions = `Đoàn ${communeWords(book, period.period)}`;
  const others = hasAffiliated(book, period);
  const told = { noun: "đơn vị", counted: true };
  const chapter = { id: "3-chu-dong", title: "Xây dựng Đoàn cơ sở “3 chủ động”", ask: all };
  return chapterWith(scope, chapter, () => [
    ...paragraph(
      shareSentence(book, { ...told, ask: communes, what: `${unions} ${RECOGNISED}` }),
      districtsSentence(book, communes, "đơn vị"),
      others
        ? shareSentence(book, { ...told, ask: all, what: `Đoàn cơ sở (kể cả Đoàn trực thuộc) ${RECOGNISED}` })
        : null,
      notSentSentence(book, "three_initiatives", period.period),
    ),
    ...paragraph(
      shareSentence(book, {
        ...{ ...told, ask: on("three_registered", "commune") },
        what: `${unions} đăng ký xây dựng Đoàn cơ sở “3 chủ động”`,
      }),
      threeSentence(book, (measure) => on(measure, "commune")),
    ),
    {
      kind: "table",
      table: byDistrict(scope, {
        id: "3-chu-dong-dia-ban",
        caption: "Đoàn cơ sở được công nhận “3 chủ động”, theo địa bàn",
        asks: [
          { head: `Đoàn ${communeWords(book, period.period)}`, ask: communes },
          ...(others ? [{ head: "Mọi Đoàn cơ sở", ask: all }] : []),
        ],
      }),
    },
    ...chartsOf(scope, "initiative-steps", "tung-noi-dung"),
    ...overTime(
      scope,
      { measure: "three_initiatives", base: "commune" },
      ["initiative-trends", "qua-cac-ky-commune"],
      ["initiative-districts", "dia-ban-3-chu-dong"],
    ),
  ]);
}

/** `Theo từng nội dung: chủ động quản lý đoàn viên … đạt 98,2% (107/109); …`; silent unless all three are there. */
export function threeSentence(book: Book, ask: (measure: MeasureId) => Stated): Sentence | null {
  const parts = THREE.flatMap((measure) => {
    const found = figureOf(book, ask(measure));
    return found ? [clause`“${MEASURES[measure].name}”: ${found.rate}`] : [];
  });
  if (parts.length < THREE.length) return null;
  return sentence("three", clause`Theo từng nội dung, số đơn vị đạt là: ${joined(parts, "; ")}`);
}
