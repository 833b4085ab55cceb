/** Figures by district with their total, each beside what it was in the year before where that is asked for. */
import { periodName } from "../../../terms/period.ts";
import type { Group } from "../../../terms/reference.ts";
import { compareBefore } from "../../book/comparison.ts";
import { sourceLine } from "../../frame/source.ts";
import type { ReportTable, Stated } from "../model.ts";
import type { Scope } from "../scope.ts";
import { type Cell, type Column, reportTable } from "../table.ts";
import { silentNote } from "../words/silent.ts";

export interface DistrictColumn {
  head: string;
  /** Without a group: it is asked of every district, and of all. */
  ask: Stated;
  /** Whether the same part of the year before stands beside it. */
  withBefore?: boolean;
}

interface DistrictTable {
  id: string;
  caption: string;
  asks: readonly DistrictColumn[];
  note?: string;
}

interface Row {
  name: string;
  group: Group | null;
}

/** A row for every district that has anybody to ask in one of the columns; `Cộng` below them. */
export function byDistrict({ book, period, when }: Scope, table: DistrictTable): ReportTable {
  const { id, caption, asks, note } = table;
  const rows = book.groups(period).flatMap((group): Row[] => {
    const subject = asks.some(({ ask }) => {
      const found = book.rate({ ...ask, group: group.group });
      return found.kind === "rate" || found.why !== "no-subject";
    });
    return subject ? [{ name: group.name, group }] : [];
  });
  const asked = (ask: Stated, { group }: Row): Cell => (group ? { ...ask, group: group.group } : ask);
  const columns = asks.flatMap(({ head, ask, withBefore }): Column<Row>[] => {
    const now: Column<Row> = { head, number: true, cell: (row) => asked(ask, row) };
    const comparison = withBefore ? compareBefore(book, ask) : null;
    if (comparison?.rate.kind !== "rate") return [now];
    const { before, old } = comparison;
    const then = { ...ask, period: before.period };
    const aside = old.length > 0 ? ` (${old.join(", ")})` : "";
    return [
      { ...now, head: asks.length === 1 ? periodName(period.period) : head },
      { head: `${periodName(before.period)}${aside}`, number: true, cell: (row) => asked(then, row) },
    ];
  });
  const stated = asks.map(({ ask }) => ask);
  return reportTable<Row>(book, {
    ...{ id, caption: `${caption}, ${when}` },
    note: [note, silentNote(book, period, stated)].filter(Boolean).join(" ") || undefined,
    columns: [{ head: "Địa bàn", cell: ({ name }) => name }, ...columns],
    rows,
    foot: { name: "Cộng", group: null },
    source: sourceLine(
      book,
      asks.map(({ ask }) => ask.measure),
    ),
  });
}
