/** Captions that Word numbers itself, and the lists that it makes of them. */
import { BookmarkEnd, BookmarkStart, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Caption, CaptionWord } from "../numbering.ts";
import { fieldEnd, fieldStart } from "./fields.ts";
import { STYLE } from "./styles.ts";

/** `Bảng 3. …`: the number is a field, so that a table put in between renumbers the others. */
export function captionParagraph(caption: Caption, position: number, keepNext: boolean): Paragraph {
  const { word, number, text } = caption;
  return new Paragraph({
    style: STYLE.caption,
    keepNext,
    keepLines: true,
    children: [
      new BookmarkStart(bookmarkOf(caption), position),
      new TextRun(`${word} `),
      ...fieldStart(`SEQ ${word} \\* ARABIC`),
      new TextRun(String(number)),
      ...fieldEnd(),
      new TextRun(`. ${text}`),
      new BookmarkEnd(position),
    ],
  });
}

const TITLES: Record<CaptionWord, string> = { Bảng: "DANH MỤC BẢNG", Hình: "DANH MỤC HÌNH" };

/** Stands in a list until Word makes it anew, and is gone then. */
const HOW_TO_UPDATE = "(Bấm vào danh mục rồi nhấn F9 để điền số trang.)";

/**
 * The list of one kind of captions, as the field by which Word makes it. Its entries are there already; the page that
 * each stands on is known only to the program that lays the pages out.
 */
export function listOf(
  word: CaptionWord,
  captions: readonly Caption[],
  pageBreakBefore: boolean,
): Paragraph[] {
  const entries = captions.filter((caption) => caption.word === word);
  if (entries.length === 0) return [];
  const title = new Paragraph({
    ...{ style: STYLE.listTitle, pageBreakBefore },
    children: [new TextRun(TITLES[word])],
  });
  const lines = entries.map((caption, i) => {
    const children = [...(i === 0 ? fieldStart(`TOC \\h \\z \\c "${word}"`) : []), entry(caption)];
    return new Paragraph({ style: STYLE.listed, children });
  });
  const last = new Paragraph({
    style: STYLE.listed,
    children: [new TextRun({ text: HOW_TO_UPDATE, italics: true }), ...fieldEnd()],
  });
  return [title, ...lines, last];
}

function entry(caption: Caption): ParagraphChild {
  const text = `${caption.word} ${caption.number}. ${caption.text}`;
  return new InternalHyperlink({ anchor: bookmarkOf(caption), children: [new TextRun(text)] });
}

function bookmarkOf({ id }: Caption): string {
  return `_${id}`;
}
