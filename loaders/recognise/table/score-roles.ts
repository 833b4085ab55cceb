/** Which of the columns that speak of a criterion hold its scores, and whose. */
import { CRITERION, SCORES, WHO } from "../headings/field-sets.ts";
import { partOf } from "../headings/header-time.ts";
import type { Candidate } from "./column.ts";

const QUESTION = /^\s*(?:câu\s*)?(\d{1,2})\s*[.):]/iu;

/**
 * A column whose header begins with a criterion's code is its only one, whatever its words say (`A2. Góp ý kiến xây dựng
 * Đảng`), and of two that one whose words are not of evidence alone. Where questions are numbered, their number is no code:
 * numbers that go on behind that of the name are questions', unless the criterion's own name follows.
 */
export function withoutDoubtful(columns: Candidate[]): Candidate[] {
  const asked = questionOfName(columns);
  return columns.filter(({ field, item, doubt, header, isNamed }) => {
    const mayBeQuestion = asked !== null && item !== "" && !/\p{L}/u.test(item);
    if (mayBeQuestion && !isNamed && (questionOf(header) ?? 0) > asked) return false;
    if (doubt === 0) return true;
    if (mayBeQuestion) return false;
    const rivals = columns.filter((each) => each.item === item);
    const alike = rivals.filter((each) => each.field === field && each.doubt === doubt);
    return alike.length === 1 && rivals.every((each) => each.doubt >= doubt);
  });
}

/**
 * The number of the question that asks for a name; null where none does, or where numbers begin again behind who is asked:
 * those are criteria's.
 */
function questionOfName(columns: readonly Candidate[]): number | null {
  const beginsAgain = (one: Candidate, who: Candidate) =>
    one.column > who.column &&
    (questionOf(one.header) ?? Number.POSITIVE_INFINITY) <= (questionOf(who.header) ?? 0);
  const asked = columns.filter(({ field }) => WHO.includes(field));
  const items = columns.filter(({ item }) => item !== "");
  if (items.some((one) => asked.some((who) => beginsAgain(one, who)))) return null;
  const name = asked.find(({ field }) => field === "name");
  return name ? questionOf(name.header) : null;
}

function questionOf(header: string): number | null {
  const [, number] = QUESTION.exec(header) ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * Where a file has one score column it is the final one; beside labelled ones an unlabelled one is final, and without
 * either the reviewed one is: nobody judged after that. Beside scores of criteria one of none is of the whole. Where some
 * criteria have unlabelled ones, so has each that has only one: its words are the criterion's own (`Tinh thần tập thể`).
 */
export function onlyScoreIsFinal(all: Candidate[]): Candidate[] {
  const columns = lastOfReviewedIsFinal(scoresOfCriteria(all));
  const scores = columns.filter(isScore);
  const roles = new Set(scores.map(({ field }) => field));
  const lastRole = ["final", "score", "reviewed", "self"].find((role) => roles.has(role));
  const areUnlabelled = scores.some(({ field, item }) => field === "score" && item !== "");
  const isAlone = ({ item }: Candidate) => scores.filter((each) => each.item === item).length === 1;
  return columns.map((column) => {
    if (!isScore(column)) return column;
    const { field, item } = column;
    const isOnly = areUnlabelled && item !== "" && isAlone(column);
    return field === "score" || field === lastRole || isOnly ? { ...column, field: "final" } : column;
  });
}

/** Of several that reviewed a criterion (a team, then a council) the last has the last word, where nobody else has it. */
function lastOfReviewedIsFinal(columns: Candidate[]): Candidate[] {
  if (columns.some(({ field, item }) => field === "final" || (field === "score" && item !== "")))
    return columns;
  const reviews = columns.filter(({ field, header }) => field === "reviewed" && partOf(header) === "");
  return columns.map((column) => {
    const alike = reviews.filter(({ item }) => item === column.item);
    return alike.length > 1 && alike.at(-1) === column ? { ...column, field: "final" } : column;
  });
}

function isScore({ field }: Candidate): boolean {
  return field === "score" || SCORES.includes(field);
}

/** Where columns are of criteria, rows are not. */
function scoresOfCriteria(columns: Candidate[]): Candidate[] {
  if (columns.some((column) => isScore(column) && column.item !== ""))
    return columns.filter((column) =>
      isScore(column) ? column.item !== "" : !CRITERION.includes(column.field),
    );
  const isLong = columns.some(({ field }) => CRITERION.includes(field));
  return isLong ? columns : columns.filter(({ role }) => role !== "loose");
}
