/** What every sheet carries at its head: the page's number from the second one on, and that data is simulated. */
import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from "docx";
import { letters } from "./measures.ts";

/** The first page has no number; what is said of the data stands on it too. */
export function runningHeads(notice: string): { first: Header; default: Header } {
  const said = notice === "" ? [] : [noticeLine(notice)];
  const empty = said.length === 0 ? [new Paragraph({})] : said;
  return {
    first: new Header({ children: empty }),
    default: new Header({ children: [pageNumber(), ...said] }),
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: letters(13) })],
  });
}

function noticeLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text, italics: true, size: letters(11) })],
  });
}
