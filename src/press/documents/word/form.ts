/** What the Union's form puts around a report: the heading block, the title, and the end with its blanks. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  DRAFT,
  KIND_OF_PAPER,
  NUMBER_LINE,
  placeAndDate,
  RECIPIENTS,
  signatureOf,
  UNION,
} from "../../../components/report/form.ts";
import type { Report, ReportHeading } from "../../../components/report/model.ts";
import { letters, ROOM, space, twips } from "./measures.ts";
import { STYLE } from "./styles.ts";

/** Left who issues it, right the Union with place and date; no line around them. */
export function headingBlock({ heading }: Report): (Paragraph | Table)[] {
  const [higher, issuing] = [heading.issuer.slice(0, -1), heading.issuer.slice(-1)];
  // Behind a table that begins a document, LibreOffice parts headings from their text.
  const hairline = new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } });
  const block = twoColumns(
    [
      ...higher.map((text) => line(text, { size: letters(13) })),
      ...issuing.map((text) => line(text, { size: letters(13), bold: true })),
      line("***", { size: letters(13) }),
      line(NUMBER_LINE, { size: letters(13) }),
      draftMark(),
    ],
    [
      line(UNION, { size: letters(15), bold: true }, true),
      line(placeAndDate(heading), { size: letters(13), italics: true }),
    ],
  );
  return [hairline, block];
}

/** `BÁO CÁO`, what about, and the short rule below. */
export function titleBlock({ title }: Report): Paragraph[] {
  return [
    new Paragraph({
      style: STYLE.form,
      spacing: { before: space(18), after: space(2) },
      children: [new TextRun({ text: KIND_OF_PAPER, bold: true, size: letters(16) })],
    }),
    new Paragraph({ style: STYLE.title, children: [new TextRun(title)] }),
    new Paragraph({
      style: STYLE.form,
      spacing: { after: space(12) },
      children: [new TextRun("-----")],
    }),
  ];
}

/** Left whom it goes to, right who signs; neither is ours to say. */
export function endBlock(heading: ReportHeading): (Paragraph | Table)[] {
  const [first = "", ...others] = RECIPIENTS;
  const left = { alignment: AlignmentType.LEFT, keepNext: true };
  const [by = "", ...below] = signatureOf(heading);
  const [organisation = ""] = heading.issuer;
  // Too long for one line: the organisation's name begins the second.
  const lines =
    organisation && by.endsWith(organisation)
      ? [by.slice(0, -organisation.length).trim(), organisation]
      : [by];
  return [
    new Paragraph({ spacing: { before: space(12) }, keepNext: true }),
    twoColumns(
      [
        new Paragraph({
          ...left,
          children: [new TextRun({ text: first, bold: true, italics: true, size: letters(12) })],
        }),
        ...others.map(
          (text) => new Paragraph({ ...left, children: [new TextRun({ text, size: letters(11) })] }),
        ),
      ],
      [
        ...lines.map((text) => line(text, { bold: true })),
        ...below.map(
          (text) =>
            new Paragraph({
              style: STYLE.form,
              spacing: { before: space(72) },
              children: [new TextRun(text)],
            }),
        ),
      ],
    ),
  ];
}

/** Boxed, so that nobody takes the draft for what was issued. */
function draftMark(): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 8, space: 0, color: "000000" };
  // No-break spaces keep the box's sides off the letters.
  const text = `\u00A0${DRAFT}\u00A0`;
  return new Paragraph({
    style: STYLE.form,
    spacing: { before: space(6) },
    children: [new TextRun({ text, border, bold: true, size: letters(13) })],
  });
}

function line(
  text: string,
  letters: { bold?: boolean; italics?: boolean; size?: number },
  underlined = false,
): Paragraph {
  const run = new TextRun({ text, ...letters, ...(underlined ? { underline: {} } : {}) });
  return new Paragraph({ style: STYLE.form, children: [run] });
}

function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const widths = [twips(ROOM.width * 0.45), twips(ROOM.width * 0.55)];
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: twips(ROOM.width), type: WidthType.DXA },
    columnWidths: widths,
    // The letters stand at the margins, as in the text below.
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, i) => new TableCell({ children, width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}
