/** The names of an address that narrow a slice: a dimension each, for the first slice and for the second. */
import type { Book } from "../book/book.ts";
import type { Term } from "./address-term.ts";
import { KIND_WORDS, kindOfWord, NO_VALUE, wordOfKind } from "./address-words.ts";
import { DIMENSION_WORDS, type Dimension } from "./dimensions.ts";
import type { Query } from "./query.ts";
import { unitIdentities } from "./unit-identities.ts";

/** What is to be typed stands between backticks. */
const SAYS: Readonly<Record<Dimension, string>> = {
  group: `mã địa bàn như trong số liệu, ví dụ \`347\`; \`${NO_VALUE}\` (tệp chung hoặc chưa rõ địa bàn)`,
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
    label: first ? inText : `${inText} của phạm vi B`,
    many: true,
    values: first ? SAYS[dimension] : `như ${address}, cho phạm vi B`,
    isKnown: (word, book) => isValue(dimension, word, book),
    read: (words, query) =>
      withValues(
        query,
        side,
        dimension,
        words.flatMap((word) => valueAt(dimension, word)),
      ),
    write: (query) => (query[side][dimension] ?? []).map((value) => wordOf(dimension, value)),
  };
}

/** The value that a word of an address means, as the counts have it; none for an unknown kind. */
function valueAt(dimension: Dimension, word: string): readonly string[] {
  if (dimension === "kind") {
    const kind = kindOfWord(word);
    return kind ? [kind] : [];
  }
  return [dimension === "group" && word === NO_VALUE ? "" : word];
}

/** The word by which an address names a value. */
export function wordOf(dimension: Dimension, value: string): string {
  if (dimension === "kind") return wordOfKind(value);
  return dimension === "group" && value === "" ? NO_VALUE : value;
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
      return word === NO_VALUE || data.groups.some(({ group }) => group === word);
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
