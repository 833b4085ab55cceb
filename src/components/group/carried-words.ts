/** What becomes of a period's units under the boundaries of the latest day, as far as it touches a group. */
import { latestDay } from "../../terms/as-it-is.ts";
import { type Carried, carrier } from "../../terms/carried.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { fullUnitName, groupName, inForceOn, unitName } from "../../terms/places.ts";
import type { Period, Unit } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";

interface Moved {
  unit: Unit;
  carried: Carried;
}

/** How many units were put into how many, and which came from elsewhere, went elsewhere, were split or ended. */
export function carriedWords(book: Book, code: string, period: Period): string {
  const { data } = book;
  const day = latestDay(data.periods);
  const carry = carrier(data.units, data.successions);
  const moved = data.units
    .filter((unit) => inForceOn(unit, period.ends))
    .flatMap((unit): Moved[] => {
      const carried = carry(unit.code, period.ends, day);
      return carried && (unit.group === code || carried.group === code) ? [{ unit, carried }] : [];
    });
  const here = moved.filter(({ carried }) => carried.group === code);
  const named = (some: readonly Moved[], where: (one: Moved) => string = () => "") =>
    some.map((one) => `${fullUnitName(one.unit)}${where(one)}`).join(", ");
  const group = (of: string, on: string) => ` (${groupName(data.groups, of, on, true)})`;
  const came = here.filter(({ unit }) => unit.group !== code);
  const went = moved.filter(({ carried }) => carried.group !== code);
  const split = here.filter(({ carried }) => carried.split);
  const ended = here.filter(({ carried }) => carried.ended);
  const into = new Set(here.filter(({ carried }) => !carried.ended).map(({ carried }) => carried.code));
  const unchanged = here.every(
    ({ unit, carried }) => fullUnitName(unit) === unitName(data.units, carried.code, day) && !carried.split,
  );
  const when = `Theo địa giới ngày ${formatDate(day)}`;
  if (unchanged && here.length === into.size && came.length + went.length === 0)
    return `${when}, các đơn vị của ${periodNameInText(period.period)} vẫn như lúc ấy.`;
  return [
    `${when}, ${formatNumber(here.length)} đơn vị của ${periodNameInText(period.period)} được tính vào ${formatNumber(into.size)} đơn vị.`,
    came.length > 0 && `Từ địa bàn khác: ${named(came, ({ unit }) => group(unit.group, period.ends))}.`,
    went.length > 0 && `Nay thuộc địa bàn khác: ${named(went, ({ carried }) => group(carried.group, day))}.`,
    split.length > 0 && `Bị chia tách, tính một lần với đơn vị kế tục chính: ${named(split)}.`,
    ended.length > 0 && `Đã kết thúc mà không có đơn vị kế tục: ${named(ended)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
