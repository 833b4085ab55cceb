/** Tables and figures of a report with their numbers, each counted in the order in which a reader comes to them. */
import type { Block, Chapter, Report, ReportFigure, ReportTable } from "../../components/report/model.ts";

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

const IDS: Record<CaptionWord, string> = { Bảng: "bang", Hình: "hinh" };

/** The captions of a report, from the first to the last. */
export function captionsOf(report: Report): Map<Captioned, Caption> {
  const captions = new Map<Captioned, Caption>();
  const counted: Record<CaptionWord, number> = { Bảng: 0, Hình: 0 };
  const add = (what: Captioned, word: CaptionWord, text: string) => {
    counted[word] += 1;
    captions.set(what, { word, text, number: counted[word], id: `${IDS[word]}_${counted[word]}` });
  };
  for (const block of blocksOf(report)) {
    if (block.kind === "table") add(block.table, "Bảng", block.table.caption);
    if (block.kind === "figure") add(block.figure, "Hình", figureCaption(block.figure));
  }
  return captions;
}

/** The caption of one of them, as it was counted. */
export function captionOf(captions: ReadonlyMap<Captioned, Caption>, what: Captioned): Caption {
  const found = captions.get(what);
  if (!found) throw new RangeError("a table or figure that is not of this report");
  return found;
}

/** Every block of a report in reading order. */
export function blocksOf({ opening, chapters, annexes }: Report): Block[] {
  const inside = (parts: readonly Chapter[]) => parts.flatMap(({ blocks }) => blocks);
  return [...opening, ...inside(chapters), ...inside(annexes)];
}

/** The figures of a report in reading order. */
export function figuresOf(report: Report): ReportFigure[] {
  return blocksOf(report).flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
}

/** A chart's title with its period, base and target, which on a page stand below it. */
function figureCaption({ figure: { title, subtitle } }: ReportFigure): string {
  return subtitle ? `${title} (${subtitle})` : title;
}
