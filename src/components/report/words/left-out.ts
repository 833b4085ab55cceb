/** What a figure does not hold: groups too small to be shown, and units that have sent nothing. */
import type { ExportKind } from "../../../terms/kinds.ts";
import type { Book } from "../../book/book.ts";
import type { Sentence, Stated } from "../model.ts";
import { clause, figureOf, sentence } from "./clause.ts";
import { placeName } from "./districts.ts";

/** Silent where no group is withheld. */
export function withheldSentence(book: Book, ask: Stated): Sentence | null {
  const names = book.withheld(ask).map((group) => placeName(book, group, ask.period));
  if (names.length === 0) return null;
  return sentence("withheld", clause`Số liệu trên chưa gồm ${names.join(", ")}, nơi có ít hơn 5 cán bộ`);
}

/** Silent where all have sent. Their units stand in the base all the same, so the rate may be low for want of a file. */
export function notSentSentence(book: Book, kind: ExportKind, period: string): Sentence | null {
  const sent = figureOf(book, { measure: "submitted", period, kind });
  if (!sent || sent.n === sent.N) return null;
  return sentence(
    "not-sent",
    clause`Mới có ${sent.share} đơn vị (${sent.percent}) gửi số liệu này; đơn vị chưa gửi vẫn nằm trong mẫu số`,
  );
}
