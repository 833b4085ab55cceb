import { tidied } from "../../values/words.ts";
import type { Names } from "../names/names-by-day.ts";

const UNIT_LINE = /^(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;

/** Behind a unit, the district in which it lies. */
const LIES_IN = /(?:\s*[,;–-]\s*|\s*\(\s*)(?:huyện|h\.|thị xã|tx\.?|thành phố|tp\.?|quận|tỉnh)\s.*$/iu;

/** The unit that a line `Đơn vị: …` names for a whole sheet, without its district; null in any other. */
export function unitOfLine(line: string): string | null {
  return withoutDistrict(UNIT_LINE.exec(tidied(line))?.[1]);
}

const REPORTING_LINE = /^đơn vị báo cáo ?:\s*(.*\S)/i;

/** Who reports, a unit or a group, by a line `Đơn vị báo cáo: …`; null in any other. */
export function reportingIn(line: string): string | null {
  return REPORTING_LINE.exec(line)?.[1] ?? null;
}

/** A district by itself is what the line names. */
export function withoutDistrict(unit: string | undefined): string | null {
  return unit === undefined ? null : unit.replace(LIES_IN, "") || unit;
}

const KIND = "xã|phường|thị trấn|tt\\.?|đặc khu";
const COMMITTEE = "(?:bch|btv|ban chấp hành|ban thường vụ) ";
const BODY = new RegExp(`^(?:${COMMITTEE})?đoàn (?:tncs hồ chí minh )?((?:${KIND}) .*\\S)$`, "i");

/** The unit whose own Union's body a title line names: `BCH ĐOÀN XÃ QUẾ`; null in any other. */
export function unitOfBody(line: string): string | null {
  return withoutDistrict(BODY.exec(tidied(line))?.[1]);
}

const SPOKEN_OF = new RegExp(`(?<!\\p{L}|các )(?:${KIND}|(đoàn)(?! (?:${KIND}) )) (?=\\p{L})`, "giu");
/** No unit's name has more words than these, its kind among them. */
const MOST_WORDS = 14;
/** `Đoàn` stands before much else: fewer words behind it are not taken for an affiliated union. */
const LEAST_OF_UNION = 4;

/** No second word of a name, where one of one word would do: `XÃ TÂN HÒA` is not xã Tân. */
const NO_NAME = /^(?:năm|quý|quí|tháng|kỳ|đợt|lần|huyện|quận|thị|thành|tỉnh|trong|theo|tham|đã)$/i;
const isOfName = (word: string) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word);

/** The unit that a title names after what it is about: `KẾT QUẢ ĐÁNH GIÁ CÁN BỘ ĐOÀN XÃ QUẾ NĂM 2024`; null where none, or several. */
export function unitSpokenOf(line: string, isUnit: Names["isUnit"]): string | null {
  const named = [...tidied(line).matchAll(SPOKEN_OF)].flatMap(({ 0: kind, index, 1: union }) => {
    const words = tidied(line)
      .slice(index)
      .split(/[\s,;()]+/, MOST_WORDS);
    const shortest = kind.trim().split(" ").length + 1;
    const least = union === undefined ? 1 : LEAST_OF_UNION;
    const beginnings = words
      .map((_, at) => words.slice(0, words.length - at))
      .filter(({ length }) => length >= least && !(length === shortest && isOfName(words[length] ?? "")));
    return beginnings.map((each) => each.join(" ")).find(isUnit) ?? [];
  });
  // `Xã đoàn Lý Thường Kiệt` names its unit twice.
  const [last] = named.slice(-1);
  return last !== undefined && named.every((each) => each.endsWith(last)) ? last : null;
}

const BODY_ABOVE = new RegExp(
  `^(?:${COMMITTEE})?(?:huyện|thị(?: xã)?|thành(?: phố)?|quận|tỉnh) ?đoàn\\s`,
  "i",
);

/** Whether what stands behind `Đơn vị:` is the body of a district or the province, above all units. */
export function isBodyAbove(unit: string): boolean {
  return BODY_ABOVE.test(tidied(unit));
}
