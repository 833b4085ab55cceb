/** The choices that a question offers: what fits its measure, with the values that occur in its slice. */
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import { capitalised } from "../../terms/letters.ts";
import type { Book } from "../book/book.ts";
import { TERMS } from "./address-terms.ts";
import { criteriaKindsOf, DIMENSION_WORDS, type Dimension, dimensionsOf, hasBases } from "./dimensions.ts";
import { measureOptions, type Option, optionsOf } from "./options.ts";
import type { Query } from "./query.ts";
import { isSplitBy, type Scope, type Side, scopeOf } from "./scope.ts";
import { lowered, periodsText, valuesText } from "./words.ts";

export interface Control {
  /** As the address names it. */
  name: string;
  label: string;
  many: boolean;
  options: readonly Option[];
  /** The chosen options' values; of a single choice exactly one. */
  values: readonly string[];
  /** What is chosen, in words; of several choices. */
  says: string;
}

export interface ControlGroup {
  title: string;
  controls: readonly Control[];
}

/** The choices in groups: what is counted, of whom, how it is split, beside what. */
export function controlsOf(book: Book, query: Query): ControlGroup[] {
  const scope = scopeOf(book, query);
  const { measure, against } = query;
  const had = dimensionsOf(measure);
  const apart = against === "none";
  return [
    {
      title: "Số liệu",
      controls: [
        { ...one(query, "chi-so", "Chỉ số"), options: measureOptions() },
        ...(hasBases(measure) ? [one(query, "mau-so", "Mẫu số")] : []),
        ...(criteriaKindsOf(measure).length > 1 ? [one(query, "loai-tieu-chi", "Loại tiêu chí")] : []),
        ...periodFirst(had).map((dimension) => narrowing(book, query, scope.a, dimension, "where")),
      ],
    },
    {
      title: "Cách xem",
      controls: [
        { ...one(query, "theo", "Chia theo"), options: splits(had) },
        ...(apart ? [columnsControl(query, had)] : []),
        ...(isUnitMeasure(measure) ? [one(query, "dia-gioi", "Địa giới")] : []),
        one(query, "hinh", "Biểu đồ"),
      ],
    },
    {
      title: "So sánh",
      controls: [one(query, "so-voi", "So với"), ...second(book, query, scope, had)],
    },
  ];
}

/** What the second slice may have instead of the first's: anything but what the rows are. */
function second(book: Book, query: Query, { b }: Scope, had: readonly Dimension[]): Control[] {
  if (!b || query.against !== "other") return [];
  return periodFirst(had)
    .filter((dimension) => dimension !== query.rows)
    .map((dimension) => narrowing(book, query, b, dimension, "other"));
}

function narrowing(
  book: Book,
  query: Query,
  side: Side,
  dimension: Dimension,
  which: "where" | "other",
): Control {
  const { address, label } = DIMENSION_WORDS[dimension];
  const first = which === "where";
  const name = first ? address : `so-voi.${address}`;
  const unchosen = first ? allOf(query, side, dimension) : "Như phạm vi A";
  return {
    ...{ name, many: true },
    label: first ? label : `B: ${lowered(label)}`,
    options: optionsOf(book, query, side, dimension),
    values: TERMS.find((term) => term.name === name)?.write(query) ?? [],
    says: query[which][dimension] ? valuesText(book, dimension, side) : unchosen,
  };
}

/** Where no period is chosen it is said which are shown. */
function allOf(query: Query, side: Side, dimension: Dimension): string {
  const { all } = DIMENSION_WORDS[dimension];
  if (dimension !== "period") return all;
  return isSplitBy(query, "period") ? periodsText(side) : `${all}: ${lowered(periodsText(side))}`;
}

/** A single choice with the words of its grammar. */
function one(query: Query, name: string, label: string): Control {
  const term = TERMS.find((found) => found.name === name);
  const words = typeof term?.values === "object" ? term.values : [];
  const standard = words.find((word) => word.standard)?.word ?? "";
  const [chosen = standard] = term?.write(query) ?? [];
  const options = words.map(({ word, means }) => ({ value: word, text: capitalised(means), section: "" }));
  return { ...{ name, label, options }, many: false, values: [chosen], says: "" };
}

function periodFirst(dimensions: readonly Dimension[]): Dimension[] {
  return ["period", ...dimensions.filter((dimension) => dimension !== "period")];
}

function columnsControl(query: Query, had: readonly Dimension[]): Control {
  const others = splits(had.filter((dimension) => dimension !== query.rows));
  return {
    ...one(query, "cot", "Chia cột"),
    options: [{ value: "", text: "Không", section: "" }, ...others],
  };
}

function splits(dimensions: readonly Dimension[]): Option[] {
  return dimensions.map((dimension) => ({
    ...{ value: DIMENSION_WORDS[dimension].address, section: "" },
    text: DIMENSION_WORDS[dimension].label,
  }));
}
