/** The tables under the charts: the same figures, by district and by period. */
import { periodName, periodNameInText } from "../../terms/period.ts";
import type { Group, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { askOf, type Headline, periodOf, TABLE_HEADLINES } from "../book/headline.ts";
import { silentMark } from "../frame/silent.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";

/** Districts and all together, each headline in the period chosen, or in its own latest. */
export function districtTable({ book, choice }: View): Html {
  const columns = TABLE_HEADLINES.flatMap((item) => {
    const period = periodOf(book, item, choice.period);
    const found = period && book.rate(askOf(item, period.period));
    return period && (found?.kind === "rate" || found?.why !== "not-applicable") ? [{ item, period }] : [];
  });
  if (columns.length === 0) return html`<p class="note">Chưa có số liệu.</p>`;
  const groups = new Map<string, Group>();
  for (const { period } of columns) for (const group of book.groups(period)) groups.set(group.group, group);
  const rows = [...groups.values()].sort((a, b) => a.sort - b.sort).map((group) => ({ group }));
  return table<{ group: Group | null }>({
    id: "bang-dia-ban",
    caption:
      choice.period === ""
        ? "Theo địa bàn, kỳ gần nhất của từng chỉ số"
        : `Theo địa bàn, ${periodNameInText(choice.period)}`,
    columns: [
      { head: "Địa bàn", cell: ({ group }) => group?.name ?? "Cộng" },
      ...columns.map(({ item, period }) => ({
        head: `${item.title}, ${periodNameInText(period.period)}`,
        number: true,
        cell: ({ group }: { group: Group | null }) => cell(book, item, period, group?.group),
      })),
    ],
    rows,
    foot: { group: null },
  });
}

/** All periods, each headline for all districts together. */
export function periodTable(book: Book): Html {
  return table<Period>({
    id: "bang-ky",
    caption: "Theo kỳ, toàn tỉnh (cộng những số liệu được công bố)",
    columns: [
      { head: "Kỳ", cell: (period) => periodName(period.period) },
      ...TABLE_HEADLINES.map((item) => ({
        head: item.title,
        number: true,
        cell: (period: Period) => cell(book, item, period, undefined),
      })),
    ],
    rows: book.periods,
  });
}

function cell(book: Book, item: Headline, period: Period, group: string | undefined): Html {
  const ask = askOf(item, period.period, group);
  return html`${rateHtml(book.rate(ask), ask)}${silentMark(book, ask)}`;
}
