/** Rules by which a question keeps to what its measure has. */
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import { MEASURES } from "../../terms/measures.ts";
import { NO_GROUP } from "../markup/names.ts";
import { withValues } from "./address-values.ts";
import {
  criteriaKindsOf,
  DIMENSION_WORDS,
  DIMENSIONS,
  dimensionsOf,
  hasBases,
  isCountedUnderNone,
} from "./dimensions.ts";
import { DEFAULT_QUERY, ofListedGroups, type Query } from "./query.ts";

/** A rule gives the question back as it was, or changed and why, a sentence each. */
export type Rule = (query: Query) => [Query, ...string[]];

export const splits: Rule = (query) => {
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

export const narrowed: Rule = (query) => {
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

export const listed: Rule = (query) => {
  const [where, other] = [query.where, query.other].map((values) => ofListedGroups(values, query.measure));
  const had = [query.where, query.other].some(({ group }) => group?.includes(""));
  if (!where || !other || !had || isCountedUnderNone(query.measure)) return [query];
  const { name } = MEASURES[query.measure];
  return [{ ...query, where, other }, `Chỉ số “${name}” không có “${NO_GROUP}”; đã bỏ qua.`];
};

export const kinds: Rule = (query) => {
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
