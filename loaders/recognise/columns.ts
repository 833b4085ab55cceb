import { plainWords } from "../../src/terms/fold.ts";
import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Campaign } from "../../src/terms/published.ts";
import { columnLetter } from "../read/sheet.ts";
import { type FieldRef, fieldRef } from "../reference/fields.ts";
import type { ColumnWording } from "../reference/reference.ts";
import { type CriterionFinder, type Role, roleIn } from "./criterion.ts";
import { fieldByWords, isRunningNumber, measureByWords } from "./fieldwords.ts";
import { type Heading, headingReadings, headingText, headingWords } from "./heading.ts";

/** A column that means something: its field and, where it has one, its criterion, campaign or measure. */
export interface Column extends FieldRef {
  column: number;
  letter: string;
  header: string;
  /** The row of the header cell that named the field. */
  headerRow: number;
  /** Whether the schemes, campaigns or measures know the item. */
  known: boolean;
}

/** What headers are held against: criteria of all schemes, campaigns of all periods, an office's own wordings. */
export interface Vocabulary {
  criterion: CriterionFinder;
  campaigns: readonly Campaign[];
  wordings: readonly ColumnWording[];
  /** Whether a row can be part of a header at all: a cell names a person, a unit or a group, or is an office's own. */
  mayHead(cells: readonly string[]): boolean;
}

/** The columns that a kind of export has under these headers, in their order. */
export function columnsFor(kind: ExportKind, headings: readonly Heading[], vocabulary: Vocabulary): Column[] {
  const columns = headings.flatMap((heading) => {
    const found = columnFor(kind, heading, vocabulary);
    return found ? [{ ...placeOf(heading), known: true, role: "" as const, ...found }] : [];
  });
  return onlyScoreIsFinal(lastWordOnFlags(columns)).map(({ role: _, ...column }) => column);
}

const KEY_FIELDS = ["name", "unit", "position", "group"];

/** Makes the test for rows that can be headers; what it found of a text it remembers. */
export function headTest(wordings: readonly ColumnWording[]): Vocabulary["mayHead"] {
  const own = new Set(wordings.map(({ written }) => plainWords(written)));
  const seen = new Map<string, boolean>();
  return (cells) =>
    cells.some((text) => {
      if (!/\p{L}/u.test(text)) return false;
      const before = seen.get(text);
      if (before !== undefined) return before;
      const heading: Heading = { column: 0, levels: [{ row: 0, text }] };
      const keys = [fieldByWords("roster", heading), fieldByWords("declared", heading)];
      const may = own.has(plainWords(text)) || keys.some((field) => KEY_FIELDS.includes(field));
      seen.set(text, may);
      return may;
    });
}

type Match = FieldRef & { known?: boolean; headerRow?: number; role?: Role | "" };

const UNSCORED = { dont: "flag", bonus: "bonus", penalty: "penalty" } as const;

function columnFor(kind: ExportKind, heading: Heading, vocabulary: Vocabulary): Match | null {
  const own = ownWording(kind, heading, vocabulary.wordings);
  if (own) return own;
  if (isRunningNumber(heading)) return { field: "running", item: "" };
  if (kind === "evaluation") {
    const criterion = vocabulary.criterion(heading);
    if (criterion && (criterion.known || fieldByWords(kind, heading) === "")) {
      const { code, role, known, row, kind } = criterion;
      const field = kind === "score" ? role || "score" : UNSCORED[kind];
      return { field, item: code, known, headerRow: row, role };
    }
  }
  const field = fieldByWords(kind, heading);
  if (kind === "declared" && field !== "value") {
    const measure = measureByWords(headingText(heading));
    if (measure) return { field: "value", item: measure };
  }
  if (kind === "campaign" && (field === "" || field === "campaign")) {
    const campaign = campaignIn(heading, vocabulary.campaigns);
    if (campaign) return { field: "count", item: campaign };
  }
  if (field !== "") return { field, item: "" };
  return kind === "evaluation" ? longScore(heading) : null;
}

/** An office's own wording, from `columns.csv`: the header in full, or one of its cells. */
function ownWording(kind: ExportKind, heading: Heading, wordings: readonly ColumnWording[]): FieldRef | null {
  const texts = [headingText(heading), ...heading.levels.map(({ text }) => text)].map(plainWords);
  const own = wordings.find((each) => each.kind === kind && texts.includes(plainWords(each.written)));
  if (!own) return null;
  const { field, item } = fieldRef(own.field);
  const holder = item === "" ? field : (HOLDERS[field] ?? field);
  return { field: holder, item };
}

/** A header that names a campaign or a measure holds its count or its value. */
const HOLDERS: Record<string, string> = { campaign: "count", measure: "value" };

/** In a long file the score columns carry no code: the rows do. */
function longScore(heading: Heading): FieldRef | null {
  for (const words of headingReadings(heading)) {
    const role = /\bdiem\b|\bcham\b|\bdanh gia\b|\btham dinh\b|\bchinh thuc\b/.test(words)
      ? roleIn(words)
      : "";
    if (role) return { field: role, item: "" };
    if (/^(so )?diem( so| cham| dat)?$|^ket qua cham$/.test(words)) return { field: "score", item: "" };
  }
  return null;
}

/** The campaign whose name or code a header gives; the same name may serve in several periods. */
function campaignIn(heading: Heading, campaigns: readonly Campaign[]): string | null {
  for (const { text } of [...heading.levels].reverse()) {
    const words = ` ${headingWords(text)} `;
    const named = campaigns.find(
      ({ campaign, name }) =>
        words.includes(` ${headingWords(name)} `) || words.includes(` ${plainWords(campaign)} `),
    );
    if (named) return headingWords(named.name);
  }
  return null;
}

/** Where a file has one score column it is the final one; beside labelled ones an unlabelled one is final. */
function onlyScoreIsFinal(columns: RoledColumn[]): RoledColumn[] {
  const isScore = ({ field }: RoledColumn) => ["score", "self", "reviewed", "final"].includes(field);
  const roles = new Set(columns.filter(isScore).map(({ field }) => field));
  return columns.map((column) => {
    const final = column.field === "score" || (roles.size === 1 && isScore(column));
    return final ? { ...column, field: "final" } : column;
  });
}

type RoledColumn = Column & { role: Role | "" };

/** A don't, a bonus or a penalty has one value: of several columns for it, the final or unlabelled one. */
function lastWordOnFlags(columns: RoledColumn[]): RoledColumn[] {
  const weight = ({ role }: RoledColumn) => ["self", "reviewed", "", "final"].indexOf(role);
  return columns.filter((column) => {
    if (!["flag", "bonus", "penalty"].includes(column.field) || column.item === "") return true;
    const rivals = columns.filter(({ field, item }) => field === column.field && item === column.item);
    return rivals.every((rival) => weight(rival) <= weight(column));
  });
}

function placeOf(heading: Heading) {
  const headerRow = heading.levels.at(-1)?.row ?? 0;
  const header = headingText(heading);
  return { column: heading.column, letter: columnLetter(heading.column), header, headerRow };
}
