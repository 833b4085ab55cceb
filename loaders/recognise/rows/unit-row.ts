/** Rows between those of officers that say whose the officers below are. */
import type { Row } from "../../read/sheet.ts";
import { tidied } from "../../values/words.ts";
import { titleLines } from "../lines/titles.ts";
import { unitOfBody, unitOfLine, withoutDistrict } from "../lines/unit-line.ts";

/** A numeral and a name. */
const MOST = 2;
const NUMBER_ALONE = /^(?:[IVXLC]+|[A-Z]|\d{1,3})\s*[.):–-]?$/;
const NUMBERED = /^(?:[IVXLC]+|\d{1,3})\s*[.):–-]\s*/;
/** What only a unit is called, whether or not anybody knows it. */
const OF_KIND = /^(?:đoàn )?(?:xã|phường|thị trấn|đặc khu) \S/i;
/** What no person is called, though it be a unit's name. */
const OF_NOBODY = /^(?:đoàn )?(?:(?:tt|đx|đp|đtt) |(?:tt|[xp])\. ?)\S|^(?:bch|btv|ban |đoàn (?:\S+ ){3})/i;

/**
 * The unit for which a row stands that says nothing else: `Đơn vị: Xã Quế`, `ĐOÀN XÃ QUẾ`, `II | Xã Quế`; null in any other.
 * A person may bear the bare name of one, so in the column of `name` its kind must stand before it.
 */
export function unitOfRow(row: Row, name: number, isUnit: (text: string) => boolean): string | null {
  const filled = row.filled(MOST + 1);
  const [first = -1, last = first] = filled;
  if (filled.length === 0 || filled.length > MOST) return null;
  const [line = "", ...others] = titleLines(row.cells);
  const labelled = others.length === 0 ? (unitOfLine(line) ?? unitOfBody(line)) : null;
  if (labelled) return labelled;
  if (filled.length === 2 && !NUMBER_ALONE.test(tidied(row.text(first)))) return null;
  const text = tidied(row.text(last));
  const bare = isUnit(text) ? text : text.replace(NUMBERED, "");
  if (OF_KIND.test(bare)) return withoutDistrict(bare);
  return (last !== name || OF_NOBODY.test(bare)) && isUnit(bare) ? bare : null;
}
