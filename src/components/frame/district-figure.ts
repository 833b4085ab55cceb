/** Districts side by side, in the form that the reader chose, with their table. */
import { formatTarget } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { type DistrictRow, NOT_SENT } from "../charts/district-bars.ts";
import { addressIn } from "../figures/address.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { formOf } from "./district-form.ts";
import { chartFigure } from "./figure.ts";
import { sourced } from "./source.ts";

export interface DistrictQuestion {
  id: string;
  /** In its address; another form than its usual one adds an ending. */
  name: string;
  /** What is compared; the figure's own title goes on to say: by district. */
  title: string;
  /** What is asked of every district, with its period. */
  ask: Omit<Ask, "group">;
  /** Words behind the period in the subtitle, such as the base. */
  base?: string;
}

/** Null where fewer than two districts have anything to compare. */
export function districtFigure(view: View, question: DistrictQuestion): Html | null {
  const { book } = view;
  const { id, name, ask, base } = question;
  const rows = districtRows(view, ask);
  if (rows.length < 2 || rows.every(({ rate }) => rate.kind === "none")) return null;
  const form = formOf(view, ask.measure, rows);
  const all = book.rate(ask);
  return chartFigure(view, {
    id,
    address: addressIn(view, `${name}${form.ending}`, ask.period),
    title: titleOf(question),
    subtitle: [periodNameInText(ask.period), base, targetWords(rows)].filter(Boolean).join(", "),
    note: form.note,
    ...sourced(book, [ask.measure]),
    draw: form.draw,
    table: districtTable(question, rows, all),
  });
}

function titleOf({ title }: DistrictQuestion): string {
  return `${title}, theo địa bàn`;
}

/** A row for every group of the period that has a unit of this base. */
export function districtRows({ book }: View, ask: Omit<Ask, "group">): DistrictRow[] {
  const period = book.period(ask.period);
  if (!period) return [];
  return book.groups(period).flatMap((group) => {
    const own = { ...ask, group: group.group };
    const rate = book.rate(own);
    // A group that has no unit of this base is no district to compare.
    if (rate.kind === "none" && rate.why === "no-subject") return [];
    const row = { code: group.group, name: group.shortName, rate, target: book.target(own) };
    const silent = rate.kind === "rate" && !book.received(ask.measure, period, group.group);
    return [silent ? { ...row, silent } : row];
  });
}

/** So many districts with a target of their own are named; of more only the number is told. */
const NAMED = 3;

/** The target that all districts share, or whose own it is; nothing where none was set. */
function targetWords(rows: readonly DistrictRow[]): string {
  const aimed = rows.filter(({ target }) => target !== null);
  const targets = new Set(aimed.flatMap(({ target }) => target ?? []));
  const [first] = targets;
  if (first === undefined) return "";
  const value = formatTarget(first);
  if (aimed.length === rows.length)
    return targets.size === 1 ? `chỉ tiêu ${value}` : "chỉ tiêu riêng từng địa bàn";
  const who = aimed.length > NAMED ? `${aimed.length} địa bàn` : aimed.map(({ name }) => name).join(", ");
  return `chỉ tiêu riêng của ${who}${targets.size === 1 ? `: ${value}` : ""}`;
}

type TableRow = Omit<DistrictRow, "code"> & { code?: string };

function districtTable(question: DistrictQuestion, rows: readonly DistrictRow[], all: Rate): Html {
  const { id, ask } = question;
  return table<TableRow>({
    id: `${id}-bang`,
    caption: [titleOf(question), periodNameInText(ask.period), question.base].filter(Boolean).join(", "),
    columns: [
      { head: "Địa bàn", cell: ({ name }) => name },
      {
        head: MEASURES[ask.measure].name,
        number: true,
        cell: ({ rate, code }) => rateHtml(rate, { ...ask, ...(code === undefined ? {} : { group: code }) }),
      },
      { head: "Chỉ tiêu", number: true, cell: ({ target }) => (target === null ? "" : formatTarget(target)) },
      ...(rows.some(({ silent }) => silent)
        ? [{ head: "Ghi chú", cell: ({ silent }: TableRow) => (silent ? NOT_SENT : "") }]
        : []),
    ],
    rows,
    foot: { name: "Cộng", rate: all, target: null },
  });
}
