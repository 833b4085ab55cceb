/** How many units there are on the period's last day. */
import { formatDate, formatNumber } from "../../../terms/format.ts";
import { inForceOn } from "../../../terms/places.ts";
import type { Sentence } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, sentence } from "./clause.ts";
import { communeKinds } from "./communes.ts";

/** Silent where no commune-level unit is listed for the day. */
export function unitsSentence({ book, period }: Scope): Sentence | null {
  const kinds = communeKinds(book, period.ends);
  const communes = kinds.reduce((sum, { count }) => sum + count, 0);
  if (communes === 0) return null;
  const [one, ...others] = kinds;
  const parts = kinds.map(({ kind, count }) => `${formatNumber(count)} ${kind}`).join(", ");
  const affiliated = book.data.units.filter(
    (unit) => unit.kind === "trực thuộc" && inForceOn(unit, period.ends),
  ).length;
  const districts = book.groups(period).filter(({ kind }) => kind !== "trực thuộc");
  const old = districts.length > 0 && districts.every(({ kind }) => kind === "địa bàn cũ");
  const among = old ? "địa bàn (theo địa bàn cấp huyện cũ)" : "địa bàn";
  const beside = affiliated > 0 ? `; ngoài ra có ${formatNumber(affiliated)} Đoàn trực thuộc` : "";
  return sentence(
    "units",
    clause`Tính đến ngày ${formatDate(period.ends)}, toàn tỉnh có ${one && others.length === 0 ? parts : `${formatNumber(communes)} đơn vị cấp xã (${parts})`} ở ${districts.length} ${among}${beside}`,
  );
}
