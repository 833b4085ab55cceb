import { EXPORT_KINDS, type ExportKind } from "../../../src/terms/kinds.ts";
import { Remembered } from "../../values/remember.ts";
import { CRITERION, FLAGS, INITIATIVES, SCORES } from "../headings/field-sets.ts";
import type { Heading } from "../headings/heading.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import type { Column } from "./column.ts";
import { columnsFor } from "./columns.ts";

/** A table's kind and columns, with how many different fields its headers name. */
export interface Table {
  kind: ExportKind;
  columns: Column[];
  fields: number;
}

/** How many different criteria, campaigns or measures the headers name: those that are known, and those that only look it. */
interface Items {
  known: number;
  unknown: number;
}

type Has = (field: string, item?: "any" | "none") => boolean;

/** What the headers of a kind must name, at the least, to be told from the other kinds. */
const needsOf = (
  isOfUnits: (has: Has) => boolean,
): Record<ExportKind, (has: Has, items: Items) => boolean> => ({
  evaluation: (has, { known, unknown }) =>
    has("name") &&
    (known >= 1 || unknown >= 2 || (namesCriteria(has) && has("final")) || has("total") || has("grade")),
  three_initiatives: (has) => isOfUnits(has) && INITIATIVES.some((field) => has(field)),
  campaign: (has) => isOfUnits(has) && (has("count", "any") || (has("campaign") && has("count"))),
  registration: (has) => isOfUnits(has) && has("members") && has("registered"),
  roster: (has) => has("name") && has("position"),
  declared: (has) => has("group") && (has("value", "any") || (has("measure") && has("value"))),
});
const NEEDS = needsOf((has) => has("unit"));
/** Where the kind is told, the one unit may stand above the table, or in the file's name. */
const NEEDS_TOLD = needsOf((has) => has("unit") || (!has("name") && !has("group")));

const namesCriteria = (has: Has) => CRITERION.some((field) => has(field));
const JUDGED = [...SCORES, ...FLAGS, "bonus", "penalty", "total", "grade"];
const isScored = (has: Has) => JUDGED.some((field) => has(field) || has(field, "any"));

/**
 * Tells the kind of a table by its headers: of the kinds whose needs are met, the one that leaves the fewest
 * columns unexplained. `only` restricts the choice to a kind that is known from elsewhere.
 */
export function tableUnder(
  headings: readonly Heading[],
  vocabulary: Vocabulary,
  only?: ExportKind,
): Table | null {
  const key = JSON.stringify([only, headings]);
  return TABLES.of(vocabulary, key, () => tellTable(headings, vocabulary, only));
}

/** What headings were told to be: an office's form comes with the same ones from every district. */
const TABLES = new Remembered<Vocabulary, Table | null>(2000);

function tellTable(headings: readonly Heading[], vocabulary: Vocabulary, only?: ExportKind): Table | null {
  const readings = EXPORT_KINDS.filter((kind) => only === undefined || kind === only).map((kind) => {
    const columns = columnsFor(kind, headings, vocabulary);
    return { kind, columns, has: asked(columns) };
  });
  const judges = (test: (has: Has) => boolean) =>
    readings.some(({ kind, has }) => kind === "evaluation" && test(has));
  const [isOfCriteria, isOfScores] = [judges(namesCriteria), judges(isScored)];
  const tables = readings.flatMap(({ kind, columns, has }) => {
    // Officers with a criterion or a score each are no roster, even where nobody can tell which is whose.
    if (kind === "roster" && (isOfCriteria || (isOfScores && !isOfPosts(columns)))) return [];
    const items = (known: boolean) =>
      new Set(columns.filter((each) => each.item !== "" && each.known === known).map(({ item }) => item))
        .size;
    if (!(only === undefined ? NEEDS : NEEDS_TOLD)[kind](has, { known: items(true), unknown: items(false) }))
      return [];
    const fields = new Set(columns.map(({ field, item }) => `${field}:${item}`)).size;
    return [{ kind, columns, fields }];
  });
  return tables.reduce<Table | null>(
    (best, table) => (!best || table.fields > best.fields ? table : best),
    null,
  );
}

/** Whether columns say what only a roster says: since when, and whether one has registered. */
export function isOfPosts(columns: readonly Column[]): boolean {
  return columns.some(({ field }) => field === "since" || field === "registered");
}

function asked(columns: readonly Column[]): Has {
  return (field, item = "none") =>
    columns.some((column) => column.field === field && (item === "any") === (column.item !== ""));
}
