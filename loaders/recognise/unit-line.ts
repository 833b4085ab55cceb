import { tidied } from "../values/words.ts";

const UNIT_LINE = /^(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;

/** Behind a unit, the district in which it lies. */
const LIES_IN = /(?:\s*[,;–-]\s*|\s*\(\s*)(?:huyện|h\.|thị xã|tx\.?|thành phố|tp\.?|quận|tỉnh)\s.*$/iu;

/** The unit that a line `Đơn vị: …` names for a whole sheet, without its district; null in any other. */
export function unitOfLine(line: string): string | null {
  return withoutDistrict(UNIT_LINE.exec(tidied(line))?.[1]);
}

/** A district by itself is what the line names. */
export function withoutDistrict(unit: string | undefined): string | null {
  return unit === undefined ? null : unit.replace(LIES_IN, "") || unit;
}

const BODY =
  /^(?:(?:bch|btv|ban chấp hành|ban thường vụ) )?đoàn (?:tncs hồ chí minh )?((?:xã|phường|thị trấn|tt\.?|đặc khu) .*\S)$/i;

/** The unit whose own Union's body a title line names: `BCH ĐOÀN XÃ QUẾ`; null in any other. */
export function unitOfBody(line: string): string | null {
  return withoutDistrict(BODY.exec(tidied(line))?.[1]);
}
