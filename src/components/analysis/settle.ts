/** Makes a question one that can be answered: what does not go together is left out, and the reader is told. */
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import { MEASURES } from "../../terms/measures.ts";
import { LENGTH_NAMES } from "../../terms/period.ts";
import { LONGEST_FIND } from "./address-terms.ts";
import { type Side, withValues } from "./address-values.ts";
import { criteriaKindsOf, DIMENSION_WORDS, DIMENSIONS, dimensionsOf, hasBases } from "./dimensions.ts";
import { DEFAULT_QUERY, type Query } from "./query.ts";
import { isSplitBy, lengthOf } from "./scope.ts";

export interface Settled {
  query: Query;
  /** What was left out, a sentence each. */
  problems: string[];
}

/** A rule gives the question back as it was, or changed and why. */
type Rule = (query: Query) => [Query, ...string[]];

/** Settling twice changes nothing more. */
export function settle(query: Query): Settled {
  const problems: string[] = [];
  const settled = RULES.reduce((asked, rule) => {
    const [next, ...why] = rule(asked);
    problems.push(...why);
    return next;
  }, query);
  return { query: settled, problems };
}

const splits: Rule = (query) => {
  const had = dimensionsOf(query.measure);
  const { rows, columns } = query;
  const [name, problems] = [MEASURES[query.measure].name, [] as string[]];
  const no = (dimension: Query["rows"]) =>
    `Chỉ số “${name}” không chia theo ${DIMENSION_WORDS[dimension].inText} được; đã bỏ qua.`;
  const settled = { ...query };
  if (!had.includes(rows)) {
    problems.push(no(rows));
    settled.rows = DEFAULT_QUERY.rows;
  }
  if (columns !== "" && !had.includes(columns)) {
    problems.push(no(columns));
    settled.columns = "";
  } else if (columns === settled.rows) {
    problems.push("Cột trùng với dòng; đã bỏ cột.");
    settled.columns = "";
  }
  return [settled, ...problems];
};

const narrowed: Rule = (query) => {
  const had = dimensionsOf(query.measure);
  const lacking = DIMENSIONS.filter(
    (dimension) => !had.includes(dimension) && (query.where[dimension] ?? query.other[dimension]),
  );
  const settled = lacking.reduce(
    (asked, dimension) => withValues(withValues(asked, "where", dimension, []), "other", dimension, []),
    query,
  );
  return [
    settled,
    ...lacking.map(
      (dimension) =>
        `Chỉ số “${MEASURES[query.measure].name}” không có ${DIMENSION_WORDS[dimension].inText}; đã bỏ qua.`,
    ),
  ];
};

const kinds: Rule = (query) => {
  const { measure, base, criteria, boundaries } = query;
  const { name, about } = MEASURES[measure];
  const settled = { ...query };
  const problems: string[] = [];
  if (!hasBases(measure) && base !== DEFAULT_QUERY.base) {
    settled.base = DEFAULT_QUERY.base;
    problems.push(`Chỉ số “${name}” chỉ có một mẫu số.`);
  }
  if (criteria !== DEFAULT_QUERY.criteria && !criteriaKindsOf(measure).includes(criteria)) {
    settled.criteria = DEFAULT_QUERY.criteria;
    problems.push(`Chỉ số “${name}” không tính điều không nên làm.`);
  }
  if (boundaries === "now" && !isUnitMeasure(measure)) {
    settled.boundaries = "then";
    problems.push(
      about === "officers"
        ? "Số liệu về cán bộ luôn theo địa giới lúc ấy."
        : "Chỉ số này luôn theo địa giới lúc ấy.",
    );
  }
  return [settled, ...problems];
};

/** Periods of different lengths overlap: they stand side by side, but are never put together. */
const lengths =
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

const beside: Rule = (query) => {
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
      `Hai lát cắt phải cùng ${DIMENSION_WORDS[settled.rows].inText} vì bảng đang chia theo mục ấy; muốn so hai ${DIMENSION_WORDS[settled.rows].inText} thì chia theo mục khác.`,
    );
  }
  if (against === "before" && Object.keys(settled.other).length > 0) {
    settled = { ...settled, other: {} };
    problems.push("Đã so với cùng kỳ năm trước nên không chọn lát cắt B khác.");
  }
  return [settled, ...problems];
};

const words: Rule = (query) => [
  {
    ...query,
    find: query.find
      .replace(/[\s,]+/g, " ")
      .trimStart()
      .slice(0, LONGEST_FIND),
  },
];

const order: Rule = (query) => {
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

const RULES: readonly Rule[] = [
  splits,
  narrowed,
  kinds,
  beside,
  lengths("where"),
  lengths("other"),
  words,
  order,
];
