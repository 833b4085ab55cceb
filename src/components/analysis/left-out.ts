/** Who is not in a slice's figures, and why: groups too small, positions put together, periods and units without figures. */
import { formatShare } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName } from "../../terms/period.ts";
import type { Group, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { sentOf } from "../book/sent.ts";
import { baseOf, type Query } from "./query.ts";
import { bookFor, isAsked, isSplitBy, type Side } from "./scope.ts";

export interface About {
  book: Book;
  query: Query;
  /** One slice, or the two that are compared. */
  sides: readonly Side[];
  /** Of all slices, each once. */
  periods: readonly Period[];
}

export function leftOut(about: About): string[] {
  return [
    ...withoutFigures(about),
    ...tooSmall(about),
    ...undivided(about),
    ...notAsked(about),
    ...silentDistricts(about),
    ...notSent(about),
  ];
}

/** Periods of the slice that have no figure at all. */
function withoutFigures({ book, query, periods }: About): string[] {
  if (periods.length < 2 || isSplitBy(query, "period")) return [];
  const silent = periods.filter(
    (period) => !isAsked(book, query.measure, period) || !book.received(query.measure, period),
  );
  return silent.length > 0 ? [`Chưa có trong tổng: ${names(silent)} (không có số liệu).`] : [];
}

function tooSmall(about: About): string[] {
  const { book, query, sides } = about;
  if (MEASURES[query.measure].about !== "officers") return [];
  const small = groupsWhere(about, sides, ({ group }, { period }) =>
    book.data.withheld.some((row) => row.period === period && row.group === group),
  );
  return small === "" ? [] : [`Không công bố, và không có trong tổng, vì ít hơn 5 người: ${small}.`];
}

/** Districts whose positions stand together: a slice of one position does not have them. */
function undivided(about: About): string[] {
  const { book, query, sides } = about;
  if (MEASURES[query.measure].about !== "officers") return [];
  const narrowed = sides.filter(({ where }) => where.position !== undefined);
  if (narrowed.length === 0) {
    return isSplitBy(query, "position")
      ? ["“Chưa tách chức danh”: địa bàn có chức danh ít hơn 5 người, nên các chức danh được gộp lại."]
      : [];
  }
  const merged = groupsWhere(about, narrowed, ({ group }, { period }) => {
    const rows = book.counts(query.measure, period, group);
    return rows.length > 0 && rows.every(({ position }) => position === "");
  });
  return merged === ""
    ? []
    : [
        `Không có trong số liệu theo chức danh, vì các chức danh được gộp lại (có chức danh ít hơn 5 người): ${merged}.`,
      ];
}

/** Districts whose lists cannot say who has registered; they stand in N alone. */
function notAsked(about: About): string[] {
  const { book, query, sides } = about;
  if (query.measure !== "officers_registered") return [];
  const unasked = groupsWhere(
    about,
    sides,
    ({ group }, { period }) =>
      book.data.unasked.some((row) => row.period === period && row.group === group) &&
      book.counts(query.measure, period, group).length > 0,
  );
  return unasked === "" ? [] : [`Danh sách cán bộ không có cột đăng ký rèn luyện: ${unasked}.`];
}

/** Districts that sent nothing and stand in N with nothing: a table of one period and column says so beside their names. */
function silentDistricts(about: About): string[] {
  const { query, sides, periods } = about;
  const { measure, columns } = query;
  if (MEASURES[measure].source === null || !isSplitBy(query, "group")) return [];
  if (periods.length === 1 && columns === "") return [];
  const book = bookFor(about.book, query);
  const silent = groupsWhere(
    { ...about, book },
    sides,
    ({ group }, period) =>
      book.received(measure, period) &&
      !book.received(measure, period, group) &&
      book.counts(measure, period.period, group).length > 0,
  );
  return silent === "" ? [] : [`Chưa nộp số liệu, nên n là 0: ${silent}.`];
}

/** How many units sent what the figure is counted from; said for one period of the whole province. */
function notSent({ book, query, periods }: About): string[] {
  const { measure, where } = query;
  const [period, ...others] = periods;
  if (!period || others.length > 0 || where.group || where.unit) return [];
  const asked = { measure, base: baseOf(query), campaigns: where.campaign };
  const sum = sentOf(bookFor(book, query), period, asked);
  return sum && sum.n > 0 && sum.n < sum.N ? [`${formatShare(sum.n, sum.N)} đơn vị đã nộp.`] : [];
}

/** The groups of these slices for which something holds: `Trực thuộc (Năm 2023, Năm 2024)`. */
function groupsWhere(
  { book, periods }: About,
  sides: readonly Side[],
  holds: (group: Group, period: Period) => boolean,
): string {
  const found = new Map<string, Period[]>();
  for (const period of periods) {
    const chosen = sides.filter((side) => side.periods.includes(period));
    for (const group of book.groups(period)) {
      const meant = chosen.some(({ where }) => where.group?.includes(group.group) ?? true);
      if (!meant || !holds(group, period)) continue;
      const name = group.shortName;
      found.set(name, [...(found.get(name) ?? []), period]);
    }
  }
  const when = (own: readonly Period[]) => (own.length === periods.length ? "mọi kỳ" : names(own));
  return [...found].map(([name, own]) => (periods.length > 1 ? `${name} (${when(own)})` : name)).join("; ");
}

function names(periods: readonly Period[]): string {
  return periods.map(({ period }) => periodName(period)).join(", ");
}
