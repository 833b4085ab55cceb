import { isSheet, type Parts } from "./parts.ts";

/** A formula, and behind it a value that is blank, or the end of its cell. */
const WITHOUT_VALUE =
  /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f\s*>)\s*(?:<(?:\w+:)?v\s*(?:\/>|><\/)|(<\/(?:\w+:)?c\s*>))/g;
const FORMULA = ["<f>", "<f ", ":f>", ":f "];

/**
 * Whether some cell of an `.xlsx` holds a formula without a stored value: some programs leave it to a spreadsheet to work
 * formulas out. To ask SheetJS for formulas would take much of its time.
 */
export function hasFormulaWithoutValue(parts: Parts): boolean {
  return [...parts].some(
    ([path, content]) =>
      isSheet(path, content) &&
      FORMULA.some((mark) => content.includes(mark)) &&
      isWithoutValueIn(content.toString("latin1")),
  );
}

function isWithoutValueIn(xml: string): boolean {
  for (const { index, 1: end } of xml.matchAll(WITHOUT_VALUE)) {
    // One that comes to no text (`=IF(A1=""; ""; …)`) is blank, and says so.
    const cell = xml.slice(xml.lastIndexOf("<", index - 1), index);
    if (end || !cell.includes(' t="str"')) return true;
  }
  return false;
}
