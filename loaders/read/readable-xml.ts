/**
 * SheetJS finds its way in the XML of workbooks by patterns, and not all that programs may write fits them. What it would
 * lose, or take for something else, without a word, is written here as it reads it.
 */

/** How a kind of part is written as SheetJS reads it; parts are many bytes, and seldom have to be. */
interface Form {
  path: RegExp;
  isNeeded: (content: Buffer) => boolean;
  write: (xml: string) => string;
}

const holdsAny = (content: Buffer, marks: readonly string[]) => marks.some((mark) => content.includes(mark));
/** A program writes all cells alike: what does not begin so never does. */
const FIRST_CELLS = 50_000;

const FORMS: readonly Form[] = [
  {
    path: /\.xml$/i,
    isNeeded: (content) => holdsAny(content, ["<!--", "<![CDATA["]),
    write: plain,
  },
  {
    // Sheets would be taken in the order of their parts, whatever they are called.
    path: /\.rels$/i,
    isNeeded: (content) => content.includes(":Relationship"),
    write: (xml) => xml.replace(/<(\/?)\w+:(Relationships?\b)/g, "<$1$2"),
  },
  {
    // A text that is blank, or has attributes, would not be counted: cells would hold the next one.
    path: /strings[^/\\]*\.xml$/i,
    isNeeded: (content) => holdsAny(content, ["<si/", "<si ", ":si/", ":si "]),
    write: (xml) =>
      xml.replace(/<((?:\w+:)?si)(?:\s[^>]*?)?(\/?)>/g, (_, name: string, end: string) =>
        end === "" ? `<${name}>` : `<${name}></${name}>`,
      ),
  },
  {
    path: /^xl[/\\].*\.xml$/i,
    isNeeded: (content) =>
      holdsAny(content.subarray(0, FIRST_CELLS), ["c\n", "c\r", "c\t", "row\n", "row\r", "row\t", "</row "]),
    write: (xml) =>
      xml.replace(/<((?:\w+:)?(?:row|c))[\r\n\t]/g, "<$1 ").replace(/<(\/(?:\w+:)?(?:row|c))\s+>/g, "<$1>"),
  },
  {
    path: /^content\.xml$/i,
    isNeeded: (content) => holdsAny(content, ["<draw:", "ta_extref"]),
    write: openDocument,
  },
];

/** A part of a packed workbook as SheetJS reads it. Letters are bytes here: nothing but tags is looked at. */
export function readablePart(path: string, content: Buffer): Buffer {
  const forms = FORMS.filter((form) => form.path.test(path) && form.isNeeded(content));
  if (forms.length === 0) return content;
  return Buffer.from(
    forms.reduce((xml, { write }) => write(xml), content.toString("latin1")),
    "latin1",
  );
}

/** The same for a workbook that is one text: of Excel 2003, or OpenDocument in one piece. */
export function readableBook(xml: string): string {
  return openDocument(excel2003(plain(xml)));
}

/** What is commented out would be read, and tags in sections of plain text would be tags. */
function plain(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string | undefined) =>
    (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  );
}

const DRAWN = /<draw:([\w-]+)(?:\s[^>]*)?(?:\/>|>(?:(?!<draw:)[\s\S])*?<\/draw:\1\s*>)/g;
/** What a program keeps of other files that formulas ask. */
const KEPT_OF_OTHERS = /<table:table\s[^>]*"ta_extref"[^>]*>[\s\S]*?<\/table:table>/g;

/** Pictures and boxes that hang at a cell go, the innermost first: the cell's own text would be lost behind them. */
function openDocument(xml: string): string {
  const without = xml.replace(KEPT_OF_OTHERS, "").replace(DRAWN, "");
  return without === xml ? xml : openDocument(without);
}

/**
 * Text in a font of its own would lose what stands before it; a merged cell that is blank would be one cell wide; and a
 * formula without a value would be blank.
 */
function excel2003(xml: string): string {
  return xml
    .replace(/<\/?(?:\w+:)?Font(?:\s[^>]*)?>/g, "")
    .replace(/<((?:\w+:)?Cell)((?:\s[^>]*?)?)\/>/g, (_, name: string, attributes: string) => {
      const formula = /\s(?:\w+:)?Formula="([^"]*)"/.exec(attributes)?.[1];
      const data = formula ? `<Data ss:Type="String">${formula}</Data>` : "";
      return `<${name}${attributes}>${data}</${name}>`;
    });
}
