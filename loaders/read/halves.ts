import { isSheet, type Parts } from "./parts.ts";
import { addRows, type SentRows } from "./sent-rows.ts";
import type { Sheet } from "./sheet.ts";

const [BEGIN, END] = ["<sheetData>", "</sheetData>"];
const BLANK = Buffer.from(`<worksheet>${BEGIN}${END}</worksheet>`);

/**
 * Cuts an `.xlsx` into two that together say what it says: the first with the rows of each sheet up to its middle, the
 * other with those that follow. Null where its sheets are not written so that they can be cut.
 */
export function halvesOf(parts: Parts): [first: Parts, other: Parts] | null {
  const [first, other] = [new Map(parts), new Map(parts)];
  let isCut = false;
  for (const [path, xml] of parts) {
    if (!isSheet(path, xml)) continue;
    const halves = halvesOfSheet(xml);
    if (halves) {
      first.set(path, halves[0]);
      other.set(path, halves[1]);
      isCut = true;
    } else other.set(path, BLANK);
  }
  return isCut ? [first, other] : null;
}

function halvesOfSheet(xml: Buffer): [Buffer, Buffer] | null {
  const [begin, end] = [xml.indexOf(BEGIN), xml.lastIndexOf(END)];
  if (begin === -1 || end === -1) return null;
  const row = numberedRowFrom(xml, (begin + end) >> 1);
  if (row === -1 || row > end) return null;
  return [
    Buffer.concat([xml.subarray(0, row), xml.subarray(end)]),
    Buffer.concat([
      xml.subarray(0, begin),
      Buffer.from(BEGIN),
      xml.subarray(row, end),
      Buffer.from(`${END}</worksheet>`),
    ]),
  ];
}

/** Where the next row begins that says which it is; one that does not is told by those before it. */
function numberedRowFrom(xml: Buffer, place: number): number {
  let row = xml.indexOf("<row ", place);
  while (row !== -1 && !/ r="\d/.test(xml.toString("latin1", row, xml.indexOf(">", row))))
    row = xml.indexOf("<row ", row + 1);
  return row;
}

/** Adds to the sheets of the first half the rows of the other. False where these do not all follow those. */
export function joinHalves(sheets: readonly Sheet[], other: readonly SentRows[]): boolean {
  return other.every((rows, at) => {
    const sheet = sheets[at];
    return sheet !== undefined && addRows(sheet, rows);
  });
}
