/** Tables and figures of a report with their numbers and words apart, since Word counts them by itself. */
import type { Block, Report, ReportFigure, ReportTable } from "../../components/report/model.ts";
import { figureWords, numbering } from "../../components/report/numbering.ts";

export type Captioned = ReportTable | ReportFigure;

/** What stands in a caption: `Bảng 3. Cán bộ được đánh giá, theo địa bàn`. */
export interface Caption {
  word: CaptionWord;
  number: number;
  /** Without word and number. */
  text: string;
  /** For links to it: of one report and of one caption, in letters that every format allows. */
  id: string;
}

export type CaptionWord = "Bảng" | "Hình";

/** The captions of a report, the tables' before the figures', each from the first to the last. */
export function captionsOf(report: Report): Map<Captioned, Caption> {
  const { tables, figures, of } = numbering(report);
  const entry = (what: Captioned, word: CaptionWord, text: string, id: string) =>
    [what, { word, text, number: of(what), id: `${id}_${of(what)}` }] as const;
  return new Map([
    ...tables.map((table) => entry(table, "Bảng", table.caption, "bang")),
    ...figures.map((figure) => entry(figure, "Hình", figureWords(figure), "hinh")),
  ]);
}

/** The caption of one of them, as it was counted. */
export function captionOf(captions: ReadonlyMap<Captioned, Caption>, what: Captioned): Caption {
  const found = captions.get(what);
  if (!found) throw new RangeError("a table or figure that is not of this report");
  return found;
}

/** Every block of a report in reading order. */
export function blocksOf({ opening, chapters, annexes }: Report): Block[] {
  return [...opening, ...[...chapters, ...annexes].flatMap(({ blocks }) => blocks)];
}

/** The figures of a report in reading order. */
export function figuresOf(report: Report): ReportFigure[] {
  return numbering(report).figures;
}
