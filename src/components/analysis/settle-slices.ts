/** Rules by which periods, slices and their order go together. */
import { LENGTH_NAMES } from "../../terms/period.ts";
import { LONGEST_FIND } from "./address-terms.ts";
import { type Side, withValues } from "./address-values.ts";
import { DIMENSION_WORDS } from "./dimensions.ts";
import type { Query } from "./query.ts";
import { isSplitBy, lengthOf } from "./scope.ts";
import type { Rule } from "./settle-measure.ts";

/** Periods of different lengths overlap: they stand side by side, but are never put together. */
export const lengths =
  (side: Side): Rule =>
  (query) => {
    const chosen = query[side].period ?? [];
    const first = chosen[0];
    if (first === undefined || (side === "where" && isSplitBy(query, "period"))) return [query];
    const length = lengthOf({ period: first });
    const kept = chosen.filter((period) => lengthOf({ period }) === length);
    if (kept.length === chosen.length || length === null) return [query];
    return [
      withValues(query, side, "period", kept),
      `Các kỳ khác độ dài không cộng với nhau được; chỉ giữ kỳ loại “${LENGTH_NAMES[length]}”. Muốn xem cạnh nhau thì chia theo kỳ.`,
    ];
  };

export const beside: Rule = (query) => {
  const named = Object.keys(query.other).length > 0;
  const against = query.against === "none" && named ? "other" : query.against;
  const problems: string[] = [];
  let settled: Query = { ...query, against };
  if (against !== "none" && query.columns !== "") {
    settled = { ...settled, columns: "" };
    problems.push("Không vừa chia cột vừa so sánh được; đã bỏ cột.");
  }
  if (settled.other[settled.rows]) {
    settled = withValues(settled, "other", settled.rows, []);
    problems.push(
      `Hai phạm vi phải cùng ${DIMENSION_WORDS[settled.rows].inText} vì bảng đang chia theo mục ấy; muốn so hai ${DIMENSION_WORDS[settled.rows].inText} thì chia theo mục khác.`,
    );
  }
  if (against === "before" && Object.keys(settled.other).length > 0) {
    settled = { ...settled, other: {} };
    problems.push("Đã so với cùng kỳ năm trước nên không chọn phạm vi B khác.");
  }
  return [settled, ...problems];
};

export const words: Rule = (query) => [
  {
    ...query,
    find: query.find
      .replace(/[\s,]+/g, " ")
      .trimStart()
      .slice(0, LONGEST_FIND),
  },
];

export const order: Rule = (query) => {
  const { sort, against, columns } = query;
  if (!sort || sort.by === "ten") return [query];
  const known =
    against !== "none"
      ? ["ty-le", "ty-le-b", "chenh-lech"].includes(sort.by)
      : columns !== ""
        ? sort.by === "cong" || sort.by.startsWith("cot.")
        : ["ty-le", "n", "mau"].includes(sort.by);
  return known
    ? [query]
    : [{ ...query, sort: null }, "Bảng này không có cột cần sắp xếp; xếp theo thứ tự chung."];
};
