/** What a chapter is made of, as Word's paragraphs, lists, tables and pictures. */
import { HeadingLevel, ImageRun, LeaderType, Paragraph, Tab, type Table, TabStopType, TextRun } from "docx";
import type {
  Block,
  Chapter,
  ReportFigure,
  ReportTable,
  Sentence,
} from "../../../components/report/model.ts";
import { textOf } from "../drawing-text.ts";
import { type Caption, type Captioned, captionOf } from "../numbering.ts";
import type { Picture, Pictures } from "../pictures.ts";
import { captionParagraph } from "./captions.ts";
import { ROOM, space, twips } from "./measures.ts";
import { DASHES } from "./numbers.ts";
import { STYLE } from "./styles.ts";
import { wordTable } from "./table.ts";

/** What a report's blocks refer to. */
export interface Context {
  captions: ReadonlyMap<Captioned, Caption>;
  pictures: Pictures;
}

type Piece = Paragraph | Table;

/** A chapter with its heading; the first annex begins a page. */
export function chapterPieces(chapter: Chapter, context: Context, pageBreakBefore = false): Piece[] {
  const heading = chapter.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return [
    new Paragraph({ heading, pageBreakBefore, children: [new TextRun(chapter.title)] }),
    ...chapter.blocks.flatMap((block) => blockPieces(block, context)),
  ];
}

export function blockPieces(block: Block, context: Context): Piece[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ style: STYLE.body, children: [new TextRun(joined(block.sentences))] })];
    case "list":
      return block.items.map(
        ({ text }) =>
          new Paragraph({
            style: STYLE.item,
            numbering: { reference: DASHES, level: 0 },
            children: [new TextRun(text)],
          }),
      );
    case "table":
      return tablePieces(block.table, context);
    case "figure":
      return figurePieces(block.figure, context);
    case "blank":
      return Array.from({ length: block.lines }, (_line, i) => dottedLine(i >= block.lines - 2));
  }
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

/** Its caption above, what it leaves out and where it is from below. */
function tablePieces(table: ReportTable, context: Context): Piece[] {
  const caption = captionOf(context.captions, table);
  return [
    captionParagraph(caption, positionOf(context, table), true),
    wordTable(table),
    ...underneath([table.note ?? "", table.source]),
  ];
}

/** The picture with its caption below it. */
function figurePieces(what: ReportFigure, context: Context): Piece[] {
  const { figure } = what;
  const picture = context.pictures.get(what);
  if (!picture) throw new RangeError(`no picture of ${figure.id}`);
  const position = positionOf(context, what);
  return [
    new Paragraph({ style: STYLE.picture, children: [pictureRun(picture, figure.title, position)] }),
    captionParagraph(captionOf(context.captions, what), position, true),
    ...underneath([textOf(figure.note), figure.source]),
  ];
}

/** The tallest picture still has its caption and its source on the same page. */
const TALLEST = ROOM.height - 60;
/** The library counts in ninety-sixths of an inch, as screens do. */
const PER_MM = 96 / 25.4;

function pictureRun({ png, width, height, says }: Picture, title: string, position: number): ImageRun {
  const wide = Math.min(ROOM.width, (TALLEST * width) / height);
  return new ImageRun({
    type: "png",
    data: png,
    transformation: { width: wide * PER_MM, height: ((wide * height) / width) * PER_MM },
    altText: { id: String(position), name: `Hình ${position}`, title, description: says },
  });
}

function underneath(texts: readonly string[]): Paragraph[] {
  const said = texts.filter((text) => text !== "");
  return said.map(
    (text, i) =>
      new Paragraph({
        style: STYLE.source,
        ...(i < said.length - 1 ? { keepNext: true } : { spacing: { before: space(2), after: space(10) } }),
        children: [new TextRun(text)],
      }),
  );
}

/** The last lines stay with what follows them: a signature does not stand alone on a page. */
function dottedLine(keepNext: boolean): Paragraph {
  return new Paragraph({
    ...{ style: STYLE.body, keepNext },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(ROOM.width), leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}

/** Where it comes among all tables and figures: a number of its own for what Word refers to. */
function positionOf({ captions }: Context, what: Captioned): number {
  return [...captions.keys()].indexOf(what) + 1;
}
