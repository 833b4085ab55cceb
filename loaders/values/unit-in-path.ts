/** The unit that a path names: as a cell might, or among other words and without accents. */
import { fullUnitName } from "../../src/terms/places.ts";
import type { Unit } from "../../src/terms/reference.ts";
import { withoutEnding } from "./path.ts";
import { theOnly } from "./the-only.ts";
import { plainWords, tidied } from "./words.ts";

const NUMBER_BEFORE = /^\d{1,3}\s*[.)–-]\s*/;

/** The text of the part of a path that is a unit's name: `3. Đoàn xã Quế - chấm điểm.csv`; null where none is, or several. */
export function unitAsPart(path: string, isUnit: (text: string) => boolean): string | null {
  const parts = withoutEnding(path).split(/\/|_|\s[-–—]\s|[()+,;]/);
  return theOnly(parts.map((part) => tidied(part).replace(NUMBER_BEFORE, "")).filter(isUnit));
}

/** What may stand behind a unit's name: anything else may be the rest of a longer one, which nobody knows. */
const BEHIND = [
  "$|/|\\d|(?:lan|nam|thang) \\d|quy |sua|bo sung|chinh thuc|gui",
  "danh sach|danh gia|ds |dg |ket qua|kq|bao cao|bc |bieu|tong hop|so lieu|can bo|cham diem",
  "dang ky|dk |ren luyen|cuoc thi|cuoc van dong|ba chu dong",
];
const GOES_ON = new RegExp(`^ (?!${BEHIND.join("|")})`);

/**
 * The full name of the one unit that a path names with its kind, as systems and careful people write: `Xa_Liem_Ha_danh_gia_2025.xlsx`;
 * null where it names none, or several, or goes on after a name.
 */
export function unitAmongWords(path: string, units: readonly Unit[]): string | null {
  const parts = withoutEnding(path).split("/");
  const text = ` ${parts.map(plainWords).join(" / ")} `;
  const found = units.flatMap((unit) => {
    const words = ` ${plainWords(fullUnitName(unit))} `;
    const at = text.indexOf(words);
    return at === -1 ? [] : [{ name: fullUnitName(unit), words, at }];
  });
  const named = found.filter(
    ({ words, at }) => !found.some((longer) => longer.at === at && longer.words.length > words.length),
  );
  const goesOn = named.some(({ words, at }) => GOES_ON.test(text.slice(at + words.length - 1)));
  return goesOn ? null : theOnly(named.map(({ name }) => name));
}
