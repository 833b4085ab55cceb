import { tidied } from "../values/words.ts";

const UNIT_LINE = /^(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;

/** The unit that a line `Đơn vị: …` names for a whole sheet; null in any other. */
export function unitOfLine(line: string): string | null {
  return UNIT_LINE.exec(tidied(line))?.[1] ?? null;
}

const BODY =
  /^(?:(?:bch|btv|ban chấp hành|ban thường vụ) )?đoàn (?:tncs hồ chí minh )?((?:xã|phường|thị trấn|tt\.?|đặc khu) .*\S)$/i;

/** The unit whose own Union's body a title line names: `BCH ĐOÀN XÃ QUẾ`; null in any other. */
export function unitOfBody(line: string): string | null {
  return BODY.exec(tidied(line))?.[1] ?? null;
}
