/** What a reader must know of a slice to read it rightly: who is left out, what was put together, what changed. */
import { sumCounts } from "../../terms/counts.ts";
import { formatShare } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { boundariesChanged, communesOn } from "../../terms/places.ts";
import type { Period } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { baseOf, type Query } from "./query.ts";
import type { Result } from "./result.ts";
import { bookFor, isAsked, isSplitBy, type Side } from "./scope.ts";

export function notesOf(book: Book, { query, scope, whyNoChange, heads }: Result): string[] {
  const sides = scope.b ? [scope.a, scope.b] : [scope.a];
  const periods = [...new Set(sides.flatMap(({ periods: own }) => own))];
  const about = { book, query, periods };
  return [
    whyNoChange ?? "",
    ...waitedFor(about),
    ...withheld(about, sides),
    ...undivided(about, sides),
    ...schemes(about),
    ...boundaries(about),
    ...putTogether(query),
    ...sent(about),
    ...(heads.length > 1 && query.columns !== ""
      ? ["Cột “Cộng” là tổng n chia cho tổng N của cả dòng."]
      : []),
  ].filter((note) => note !== "");
}

function ofWholeRows(summed: boolean, { measure, columns }: Query): string {
  if (!summed) return "Các kỳ khác độ dài chồng lên nhau nên không có cột cộng.";
  return measure === "grade" && columns === "grade"
    ? "Cột “Cộng” là cán bộ có ghi mức xếp loại trên cán bộ được đánh giá."
    : "Cột “Cộng” là tổng n chia cho tổng N của cả dòng.";
}

interface About {
  book: Book;
  query: Query;
  /** Of both slices. */
  periods: readonly Period[];
}

/** Periods of the slice that have no figure at all, with the reason. */
function waitedFor({ book, query, periods }: About): string[] {
  if (periods.length < 2 || isSplitBy(query, "period")) return [];
  const silent = periods.filter(
    (period) => !isAsked(book, query.measure, period) || !book.received(query.measure, period),
  );
  return silent.length > 0 ? [`Chưa có trong tổng: ${names(silent)} (không có số liệu).`] : [];
}

function withheld({ book, query, periods }: About, sides: readonly Side[]): string[] {
  if (MEASURES[query.measure].about !== "officers") return [];
  const chosen = sides.map(({ where }) => where.group);
  const small = periods.flatMap((period) =>
    book
      .groups(period)
      .filter(({ group }) => chosen.some((groups) => groups === undefined || groups.includes(group)))
      .filter(({ group }) =>
        book.data.withheld.some((row) => row.period === period.period && row.group === group),
      )
      .map(({ shortName, name }) => ({ name: shortName || name, period })),
  );
  return small.length > 0
    ? [`Không công bố, và không có trong tổng, vì ít hơn 5 người: ${byName(small, periods.length > 1)}.`]
    : [];
}

/** Districts whose positions stand together: a slice by position leaves them out. */
function undivided({ book, query, periods }: About, sides: readonly Side[]): string[] {
  const narrowed = sides.filter(({ where }) => where.position !== undefined);
  if (narrowed.length === 0) {
    return isSplitBy(query, "position") && MEASURES[query.measure].about === "officers"
      ? ["“Chưa tách chức danh”: địa bàn có chức danh ít hơn 5 người, nên các chức danh được gộp lại."]
      : [];
  }
  const together = periods.flatMap((period) =>
    book
      .groups(period)
      .filter(({ group }) => narrowed.some(({ where }) => where.group?.includes(group) ?? true))
      .filter(({ group }) => {
        const rows = book.counts(query.measure, period.period, group);
        return rows.length > 0 && rows.every(({ position }) => position === "");
      })
      .map(({ shortName, name }) => ({ name: shortName || name, period })),
  );
  return together.length > 0
    ? [
        `Không có trong lát cắt theo chức danh, vì các chức danh được gộp lại (có chức danh ít hơn 5 người): ${byName(together, periods.length > 1)}.`,
      ]
    : [];
}

function schemes({ query, periods }: About): string[] {
  const own = [...new Set(periods.map(({ scheme }) => scheme))].sort();
  if (!MEASURES[query.measure].ofScheme || own.length < 2) return [];
  const apart = isSplitBy(query, "period") || query.against !== "none";
  return [
    apart
      ? `Các kỳ theo khung tiêu chí khác nhau (khung ${own.join(", ")}): không so trực tiếp được.`
      : `Số cộng qua các khung tiêu chí khác nhau (khung ${own.join(", ")}).`,
  ];
}

function boundaries({ book, query, periods }: About): string[] {
  if (query.boundaries === "now") {
    return [
      "Theo địa giới hiện nay: mỗi đơn vị cũ được tính một lần, với đơn vị kế thừa chính; đơn vị bị chia cũng chỉ tính một lần.",
    ];
  }
  const [first, ...others] = periods;
  if (!first || !others.some((period) => boundariesChanged(book.data.units, first, period))) return [];
  const counts = periods.map(
    ({ period, ends }) => `${communesOn(book.data.units, ends).length} vào cuối ${periodNameInText(period)}`,
  );
  return periods.length > 6
    ? ["Địa giới đã đổi giữa các kỳ."]
    : [`Địa giới đã đổi; số đơn vị cấp xã: ${counts.join(", ")}.`];
}

function putTogether({ measure, where, rows, columns }: Query): string[] {
  const one = where.campaign?.length === 1 || rows === "campaign" || columns === "campaign";
  if (MEASURES[measure].source === "campaign" && !one) {
    return ["Cộng nhiều cuộc thi, cuộc vận động: một đơn vị hay đoàn viên được tính một lần cho mỗi cuộc."];
  }
  const oneKind = where.kind?.length === 1 || rows === "kind" || columns === "kind";
  if ((measure === "submitted" || measure === "on_time") && !oneKind) {
    return ["Cộng nhiều loại số liệu: một đơn vị được tính một lần cho mỗi loại phải nộp."];
  }
  const oneGrade = where.grade || rows === "grade" || columns === "grade";
  return measure === "grade" && !oneGrade
    ? ["Gồm mọi mức xếp loại: cán bộ được đánh giá có ghi mức xếp loại."]
    : [];
}

/** How many units sent what the figure is counted from; said for one period and the whole province. */
function sent({ book, query, periods }: About): string[] {
  const { source } = MEASURES[query.measure];
  const [period, ...others] = periods;
  if (!period || others.length > 0 || source === null || query.where.group || query.where.unit) return [];
  const rows = bookFor(book, query).counts("submitted", period.period);
  const sum = sumCounts(rows, ({ kind }) => kind === source);
  return sum && sum.n < sum.N && book.latest(query.measure, baseOf(query))
    ? [`${formatShare(sum.n, sum.N)} đơn vị đã nộp.`]
    : [];
}

function names(periods: readonly Period[]): string {
  return periods.map(({ period }) => periodName(period)).join(", ");
}

/** `Trực thuộc (Năm 2023, Năm 2024)`; without periods where there is only one. */
function byName(items: readonly { name: string; period: Period }[], withPeriods: boolean): string {
  const own = new Map<string, Period[]>();
  for (const { name, period } of items) own.set(name, [...(own.get(name) ?? []), period]);
  return [...own].map(([name, periods]) => (withPeriods ? `${name} (${names(periods)})` : name)).join("; ");
}
