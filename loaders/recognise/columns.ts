import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Campaign, Period } from "../../src/terms/published.ts";
import { columnLetter } from "../read/sheet.ts";
import { type FieldRef, fieldRef } from "../reference/fields.ts";
import type { ColumnWording } from "../reference/reference.ts";
import { Remembered } from "../values/remember.ts";
import { plainWords } from "../values/words.ts";
import { campaignIn, campaignItem } from "./campaign.ts";
import type { CriterionFinder } from "./criterion.ts";
import { type Beside, withBeside } from "./declared-count.ts";
import {
  fieldByWords,
  isFigureOfUnits,
  isRunningNumber,
  isShare,
  isTargetAlone,
  measureByWords,
} from "./fieldwords.ts";
import { type Heading, headingText, headingWords, lowestWords } from "./heading.ts";
import { isOtherFigure } from "./other-figure.ts";
import { withGivenName } from "./parted-name.ts";
import { oneOfEach } from "./rivals.ts";
import { longScore, roleIn } from "./role.ts";
import { onlyScoreIsFinal, type WeighedRole, withoutDoubtful } from "./score-roles.ts";
import { type Choice, withChoices } from "./ticked-columns.ts";

/** A column that means something: its field and, where it has one, its criterion, campaign or measure. */
export interface Column extends FieldRef {
  column: number;
  letter: string;
  header: string;
  /** The row of the header cell that named the field. */
  headerRow: number;
  /** Whether the schemes, campaigns or measures know the item. */
  known: boolean;
  /** The column that holds the rest of its text: of a name parted over two. */
  rest?: number;
  /** The columns of which one is ticked, this one first: of a grade or a post that is not written out. */
  choices?: readonly Choice[];
  /** Of a declared figure that may be a bare count. */
  beside?: Beside;
  /** The letters of columns that each hold a part of its thing, where none holds the whole: it is one of them. */
  parted?: readonly string[];
}

/** What headers are held against: criteria of all schemes, campaigns of all periods, an office's own wordings. */
export interface Vocabulary {
  criterion: CriterionFinder;
  campaigns: readonly Campaign[];
  wordings: readonly ColumnWording[];
  /** The file's own period, where a header says of which year or quarter its column is. */
  period?: Period;
  /** Whether a row can be part of a header at all: a cell names a person, a unit or a group, or is an office's own. */
  mayHead(cells: readonly string[]): boolean;
}

/** The columns that a kind of export has under these headers, in their order. */
export function columnsFor(kind: ExportKind, headings: readonly Heading[], vocabulary: Vocabulary): Column[] {
  const columns = headings.flatMap((heading) => {
    const found = matchOf(kind, heading, vocabulary);
    if (!found) return [];
    const { level, ...match } = found;
    const role = roleIn(plainWords(headingText(heading)));
    return [
      { ...placeOf(heading, level), known: true, doubt: 0, role, lowest: lowestWords(heading), ...match },
    ];
  });
  return oneOfEach(onlyScoreIsFinal(withoutDoubtful(columns)), vocabulary.period).map(
    ({ role: _, lowest: _lowest, doubt: _doubt, ...column }) =>
      withBeside(withChoices(withGivenName(column, headings), headings), headings),
  );
}

type Match = FieldRef & { known?: boolean; level?: number; role?: WeighedRole; doubt?: number };

/** What a heading's words come to: they come again from every district, and rows that may be headers are asked too. */
function matchOf(kind: ExportKind, heading: Heading, vocabulary: Vocabulary): Match | null {
  const key = [kind, ...heading.levels.map(({ text }) => text)].join("\n");
  return MATCHES.of(vocabulary, key, () => columnFor(kind, heading, vocabulary));
}

const MATCHES = new Remembered<Vocabulary, Match | null>(20_000);

function columnFor(kind: ExportKind, heading: Heading, vocabulary: Vocabulary): Match | null {
  const own = ownWording(kind, heading, vocabulary.wordings);
  if (own) return own;
  if (isRunningNumber(heading)) return { field: "running", item: "" };
  if (kind === "evaluation") {
    const criterion = vocabulary.criterion(heading);
    if (
      criterion &&
      (fieldByWords(kind, heading) === "" ||
        (criterion.known && (criterion.isNamed || !isNumbered(kind, heading, criterion.code))))
    ) {
      const { code, role, known, level, kind, ticked, doubt } = criterion;
      const field = { score: role || "score", dont: ticked, bonus: "bonus", penalty: "penalty" }[kind];
      return { field, item: code, known, level, role, doubt };
    }
  }
  const field = fieldByWords(kind, heading);
  if (kind === "declared" && (field !== "group" || isFigureOfUnits(heading))) {
    const measure = measureByWords(headingText(heading));
    if (measure && !isTargetAlone(heading)) return { field: "value", item: measure };
  }
  if (kind === "campaign") {
    const campaign = campaignIn(heading, vocabulary.campaigns);
    if (campaign) return campaignColumn(heading, campaign, campaignItem(campaign, vocabulary.campaigns));
  }
  if (field !== "") return { field, item: "" };
  return kind === "evaluation" ? longScore(heading) : null;
}

/** Whether a header is a numbered question, whose number is a criterion's code too: `1. Họ và tên`. */
function isNumbered(kind: ExportKind, heading: Heading, code: string): boolean {
  return (
    !/\p{L}/u.test(code) &&
    ["name", "position", "unit", "group", "since", "total", "grade", "bonus", "penalty", "note"].includes(
      fieldByWords(kind, heading),
    )
  );
}

/** An office's own wording, from `columns.csv`: the header in full, or one of its cells. */
function ownWording(kind: ExportKind, heading: Heading, wordings: readonly ColumnWording[]): Match | null {
  const texts = [headingText(heading), ...heading.levels.map(({ text }) => text)].map(plainWords);
  const own = wordings.find((each) => each.kind === kind && texts.includes(plainWords(each.written)));
  if (!own) return null;
  const { field, item } = fieldRef(own.field);
  const holder = item === "" ? field : (HOLDERS[field] ?? field);
  return { field: holder, item, role: "own" };
}

/** A header that names a campaign or a measure holds its count or its value. */
const HOLDERS: Record<string, string> = { campaign: "count", measure: "value" };

/**
 * A column of a campaign: its count, and not what was to be reached, or was reached before. Of several the one that says
 * what the campaign is counted in: `Số buổi` stands beside `Số người`.
 */
function campaignColumn(heading: Heading, campaign: Campaign, item: string): Match | null {
  if (isShare(heading)) return null;
  const { levels } = heading;
  const name = headingWords(campaign.name);
  const others = levels.map(({ text }) => ` ${headingWords(text)} `.replace(` ${name} `, " "));
  if (others.some((words) => isOtherFigure(words.trim()) || REMARKS.test(words.trim()))) return null;
  const saysWhat = others.some((words) => words.includes(` ${plainWords(campaign.countedIn)} `));
  return { field: "count", item, ...(saysWhat ? { role: "final" } : {}) };
}

/** What stands under a campaign's name, and counts nothing. */
const REMARKS = /^(ghi chu|minh chung|hinh anh|link|ly do|nhan xet|noi dung)\b/;

function placeOf(heading: Heading, level = -1) {
  const headerRow = heading.levels.at(level)?.row ?? 0;
  const header = headingText(heading);
  return { column: heading.column, letter: columnLetter(heading.column), header, headerRow };
}
