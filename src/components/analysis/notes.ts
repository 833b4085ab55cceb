/** What a reader must know of a slice to read it rightly: who is left out, what was put together, what changed. */
import { MEASURES } from "../../terms/measures.ts";
import { periodNameInText } from "../../terms/period.ts";
import { boundariesChanged, communesOn } from "../../terms/places.ts";
import type { Book } from "../book/book.ts";
import { NO_GROUP } from "../markup/names.ts";
import { isCountOnly } from "./count-columns.ts";
import { type About, leftOut } from "./left-out.ts";
import type { Query } from "./query.ts";
import type { Result } from "./result.ts";
import { isSplitBy } from "./scope.ts";

/** More periods than this are not gone through one by one. */
const MOST_PERIODS = 6;

export function notesOf(book: Book, { query, scope, whyNoChange, heads }: Result): string[] {
  const sides = scope.b ? [scope.a, scope.b] : [scope.a];
  const periods = [...new Set(sides.flatMap((side) => side.periods))];
  const about: About = { book, query, sides, periods };
  return [
    ...(whyNoChange === null ? [] : [whyNoChange]),
    ...unsorted(query, heads),
    ...leftOut(about),
    ...schemes(about),
    ...boundaries(about),
    ...putTogether(about),
    ...ofFiles(query),
    ...(query.columns === "" ? [] : [ofRows(heads.at(-1)?.key === "cong", query)]),
  ];
}

/** Which columns there are is known only now: an address may ask for one of another period. */
function unsorted({ sort }: Query, heads: Result["heads"]): string[] {
  const isColumn = sort?.by === "cong" || sort?.by.startsWith("cot.");
  if (!sort || !isColumn || heads.some(({ key }) => key === sort.by)) return [];
  return ["Bảng này không có cột cần sắp xếp; xếp theo thứ tự chung."];
}

function schemes({ query, periods }: About): string[] {
  const own = [...new Set(periods.map(({ scheme }) => scheme))].sort();
  // Of two slices it is said why they are not subtracted.
  if (!MEASURES[query.measure].ofScheme || own.length < 2 || query.against !== "none") return [];
  return [
    isSplitBy(query, "period")
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
  if (periods.length > MOST_PERIODS) return ["Địa giới đã đổi giữa các kỳ."];
  const counts = periods.map(
    ({ period, ends }) => `${communesOn(book.data.units, ends).length} vào cuối ${periodNameInText(period)}`,
  );
  return [`Địa giới đã đổi; số đơn vị cấp xã: ${counts.join(", ")}.`];
}

/** What is counted more than once when several of a kind are put together. */
function putTogether({ book, query, periods }: About): string[] {
  const { measure, where } = query;
  const apart = (dimension: Query["rows"]) => where[dimension]?.length === 1 || isSplitBy(query, dimension);
  const campaigns = new Set(
    periods.flatMap(({ period }) => book.counts(measure, period).map(({ campaign }) => campaign)),
  );
  if (MEASURES[measure].source === "campaign" && campaigns.size > 1 && !apart("campaign")) {
    const counted = "một đơn vị hay đoàn viên được tính một lần cho mỗi cuộc.";
    return [`Cộng nhiều cuộc thi, cuộc vận động${isCountOnly(measure) ? "." : `: ${counted}`}`];
  }
  if ((measure === "submitted" || measure === "on_time") && !apart("kind")) {
    return ["Cộng nhiều loại số liệu: một đơn vị được tính một lần cho mỗi loại phải nộp."];
  }
  return [];
}

/** Elsewhere a row belongs to its unit's district. */
function ofFiles(query: Query): string[] {
  if (query.measure !== "rows_accepted") return [];
  if (!isSplitBy(query, "group") && !query.where.group && !query.other.group) return [];
  return [
    `Dòng ở đây xếp theo địa bàn của tệp; dòng của tệp chung cho nhiều địa bàn là “${NO_GROUP}”. Trang Số liệu xếp theo địa bàn của từng dòng, nên số của một địa bàn ở hai trang có thể khác nhau.`,
  ];
}

function ofRows(summed: boolean, { measure, columns }: Query): string {
  if (!summed) return "Các kỳ khác độ dài chồng lên nhau nên không có cột cộng.";
  if (isCountOnly(measure)) return "Cột “Cộng” là tổng số đếm của cả dòng.";
  return measure === "grade" && columns === "grade"
    ? "Cột “Cộng” là cán bộ có ghi mức xếp loại trên cán bộ được đánh giá."
    : "Cột “Cộng” là tổng n chia cho tổng N của cả dòng.";
}
