import { tidied } from "../values/words.ts";

const UNIT_LINE = /^(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;

/** The unit that a line `Đơn vị: …` names for a whole sheet; null in any other. */
export function unitOfLine(line: string): string | null {
  return UNIT_LINE.exec(tidied(line))?.[1] ?? null;
}
