/** A report as a Word draft in the Union's form. */
import { Document, type FileChild, Packer } from "docx";
import type { Report } from "../../../components/report/model.ts";
import { captionsOf } from "../numbering.ts";
import type { Pictures } from "../pictures.ts";
import { blockPieces, type Context, chapterPieces } from "./blocks.ts";
import { listOf } from "./captions.ts";
import { endBlock, headingBlock, titleBlock } from "./form.ts";
import { MARGINS, SHEET, twips } from "./measures.ts";
import { NUMBERING } from "./numbers.ts";
import { packedAlike } from "./pack.ts";
import { runningHeads } from "./running.ts";
import { LANGUAGE, STYLES } from "./styles.ts";

interface WordOptions {
  /** A picture of every figure of the report. */
  pictures: Pictures;
  /** ISO text, of the data: the same data gives the same bytes. */
  day: string;
}

export async function wordDocument(report: Report, { pictures, day }: WordOptions): Promise<Uint8Array> {
  const context: Context = { captions: captionsOf(report), pictures };
  const document = new Document({
    title: `Báo cáo: ${report.title}`,
    // Who made it is for the office to say.
    creator: "",
    lastModifiedBy: "",
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(SHEET.width), height: twips(SHEET.height) },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(8),
              footer: twips(8),
            },
          },
        },
        headers: runningHeads(report.notice),
        children: body(report, context),
      },
    ],
  });
  return packedAlike(new Uint8Array(await Packer.toArrayBuffer(document)), day, LANGUAGE);
}

function body(report: Report, context: Context): FileChild[] {
  const captions = [...context.captions.values()];
  const figures = listOf("Hình", captions, true);
  return [
    ...headingBlock(report),
    ...titleBlock(report),
    ...report.opening.flatMap((block) => blockPieces(block, context)),
    ...report.chapters.flatMap((chapter) => chapterPieces(chapter, context)),
    ...endBlock(report.heading),
    ...report.annexes.flatMap((annex, i) => chapterPieces(annex, context, i === 0)),
    ...figures,
    ...listOf("Bảng", captions, figures.length === 0),
  ];
}
