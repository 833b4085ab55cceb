/** Which districts reach what was set, or a hundred percent: those that do not are named, in the official order. */

import { formatNumber, formatTarget } from "../../../terms/format.ts";
import { isBelow } from "../../../terms/rate.ts";
import type { Group } from "../../../terms/reference.ts";
import type { Book } from "../../book/book.ts";
import { ofThoseWithFigures } from "../../book/those-with-figures.ts";
import { nameOfGroup } from "../../markup/names.ts";
import { lacking } from "../../overview/notable/below-target.ts";
import type { Sentence, Stated } from "../model.ts";
import { clause, type Figure, figureOf, joined, sentence } from "./clause.ts";

/** So many are named; of more only the number is told, and a table has them. */
const NAMED = 4;

interface District {
  group: Group;
  /** Inside a sentence. */
  name: string;
  /** ` (chưa nộp)` where it has sent nothing. */
  silent: string;
  figure: Figure;
  /** Its target, or all of it. */
  aim: number;
}

/**
 * Silent where fewer than two districts have the figure, where all of the province is reached, and where no target was
 * set and most districts lack something.
 */
export function districtsSentence(book: Book, ask: Stated, noun: string): Sentence | null {
  const all = figureOf(book, ask);
  const rows = districtsOf(book, ask);
  if (!all || rows.length < 2 || all.n === all.N) return null;
  const judged = rows.filter(({ group }) => book.target({ ...ask, group: group.group }) !== null);
  if (judged.length > 0 && judged.length < rows.length) return ownTargetsSentence(noun, judged);
  const short = rows.filter(({ figure, aim }) => isBelow(figure, aim));
  const aimed = rows.some(({ aim }) => aim !== 1);
  const [reach, miss] = aimed ? ["đạt chỉ tiêu", "chưa đạt"] : ["đạt 100%", "chưa đạt 100%"];
  const seen = ofThoseWithFigures(book, ask).trimEnd();
  const direct = rows.some(({ group }) => group.kind === "trực thuộc") ? " (tính cả khối trực thuộc)" : "";
  const among = `${seen && ` ${seen}`}${direct}`;
  // Without a target nobody is judged: it is told only where most reach all of it, so that the others stand out.
  if (judged.length === 0 && 2 * short.length > rows.length) return null;
  const count = clause`Có ${rows.length - short.length}/${rows.length} địa bàn${among} ${reach}`;
  if (short.length === rows.length) {
    return sentence("districts", clause`Chưa địa bàn nào trong ${rows.length} địa bàn${among} ${reach}`);
  }
  if (short.length === 0 || short.length > NAMED) return sentence("districts", count);
  const named = short.map(({ name, figure, aim, silent }) => {
    // A rounded rate may look like the target itself.
    const lacks = aimed ? ` thiếu ${formatNumber(lacking({ rate: figure, target: aim }))} ${noun}` : "";
    return clause`${name} ${figure.rate}${lacks}${silent}`;
  });
  return sentence("districts", clause`${count}; ${miss}: ${joined(named, ", ")}`);
}

/** Where only some have a target, the others are held to none. */
function ownTargetsSentence(noun: string, judged: readonly District[]): Sentence {
  if (judged.length > NAMED) {
    const reached = judged.filter(({ figure, aim }) => !isBelow(figure, aim)).length;
    return sentence(
      "districts",
      clause`Có ${reached}/${judged.length} địa bàn có chỉ tiêu riêng đạt chỉ tiêu ấy`,
    );
  }
  const named = judged.map(({ name, figure, aim, silent }) => {
    const stands = isBelow(figure, aim)
      ? `còn thiếu ${formatNumber(lacking({ rate: figure, target: aim }))} ${noun}`
      : "đạt chỉ tiêu";
    return clause`${name} (chỉ tiêu riêng ${formatTarget(aim)}): ${figure.rate}, ${stands}${silent}`;
  });
  return sentence("districts", joined(named, "; "));
}

/** The districts that have the figure. */
function districtsOf(book: Book, ask: Stated): District[] {
  const period = book.period(ask.period);
  return (period ? book.groups(period) : []).flatMap((group) => {
    const own = { ...ask, group: group.group };
    const figure = figureOf(book, own);
    if (!figure) return [];
    const silent = sentNothing(book, ask, group.group) ? " (chưa nộp)" : "";
    return [{ group, name: placeName(book, group, ask.period), silent, figure, aim: book.target(own) ?? 1 }];
  });
}

/** Inside a sentence: short, but whole where the short one does not say what it is. */
export function placeName(book: Book, { group, kind }: Group, period: string): string {
  return nameOfGroup(book, group, period, kind !== "trực thuộc");
}

function sentNothing(book: Book, ask: Stated, group: string): boolean {
  const period = book.period(ask.period);
  return period !== undefined && !book.received(ask.measure, period, group);
}
