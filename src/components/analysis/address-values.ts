/** The names of an address that narrow a slice: a dimension each, for the first slice and for the second. */
import type { Book } from "../book/book.ts";
import type { Term } from "./address-term.ts";
import { KIND_WORDS, kindOfWord, wordOfKind } from "./address-words.ts";
import { DIMENSION_WORDS, type Dimension } from "./dimensions.ts";
import type { Query } from "./query.ts";
import { unitIdentities } from "./unit-identities.ts";

/** What is to be typed stands between backticks. */
const SAYS: Readonly<Record<Dimension, string>> = {
  group: "mã địa bàn như trong số liệu, ví dụ `347`",
  period: "`2024` (cả năm), `2024-H1` (6 tháng), `2024-Q1` (quý), `2024-M05` (tháng)",
  position: "`BT` (Bí thư), `PBT` (Phó Bí thư)",
  criterionGroup: "ký hiệu nhóm trong khung tiêu chí, ví dụ `A`",
  criterion: "ký hiệu tiêu chí trong khung tiêu chí, ví dụ `A1`",
  grade: "ký hiệu mức xếp loại trong khung tiêu chí, ví dụ `XS`",
  campaign: "mã cuộc thi, cuộc vận động",
  unit: "mã đơn vị, dấu gạch dưới và ngày đơn vị bắt đầu có hiệu lực, ví dụ `13318_2025-07-01`",
  kind: KIND_WORDS.join(", "),
};

export type Side = "where" | "other";

/** Values of a dimension, of the first slice or, instead of them, of the second. */
export function valuesTerm(dimension: Dimension, side: Side): Term {
  const { address, inText } = DIMENSION_WORDS[dimension];
  const first = side === "where";
  return {
    name: first ? address : `so-voi.${address}`,
    label: first ? inText : `${inText} của lát cắt B`,
    many: true,
    values: first ? SAYS[dimension] : `như ${address}, cho lát cắt B`,
    isKnown: (word, book) => isValue(dimension, word, book),
    read: (words, query) => {
      const values = dimension === "kind" ? words.flatMap((word) => kindOfWord(word) ?? []) : words;
      return withValues(query, side, dimension, values);
    },
    write: (query) => {
      const values = query[side][dimension] ?? [];
      return dimension === "kind" ? values.map(wordOfKind) : values;
    },
  };
}

/** The question with other values of a dimension; none for all of them. */
export function withValues(query: Query, side: Side, dimension: Dimension, values: readonly string[]): Query {
  const { [dimension]: _, ...others } = query[side];
  const own = values.length > 0 ? { ...others, [dimension]: values } : others;
  return side === "where" ? { ...query, where: own } : { ...query, other: own };
}

function isValue(dimension: Dimension, word: string, { data }: Book): boolean {
  switch (dimension) {
    case "group":
      return data.groups.some(({ group }) => group === word);
    case "period":
      return data.periods.some(({ period }) => period === word);
    case "position":
      return word === "BT" || word === "PBT";
    case "criterionGroup":
      return data.criteria.some(({ groupCode }) => groupCode === word);
    case "criterion":
      return data.criteria.some(({ code }) => code === word);
    case "grade":
      return data.grades.some(({ grade }) => grade === word);
    case "campaign":
      return data.campaigns.some(({ campaign }) => campaign === word);
    case "unit":
      return unitIdentities(data).get(word) !== undefined;
    case "kind":
      return kindOfWord(word) !== undefined;
  }
}
