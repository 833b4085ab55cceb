import { isSheet, type Parts } from "./parts.ts";

/** How a cell ends in the XML of an `.xlsx` that may hold a formula, and not what it comes to. */
const ENDS = ["</f></c>", "/></c>", "<v></v></c>"];
/** One that comes to no text (`=IF(A1=""; ""; …)`) is blank, and says so. */
const WITHOUT_VALUE = /^<c (?![^>]* t="str")[^>]*><f(?!.*<v>[^<])/s;

/**
 * Whether some cell of an `.xlsx` holds a formula without a stored value: some programs leave it to a spreadsheet to work
 * formulas out. To ask SheetJS for formulas would take much of its time.
 */
export function hasFormulaWithoutValue(parts: Parts): boolean {
  return [...parts].some(([path, content]) => isSheet(path) && isWithoutValueIn(content));
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
