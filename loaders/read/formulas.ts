/** How a cell ends in the XML of an `.xlsx` that may hold a formula, and not what it comes to. */
const ENDS = ["</f></c>", "/></c>", "<v></v></c>"];
/** One that comes to no text (`=IF(A1=""; ""; …)`) is blank, and says so. */
const WITHOUT_VALUE = /^<c (?![^>]* t="str")[^>]*><f(?!.*<v>[^<])/s;

/**
 * Whether some cell of an `.xlsx` holds a formula without a stored value, by the book's parts as SheetJS gives them: some
 * programs leave it to a spreadsheet to work formulas out. To ask SheetJS for formulas would take much of its time.
 */
export function hasFormulaWithoutValue(parts: object): boolean {
  const named: [string, unknown][] = Object.entries(parts);
  return named.some(([path, part]) => path.startsWith("xl/worksheets/") && isWithoutValueIn(contentOf(part)));
}

function contentOf(part: unknown): Buffer {
  const content = typeof part === "object" && part !== null && "content" in part ? part.content : null;
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.alloc(0);
}

function isWithoutValueIn(xml: Buffer): boolean {
  return ENDS.some((end) => {
    for (let at = xml.indexOf(end); at !== -1; at = xml.indexOf(end, at + 1)) {
      const from = xml.lastIndexOf("<c ", at);
      if (from !== -1 && WITHOUT_VALUE.test(xml.toString("latin1", from, at))) return true;
    }
    return false;
  });
}
