/** The styles by which a writer changes the whole draft at once; every paragraph has one, and none its own letters. */
import { AlignmentType, type IStylesOptions } from "docx";
import { letters, ROOM, space, twips } from "./measures.ts";

const FONT = "Times New Roman";
export const LANGUAGE = "vi-VN";

/** The styles' ids, by what they are for. Those of Word's own names are the ones that its menus know. */
export const STYLE = {
  body: "BodyText",
  item: "ListBullet",
  caption: "Caption",
  source: "Source",
  cell: "TableText",
  head: "TableHead",
  picture: "Picture",
  listed: "TableofFigures",
  listTitle: "ListTitle",
  form: "Form",
  title: "Title",
} as const;

const INK = "000000";
/** Programs give headings letters of their own where a style does not say which. */
const own = { font: FONT, color: INK };
const centred = { alignment: AlignmentType.CENTER };
const based = { basedOn: "Normal", quickFormat: true };

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: letters(14), language: { value: LANGUAGE, eastAsia: LANGUAGE } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      run: { ...own, bold: true, size: letters(14) },
      paragraph: { ...centred, spacing: { after: space(4) } },
    },
    heading1: {
      run: { ...own, bold: true, size: letters(14) },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: { before: space(12), after: space(6) },
      },
    },
    heading2: {
      run: { ...own, bold: true, size: letters(14) },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        spacing: { before: space(8), after: space(4) },
      },
    },
    listParagraph: {},
  },
  paragraphStyles: [
    {
      ...{ ...based, id: STYLE.body, name: "Body Text" },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(10) },
        spacing: { after: space(6), line: 276 },
      },
    },
    {
      ...{ ...based, id: STYLE.item, name: "List Bullet" },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: space(4), line: 276 } },
    },
    {
      ...{ ...based, id: STYLE.caption, name: "caption", next: STYLE.body },
      run: { bold: true, size: letters(13) },
      paragraph: { ...centred, spacing: { before: space(6), after: space(4) } },
    },
    {
      ...{ ...based, id: STYLE.source, name: "Ghi chú và nguồn" },
      run: { italics: true, size: letters(11) },
      paragraph: { spacing: { before: space(2), after: space(2) } },
    },
    { ...{ ...based, id: STYLE.cell, name: "Ô trong bảng" }, run: { size: letters(12) } },
    {
      ...{ id: STYLE.head, name: "Đầu bảng", basedOn: STYLE.cell, quickFormat: true },
      run: { bold: true },
      paragraph: { ...centred, keepNext: true },
    },
    {
      ...{ ...based, id: STYLE.picture, name: "Hình trong báo cáo", next: STYLE.caption },
      paragraph: { ...centred, keepNext: true, spacing: { before: space(6) } },
    },
    {
      ...{ ...based, id: STYLE.listed, name: "table of figures" },
      run: { size: letters(13) },
      paragraph: {
        // Room on the right, so that a long caption does not run into the page number.
        indent: { left: twips(8), hanging: twips(8), right: twips(12) },
        rightTabStop: twips(ROOM.width),
        spacing: { after: space(3) },
      },
    },
    {
      ...{ ...based, id: STYLE.listTitle, name: "Tên danh mục" },
      run: { bold: true },
      paragraph: { ...centred, keepNext: true, spacing: { before: space(10), after: space(6) } },
    },
    { ...{ ...based, id: STYLE.form, name: "Thể thức" }, paragraph: centred },
  ],
};
