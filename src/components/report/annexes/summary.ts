/** Every headline by district. */
import { askOf, TABLE_HEADLINES } from "../../book/headline.ts";
import type { Draft, Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { hasAffiliated } from "../words/communes.ts";

export function summary(scope: Scope): Draft[] {
  const { book, period } = scope;
  const asks = TABLE_HEADLINES.flatMap((item) => {
    if (item.base === "all" && !hasAffiliated(book, period)) return [];
    const ask = askOf(item, period.period);
    return book.rate(ask).kind === "rate" ? [{ head: item.title, ask }] : [];
  });
  if (asks.length === 0) return [];
  const table = byDistrict(scope, { id: "tong-hop", caption: "Các chỉ số chính theo địa bàn", asks });
  return [{ id: "phu-luc-tong-hop", title: "Tổng hợp theo địa bàn", blocks: [{ kind: "table", table }] }];
}
