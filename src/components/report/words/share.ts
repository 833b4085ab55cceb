/** The sentence that a chapter begins with: how many of how many, the target, and the year before. */
import type { Book } from "../../book/book.ts";
import type { Sentence, Stated } from "../model.ts";
import { aimedWords } from "./aimed.ts";
import { clause, figureOf, sentence } from "./clause.ts";
import { comparedWords } from "./compared.ts";

interface Told {
  ask: Stated;
  /** Behind n/N: `Đoàn xã, phường, thị trấn được công nhận`. */
  what: string;
  /** What n counts, in one word: `đơn vị`. */
  noun: string;
  /** Whether a change is told as a count where both were counted out of as many. */
  counted: boolean;
}

/** `Có 109/109 Đoàn xã, phường, thị trấn được công nhận, đạt 100%, tăng 2 đơn vị so với năm 2023 (…).` */
export function shareSentence(book: Book, { ask, what, noun, counted }: Told): Sentence | null {
  const found = figureOf(book, ask);
  if (!found) return null;
  const { share, percent } = found;
  return sentence(
    "share",
    clause`Có ${share} ${what}, đạt ${percent}${aimedWords(book, ask, noun)}${comparedWords(book, ask, counted ? noun : null)}`,
  );
}
