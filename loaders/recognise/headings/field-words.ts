import type { ExportKind } from "../../../src/terms/kinds.ts";
import { MEASURE_IDS, type MeasureId } from "../../../src/terms/measures.ts";
import { DECLARED, FAMILY_NAME, REGISTERS, RUNNING, WORDS } from "./field-patterns.ts";
import { type Heading, headingReadings, headingWords, lowestText } from "./heading.ts";
import { isAside, isOpposite, isOtherRegistration } from "./other-figure.ts";

/** Whether a header's words name all but the last word of a name. */
export function isFamilyName(words: string): boolean {
  return FAMILY_NAME.test(words);
}

/** Whether a header numbers the rows. */
export function isRunningNumber(heading: Heading): boolean {
  return headingReadings(heading).some((words) => RUNNING.test(words));
}

/** The field that a header's words name in a kind of export, or empty text. */
export function fieldByWords(kind: ExportKind, heading: Heading): string {
  if (isRunningNumber(heading) || (kind !== "declared" && isShare(heading))) return "";
  const remark = heading.levels.some(({ text }) => /[([].*(huyện|thành phố|thị xã)/i.test(text));
  const cells = heading.levels.map(({ text }) => headingWords(text));
  for (const words of headingReadings(heading)) {
    const named = WORDS[kind].find(([, pattern]) => pattern.test(words))?.[0];
    const field = named && fieldOfCells(named, kind, cells);
    if (!field) continue;
    if (isAside(field, cells)) return "";
    return field === "unit" && remark && /^don vi$/.test(words) ? "group" : field;
  }
  return "";
}

const FIGURE_ABOVE = /^(tong )?diem\b|\b(xep loai|phan loai|xep hang)\b|^ket qua\b/;

/** What the upper cells of a header make of the field that its lower one names; blank where that is none of theirs. */
function fieldOfCells(field: string, kind: ExportKind, cells: readonly string[]): string {
  const upper = cells.slice(0, -1);
  if (kind === "three_initiatives" && field === "result") {
    const initiative = WORDS[kind].find(
      ([name, pattern]) => name.startsWith("initiative") && cells.some((words) => pattern.test(words)),
    );
    return initiative?.[0] ?? field;
  }
  if (field === "group" || field === "unit")
    return upper.some((words) => FIGURE_ABOVE.test(words)) ? "" : field;
  const registers = kind === "registration" && upper.some((words) => REGISTERS.test(words));
  const isWhole = /^(tong( so)?|ts) |^tsdv$/.test(cells.at(-1) ?? "");
  return field === "members" && registers && !isWhole ? "registered" : field;
}

/** Whether a measure's column holds its target: in a report `chỉ tiêu` may also be what all measures are called. */
export function isTargetAlone(heading: Heading): boolean {
  return /^(chi tieu|ke hoach|muc tieu)( (duoc )?giao)?( nam( 20\d\d)?)?$/.test(
    headingWords(lowestText(heading)),
  );
}

/** Whether a header counts units that did something: `Đơn vị đăng ký …`; one that names them says no more than whose they are. */
export function isFigureOfUnits(heading: Heading): boolean {
  return headingReadings(heading).some((words) => /^(so )?don vi .*\b(dang ky|dat|tham gia)\b/.test(words));
}

/** A share of something is worked out from counts; it is none itself. */
export function isShare({ levels }: Heading): boolean {
  return levels.some(({ text }) => /^\s*(%|t[ỷỉ] lệ|tỷ trọng)/i.test(text));
}

/** The measure that a declared figure's words name, or null. */
export function measureByWords(text: string): MeasureId | null {
  const words = headingWords(text);
  return MEASURE_IDS.find((id) => id === text.trim()) ?? measureOf(words);
}

function measureOf(words: string): MeasureId | null {
  if (isOpposite(words)) return null;
  for (const [id, pattern] of Object.entries(DECLARED))
    if (pattern.test(words) && !(id.endsWith("registered") && isOtherRegistration(words)))
      return MEASURE_IDS.find((measure) => measure === id) ?? null;
  return null;
}
