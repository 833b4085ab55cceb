/** Word's fields, each with the result that it has now, so that nothing is empty before somebody updates them. */
import { type ParagraphChild, TextRun, XmlComponent } from "docx";

/** An element of Word's own that the library has no word for. */
class Element extends XmlComponent {
  constructor(name: string, attributes: Readonly<Record<string, string>>, inside?: string) {
    super(name);
    this.root.push({ _attr: attributes });
    if (inside !== undefined) this.root.push(inside);
  }
}

/** What begins a field: its instruction, and the mark behind which its result stands. */
export function fieldStart(instruction: string): ParagraphChild[] {
  return [mark("begin"), code(instruction), mark("separate")];
}

export function fieldEnd(): ParagraphChild[] {
  return [mark("end")];
}

function mark(kind: "begin" | "separate" | "end"): ParagraphChild {
  return new TextRun({ children: [new Element("w:fldChar", { "w:fldCharType": kind })] });
}

function code(instruction: string): ParagraphChild {
  const text = new Element("w:instrText", { "xml:space": "preserve" }, ` ${instruction} `);
  return new TextRun({ children: [text] });
}
