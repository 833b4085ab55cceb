/** All groups in their official order: their units and headline figures, each with a link to its own page. */
import { formatNumber, formatTarget } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { groupName, inForceOn } from "../../terms/places.ts";
import { isBelow } from "../../terms/rate.ts";
import type { Group, Period } from "../../terms/reference.ts";
import { addressOf } from "../book/choice.ts";
import { askOf, HEADLINES, type Headline, periodOf } from "../book/headline.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { silentMark } from "../frame/silent.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html, joined, type Part } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { owedColumn } from "./owed-column.ts";
import { bookFor } from "./subject.ts";

/** Null is all of them together. */
type Row = Group | null;

export function groupList(view: View): Html {
  const { book, choice } = view;
  const period = book.period(choice.period) ?? book.periods.at(-1);
  const groups = period ? book.groups(period) : [];
  if (!period || groups.length === 0) return html`<p class="note">Chưa có địa bàn nào trong số liệu.</p>`;
  const address = addressOf(book, choice, ["period", "boundaries"]);
  const owed = owedColumn(view);
  const title = "Chỉ số chính của các địa bàn";
  const when = choice.period === "" ? "kỳ gần nhất của từng chỉ số" : periodNameInText(period.period);
  return html`${tableFigure(view, {
    ...{ id: "cac-dia-ban", title, subtitle: `${when}; thứ tự hành chính, không phải xếp hạng` },
    address: choice.period === "" ? undefined : addressIn(view, "cac-dia-ban", period.period),
    note: `Số đơn vị là vào cuối ${periodNameInText(period.period)}.${
      choice.boundaries === "now"
        ? " Tỷ lệ về đơn vị theo địa giới hiện nay; tỷ lệ về cán bộ theo địa giới lúc ấy."
        : ""
    }${owed ? ` ${owed.note}` : ""}`,
    ...sourced(
      book,
      HEADLINES.map(({ measure }) => measure),
      choice.period === "" ? undefined : period,
    ),
    table: table<Row>({
      id: "cac-dia-ban-bang",
      caption: `Các địa bàn, ${choice.period === "" ? "kỳ gần nhất của từng chỉ số" : periodNameInText(period.period)}`,
      columns: [
        { head: "Địa bàn", cell: (group) => (group ? link(group, address) : "Toàn tỉnh") },
        {
          head: "Số đơn vị",
          number: true,
          cell: (group) => units(view, period, group),
        },
        ...HEADLINES.flatMap((item) => column(view, item)),
        ...(owed ? [owed.column] : []),
      ],
      rows: groups,
      foot: null,
    }),
  })}${former(view, groups)}`;
}

function link({ group, name }: Group, address: string): Html {
  return html`<a href="./dia-ban/${encodeURIComponent(group)}.html${address}">${name}</a>`;
}

function units({ book }: View, period: Period, group: Row): string {
  const count = book.data.units.filter(
    (unit) => (group === null || unit.group === group.group) && inForceOn(unit, period.ends),
  );
  return formatNumber(count.length);
}

function column(view: View, item: Headline): Column<Row>[] {
  const book = bookFor(view, item.measure);
  const period = periodOf(book, item, view.choice.period);
  if (!period) return [];
  return [
    {
      head: view.choice.period === "" ? `${item.title}, ${periodNameInText(period.period)}` : item.title,
      number: true,
      cell: (group): Part => {
        const ask = askOf(item, period.period, group?.group);
        const rate = book.rate(ask);
        const target = book.target(ask);
        const below = target !== null && rate.kind === "rate" && isBelow(rate, target);
        return html`${rateHtml(rate, ask)}${silentMark(book, ask)}${
          below ? html` <b class="off small">dưới chỉ tiêu ${formatTarget(target)}</b>` : ""
        }`;
      },
    },
  ];
}

/** Groups that have a page but no place in this period's list. */
function former({ book }: View, shown: readonly Group[]): Html | null {
  const listed = new Set(shown.map(({ group }) => group));
  const others = [...new Set(book.data.groups.map(({ group }) => group))].filter(
    (group) => !listed.has(group),
  );
  if (others.length === 0) return null;
  const links = others.map(
    (group) =>
      html`<a href="./dia-ban/${encodeURIComponent(group)}.html">${groupName(book.data.groups, group, "")}</a>`,
  );
  return html`<p class="note">Địa bàn của thời kỳ khác: ${joined(links, ", ")}.</p>`;
}
