/** The values that a choice offers: those that occur in its periods, named and in their order. */
import { KIND_NAMES } from "../../terms/kinds.ts";
import { MEASURE_IDS, MEASURES } from "../../terms/measures.ts";
import { LENGTH_NAMES, periodName } from "../../terms/period.ts";
import { POSITIONS } from "../../terms/positions.ts";
import type { Book } from "../book/book.ts";
import { wordOf } from "./address-values.ts";
import { MEASURE_ADDRESS } from "./address-words.ts";
import { type Dimension, isCountedUnderNone } from "./dimensions.ts";
import type { Member } from "./member.ts";
import { membersOf } from "./members.ts";
import { baseOf, type Query } from "./query.ts";
import { isAsked, lengthOf, type Side } from "./scope.ts";
import { sumsOf } from "./sums.ts";
import { measureTitle } from "./words.ts";

export interface Option {
  value: string;
  text: string;
  /** Options of one section stand together under its name; empty where there are none. */
  section: string;
}

/** Measures under the kind of export that they are counted from, in the order of a period's work. */
export function measureOptions(): Option[] {
  const options = MEASURE_IDS.map((measure) => {
    const { source } = MEASURES[measure];
    return {
      value: MEASURE_ADDRESS[measure],
      text: measureTitle({ measure, criteria: "score" }),
      section: source === null ? "Số liệu đã nhận" : KIND_NAMES[source],
    };
  });
  const sections = [...new Set(options.map(({ section }) => section))];
  return sections.flatMap((name) => options.filter(({ section }) => section === name));
}

const known = new WeakMap<Book, Map<string, Option[]>>();

/** The values of a dimension that occur in a slice's periods, whatever else narrows it. */
export function optionsOf(book: Book, query: Query, side: Side, dimension: Dimension): Option[] {
  if (dimension === "period") return periodOptions(book, query);
  // Campaigns belong to their period, and may be chosen without choosing that first.
  const periods =
    dimension === "campaign" && !side.where.period
      ? book.periods.filter((period) => isAsked(book, query.measure, period))
      : side.periods;
  const { measure, criteria, boundaries } = query;
  const ids = periods.map(({ period }) => period);
  const key = [dimension, measure, baseOf(query), criteria, boundaries, ...ids].join(" ");
  const own = known.get(book) ?? new Map<string, Option[]>();
  known.set(book, own);
  const found = own.get(key) ?? membersIn(book, query, { periods, where: {} }, dimension);
  own.set(key, found);
  return found;
}

/** Those of which not all occur; the others are known from the reference tables. */
const SOME_OCCUR: readonly Dimension[] = ["campaign", "unit", "kind"];

function membersIn(book: Book, query: Query, side: Side, dimension: Dimension): Option[] {
  const some = SOME_OCCUR.includes(dimension) || (dimension === "group" && isCountedUnderNone(query.measure));
  const occurring = some ? sumsOf(book, query, side, [dimension]) : [];
  const found = new Set(dimension === "position" ? POSITIONS : occurring.map(({ keys }) => keys[0] ?? ""));
  const members = membersOf(dimension, { book, query, side, found });
  const byWord = new Map(members.map((member) => [member.word, optionOf(dimension, member)]));
  return [...byWord.values()];
}

function optionOf(dimension: Dimension, { word, label, aside }: Member): Option {
  return {
    value: wordOf(dimension, word),
    text: label,
    section: dimension === "unit" || dimension === "campaign" ? aside : "",
  };
}

function periodOptions(book: Book, query: Query): Option[] {
  return book.periods
    .filter((period) => isAsked(book, query.measure, period))
    .map((period) => {
      const length = lengthOf(period);
      return {
        value: period.period,
        text: periodName(period.period),
        section: length ? LENGTH_NAMES[length] : "",
      };
    })
    .reverse();
}
