/** Registration in the programme Rèn luyện đoàn viên: members, a fact about units, and officers. */
import { chartsOf } from "../figures.ts";
import type { Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { byDistrict, type DistrictColumn } from "../tables/by-district.ts";
import { districtsSentence } from "../words/districts.ts";
import { notSentSentence, unaskedSentence, withheldSentence } from "../words/left-out.ts";
import { shareSentence } from "../words/share.ts";

const PROGRAMME = "đăng ký chương trình “Rèn luyện đoàn viên”";

/** Stands with either of the two; a period that collects members says why they are not there. */
export function training(scope: Scope): Draft[] {
  const { book, period } = scope;
  const members: Stated = { measure: "training_registered", period: period.period };
  const officers: Stated = { measure: "officers_registered", period: period.period };
  const collects = period.expects.includes("registration");
  const asks: DistrictColumn[] = [
    ...(collects ? [{ head: "Đoàn viên đăng ký", ask: members }] : []),
    { head: "Cán bộ đăng ký", ask: officers },
  ];
  const chapter = {
    id: "ren-luyen",
    title: "Đăng ký chương trình Rèn luyện đoàn viên",
    ask: collects ? members : officers,
  };
  return chapterWith(scope, chapter, () => [
    ...paragraph(
      shareSentence(book, { ask: members, noun: "đoàn viên", counted: true, what: `đoàn viên ${PROGRAMME}` }),
      districtsSentence(book, members, "đoàn viên"),
      collects ? notSentSentence(book, "registration", period.period) : null,
    ),
    ...paragraph(
      shareSentence(book, {
        ...{ ask: officers, noun: "cán bộ", counted: true },
        what: `cán bộ Đoàn đương nhiệm ${PROGRAMME}`,
      }),
      districtsSentence(book, officers, "cán bộ"),
      withheldSentence(book, officers),
      unaskedSentence(book, officers),
    ),
    {
      kind: "table",
      table: byDistrict(scope, {
        id: "ren-luyen-dia-ban",
        caption: "Đăng ký Rèn luyện đoàn viên, theo địa bàn",
        asks: asks.filter(({ ask }) => book.rate(ask).kind === "rate"),
        ...(collects
          ? { note: "Mẫu số của đoàn viên là đoàn viên của các đơn vị đã nộp số liệu đăng ký." }
          : {}),
      }),
    },
    ...(collects ? chartsOf(scope, "registration-districts", "dia-ban-training-registered") : []),
  ]);
}
