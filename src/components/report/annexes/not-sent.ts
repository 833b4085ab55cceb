/** Units that have not sent what the period asks of them, by kind and district. */
import { groupBy } from "../../../terms/counts.ts";
import { formatNumber } from "../../../terms/format.ts";
import { EXPORT_KINDS, KIND_NAMES } from "../../../terms/kinds.ts";
import { byName } from "../../../terms/letters.ts";
import { isDue } from "../../book/due.ts";
import { unitNamesOn } from "../../book/unit-names.ts";
import { sourceLine } from "../../frame/source.ts";
import { nameOfGroup } from "../../markup/names.ts";
import type { Draft, Scope } from "../scope.ts";
import { reportTable } from "../table.ts";

interface Row {
  kind: string;
  district: string;
  units: string[];
}

/** None before the deadline: nothing is owed yet. */
export function notSent({ book, period, when }: Scope): Draft[] {
  if (!isDue(book, period)) return [];
  const nameOf = unitNamesOn(book.data.units, period.ends);
  const place = book.groupOrder(period.period);
  const own = book.notSubmitted().filter((row) => row.period === period.period);
  const rows = EXPORT_KINDS.flatMap((kind) =>
    [
      ...groupBy(
        own.filter((row) => row.kind === kind),
        ({ group }) => group,
      ),
    ]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([group, units]): Row => {
        const names = units.map(({ unit }) => nameOf(unit)).sort(byName);
        return { kind: KIND_NAMES[kind], district: nameOfGroup(book, group, period.period), units: names };
      }),
  );
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, { units }) => sum + units.length, 0);
  const table = reportTable<Row | null>(book, {
    ...{ id: "chua-nop", caption: `Đơn vị chưa nộp số liệu, ${when}` },
    columns: [
      { head: "Loại số liệu", width: 24, cell: (row) => row?.kind ?? "Cộng (lượt đơn vị)" },
      { head: "Địa bàn", width: 22, cell: (row) => row?.district ?? "" },
      { head: "Số đơn vị", number: true, width: 10, cell: (row) => formatNumber(row?.units.length ?? total) },
      { head: "Đơn vị", cell: (row) => row?.units.join(", ") ?? "" },
    ],
    rows,
    foot: null,
    source: sourceLine(book, []),
  });
  return [{ id: "phu-luc-chua-nop", title: "Đơn vị chưa nộp số liệu", blocks: [{ kind: "table", table }] }];
}
