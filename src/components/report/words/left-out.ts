/** What a figure does not hold: groups too small to be shown, and units that have sent nothing. */
import type { ExportKind } from "../../../terms/kinds.ts";
import type { Book } from "../../book/book.ts";
import { unaskedWords } from "../../book/unasked.ts";
import type { Sentence, Stated } from "../model.ts";
import { clause, figureOf, sentence } from "./clause.ts";
import { placeName } from "./districts.ts";

/** Says itself whom it is about: it may stand behind a figure of members. Silent where no group is withheld. */
export function withheldSentence(book: Book, ask: Stated): Sentence | null {
  const names = book.withheld(ask).map((group) => placeName(book, group, ask.period));
  if (names.length === 0) return null;
  const lead = figureOf(book, ask) ? "Số liệu về cán bộ chưa gồm" : "Không nêu số liệu về cán bộ của";
  return sentence(
    "withheld",
    clause`${lead} ${names.join(", ")}, nơi có ít hơn 5 cán bộ, hoặc ít hơn 5 người được đánh giá`,
  );
}

/** Silent where every list says who has registered. */
export function unaskedSentence(book: Book, ask: Stated): Sentence | null {
  const words = unaskedWords(book, ask);
  return words === "" ? null : sentence("unasked", clause`${words.replace(/\.$/, "")}`);
}

/** What became of those who sent nothing: a rate may be low for want of a file, or know nothing of them. */
const SILENT: Readonly<Record<ExportKind, string>> = {
  roster: "cán bộ của đơn vị chưa nộp chưa có trong số liệu",
  evaluation: "cán bộ của đơn vị chưa nộp vẫn nằm trong tổng số",
  registration: "đoàn viên của đơn vị chưa nộp chưa có trong số liệu",
  campaign: "đơn vị chưa nộp vẫn nằm trong tổng số",
  three_initiatives: "đơn vị chưa nộp vẫn nằm trong tổng số",
  declared: "đơn vị chưa nộp chưa có trong số liệu",
};

/** Silent where all have sent. */
export function notSentSentence(book: Book, kind: ExportKind, period: string): Sentence | null {
  const sent = figureOf(book, { measure: "submitted", period, kind });
  if (!sent || sent.n === sent.N) return null;
  // Their officers are in no sum that leaves out their place.
  const isWithheld = kind === "evaluation" && book.data.withheld.some((row) => row.period === period);
  const aside = isWithheld ? ", trừ ở nơi chưa nêu số liệu" : "";
  return sentence(
    "not-sent",
    clause`Có ${sent.share} đơn vị đã nộp số liệu này (${sent.percent}); ${SILENT[kind]}${aside}`,
  );
}
