/** What districts' own reports state beside what their rows give. */
import { formatNumber } from "../../../terms/format.ts";
import { isMeasureId, MEASURES } from "../../../terms/measures.ts";
import type { Declared } from "../../../terms/published.ts";
import { rate, rateText } from "../../../terms/rate.ts";
import { sourceLine } from "../../frame/source.ts";
import { nameOfGroup } from "../../markup/names.ts";
import type { Draft, Scope } from "../scope.ts";
import { reportTable } from "../table.ts";

export function declared({ book, period, when }: Scope): Draft[] {
  const order = book.groupOrder(period.period);
  const rows = book.data.declared
    .filter((row) => row.period === period.period)
    .sort((a, b) => order(a.group) - order(b.group));
  if (rows.length === 0) return [];
  const agree = rows.filter(({ agrees }) => agrees).length;
  const table = reportTable<Declared | null>(book, {
    ...{ id: "doi-chieu", caption: `Báo cáo của địa bàn và số cộng từ các dòng, ${when}` },
    columns: [
      { head: "Địa bàn", cell: (row) => (row ? nameOfGroup(book, row.group, period.period) : "Khớp") },
      {
        head: "Chỉ số",
        width: 30,
        cell: (row) => (row && isMeasureId(row.measure) ? MEASURES[row.measure].name : (row?.measure ?? "")),
      },
      { head: "Báo cáo ghi", number: true, cell: (row) => row?.declared ?? "" },
      { head: "Cộng từ các dòng", number: true, cell: (row) => (row ? rateText(rate(row.n, row.N)) : "") },
      {
        head: "Đối chiếu",
        cell: (row) =>
          row ? (row.agrees ? "khớp" : "lệch") : `${formatNumber(agree)}/${formatNumber(rows.length)}`,
      },
    ],
    rows,
    foot: null,
    note: "“3 chủ động” được đối chiếu trên mọi Đoàn cơ sở.",
    source: sourceLine(book, []),
  });
  return [
    { id: "phu-luc-doi-chieu", title: "Đối chiếu báo cáo của địa bàn", blocks: [{ kind: "table", table }] },
  ];
}
