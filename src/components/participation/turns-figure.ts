/** Attendances by district: counts, which have no base and so no rate. */
import { formatNumber } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { Campaign } from "../../terms/reference.ts";
import { type CountRow, countBars } from "../charts/count-bars.ts";
import { NOT_SENT } from "../charts/district-bars.ts";
import { addressIn } from "../figures/address.ts";
import { districtRows } from "../frame/district-figure.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import type { Html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { factsBook, turnsOf } from "./campaign-facts.ts";
import { idOf, nameOf } from "./words.ts";

/** Null where no unit gave a count. */
export function turnsFigure(view: View, campaign: Campaign): Html | null {
  const book = factsBook(view);
  const all = turnsOf(book, campaign);
  if (all === null) return null;
  const { period, name } = campaign;
  const rows = rowsOf({ ...view, book }, campaign);
  const title = `${name}: lượt tham gia`;
  return chartFigure(view, {
    ...{ id: `luot-${idOf(campaign)}`, title },
    address: addressIn(view, `luot-tham-gia-${nameOf(book, campaign)}`, period),
    subtitle: `${periodNameInText(period)}, toàn tỉnh ${formatNumber(all)} lượt`,
    note: "Lượt là số đếm, không có mẫu số: nơi nhiều đơn vị, nhiều đoàn viên thường có nhiều lượt hơn.",
    ...sourced(book, ["campaign_turns"]),
    draw: (size) => countBars(rows, "lượt", size),
    table: table<CountRow>({
      id: `luot-${idOf(campaign)}-bang`,
      caption: `${title}, ${periodNameInText(period)}`,
      columns: [
        { head: "Địa bàn", cell: (row) => row.name },
        {
          head: "Lượt tham gia",
          number: true,
          cell: ({ count, remark }) => (count === null ? (remark ?? "") : formatNumber(count)),
        },
      ],
      rows,
      foot: { code: "", name: "Cộng", count: all },
    }),
  });
}

/** The districts that were to take part, and those that did without being asked: all that the sum is of. */
function rowsOf(view: View, campaign: Campaign): CountRow[] {
  const period = view.book.period(campaign.period);
  const ask = { measure: "campaign_units", period: campaign.period, campaign: campaign.campaign } as const;
  const asked = districtRows(view, ask);
  return (period ? view.book.groups(period) : []).flatMap(({ group, shortName }): CountRow[] => {
    const row = { code: group, name: shortName, count: turnsOf(view.book, campaign, group) };
    const one = asked.find(({ code }) => code === group);
    if (row.count !== null) return [row];
    return one ? [{ ...row, remark: one.silent ? NOT_SENT : "không có số lượt" }] : [];
  });
}
