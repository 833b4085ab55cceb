const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A line as it is looked through: Ð is Đ and spaces are single; its accents and capitals stay, since names follow. */
export function tidied(line: string): string {
  return line
    .replace(INVISIBLE, "")
    .replace(/\u00D0/g, "Đ")
    .replace(/\u00F0/g, "đ")
    .replace(/\s+/g, " ")
    .trim();
}

const UNIT_LINE = /^(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;

/** The unit that a line `Đơn vị: …` names for a whole sheet; null in any other. */
export function unitOfLine(line: string): string | null {
  return UNIT_LINE.exec(tidied(line))?.[1] ?? null;
}
