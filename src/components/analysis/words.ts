/** What a slice is called: in titles, over columns, in files. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { periodName } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import { isPosition, POSITION_NAMES } from "../../terms/positions.ts";
import type { Book } from "../book/book.ts";
import { NO_GROUP, nameOfKind } from "../markup/names.ts";
import { criteriaKindsOf, DIMENSION_WORDS, DIMENSIONS, type Dimension, hasBases } from "./dimensions.ts";
import type { Query } from "./query.ts";
import type { Scope, Side } from "./scope.ts";
import { unitIdentities } from "./unit-identities.ts";

/** Longer lists are counted, not read out. */
const MOST_NAMED = 3;

export function measureTitle({ measure, criteria }: Pick<Query, "measure" | "criteria">): string {
  const name = TITLES[measure] ?? MEASURES[measure].name;
  if (criteria === "score") return name;
  return measure === "criteria_met"
    ? "Điều không nên làm: lượt không vi phạm"
    : `${name}, điều không nên làm`;
}

/** Where the registry's name does not say by itself what it belongs to. */
const TITLES: Partial<Record<MeasureId, string>> = {
  initiative_1: "“3 chủ động”: chủ động 1, quản lý đoàn viên, chăm lo thanh niên",
  initiative_2: "“3 chủ động”: chủ động 2, xây dựng và thực hiện kế hoạch",
  initiative_3: "“3 chủ động”: chủ động 3, tham mưu và phối hợp",
};

/** `Lượt tiêu chí đạt theo địa bàn và kỳ`. */
export function titleOf(query: Query): string {
  const { rows, columns, against } = query;
  const and = columns === "" ? "" : ` và ${DIMENSION_WORDS[columns].inText}`;
  const beside = { none: "", before: ", so với cùng kỳ năm trước", other: ", so hai phạm vi" }[against];
  return `${measureTitle(query)} theo ${DIMENSION_WORDS[rows].inText}${and}${beside}`;
}

/** Periods, base and whatever narrows the slice: `Năm 2025, cấp xã, Phủ Lý`. */
export function subtitleOf(book: Book, query: Query, { a, b }: Scope): string {
  const periods = b ? [] : [periodsText(a)];
  return [...periods, ...baseWords(query), ...narrowedWords(book, query, a)].join("; ");
}

/** How a slice differs from the other: what stands over its column. */
export function sideName(book: Book, side: Side, other: Side): string {
  const differing = DIMENSIONS.filter(
    (dimension) =>
      dimension !== "period" &&
      (side.where[dimension] ?? []).join() !== (other.where[dimension] ?? []).join(),
  );
  const same = periodsText(side) === periodsText(other);
  const words = [
    ...(same && differing.length > 0 ? [] : [periodsText(side)]),
    ...differing.map((dimension) => valuesText(book, dimension, side)),
  ];
  return words.join("; ");
}

export function periodsText({ periods }: Side): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "Chưa có kỳ nào";
  if (periods.length <= MOST_NAMED) return inOneLine(periods.map(({ period }) => periodName(period)));
  return `${periods.length} kỳ, từ ${lowered(periodName(first.period))} đến ${lowered(periodName(last.period))}`;
}

export function baseWords(query: Query): string[] {
  return [
    ...(hasBases(query.measure)
      ? [query.base === "commune" ? "mẫu số: xã, phường, thị trấn" : "mẫu số: mọi Đoàn cơ sở"]
      : []),
    ...(criteriaKindsOf(query.measure).length > 1 && query.criteria === "score"
      ? ["tiêu chí chấm điểm"]
      : []),
    ...(query.boundaries === "now" ? ["địa giới hiện nay"] : []),
  ];
}

function narrowedWords(book: Book, query: Query, side: Side): string[] {
  const both = DIMENSIONS.filter((one) => one !== "period" && side.where[one] && !query.other[one]);
  return both.map((dimension) => valuesText(book, dimension, side));
}

/** The chosen values of a dimension by name, or how many there are. */
export function valuesText(book: Book, dimension: Dimension, side: Side): string {
  const values = side.where[dimension] ?? [];
  const { all, inText } = DIMENSION_WORDS[dimension];
  if (values.length === 0) return all;
  if (values.length > MOST_NAMED) return `${values.length} ${inText}`;
  const names = values.map((value) => nameOfValue(book, dimension, value, side));
  return dimension === "period" ? inOneLine(names) : names.join(", ");
}

/** A value by name; codes of schemes stand beside the name that the slice's latest scheme gives them. */
export function nameOfValue({ data }: Book, dimension: Dimension, value: string, side: Side): string {
  const schemes = [...side.periods].reverse().map(({ scheme }) => scheme);
  const rank = ({ scheme }: { scheme: string }) => {
    const at = schemes.indexOf(scheme);
    return at === -1 ? schemes.length : at;
  };
  const latest = <T extends { scheme: string }>(items: readonly T[]) =>
    [...items].sort((x, y) => rank(x) - rank(y))[0];
  switch (dimension) {
    case "group":
      return value === ""
        ? NO_GROUP
        : groupName(data.groups, value, side.periods.at(-1)?.ends ?? "9999-12-31", true);
    case "period":
      return periodName(value);
    case "position":
      return isPosition(value) ? POSITION_NAMES[value] : value;
    case "criterionGroup": {
      const found = latest(data.criteria.filter(({ groupCode }) => groupCode === value));
      return found ? found.groupName : value;
    }
    case "criterion": {
      const found = latest(data.criteria.filter(({ code }) => code === value));
      return found ? `${value}. ${found.name}` : value;
    }
    case "grade":
      return latest(data.grades.filter(({ grade }) => grade === value))?.name ?? value;
    case "campaign":
      return data.campaigns.find(({ campaign }) => campaign === value)?.name ?? value;
    case "unit":
      return unitIdentities(data).get(value)?.name ?? value;
    case "kind":
      return nameOfKind(value);
  }
}

/** `Năm 2024, năm 2025`. */
function inOneLine(names: readonly string[]): string {
  return names.map((name, i) => (i === 0 ? name : lowered(name))).join(", ");
}

/** For the middle of a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
