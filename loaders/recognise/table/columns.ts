import type { ExportKind } from "../../../src/terms/kinds.ts";
import { columnLetter } from "../../read/sheet.ts";
import { type FieldRef, fieldRef } from "../../reference/fields.ts";
import type { ColumnWording } from "../../reference/reference.ts";
import { Remembered } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { campaignIn, campaignItem } from "../headings/campaign.ts";
import type { CriterionHeading } from "../headings/criterion.ts";
import {
  fieldByWords,
  isFigureOfUnits,
  isRunningNumber,
  isTargetAlone,
  measureByWords,
} from "../headings/field-words.ts";
import { type Heading, headingText, lowestWords } from "../headings/heading.ts";
import { withJoinedCodes } from "../headings/joined-code.ts";
import { isDifference } from "../headings/other-figure.ts";
import { longScore, roleOfHeading, type WeighedRole } from "../headings/role.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { campaignColumn } from "./campaign-column.ts";
import type { Column } from "./column.ts";
import { withBeside } from "./declared-count.ts";
import { withGivenName } from "./parted-name.ts";
import { oneOfEach } from "./rivals.ts";
import { onlyScoreIsFinal, withoutDoubtful } from "./score-roles.ts";
import { withChoices } from "./ticked-columns.ts";

/** The columns that a kind of export has under these headers, in their order. */
export function columnsFor(kind: ExportKind, headings: readonly Heading[], vocabulary: Vocabulary): Column[] {
  const read = kind === "evaluation" ? withJoinedCodes(headings, vocabulary) : headings;
  const columns = headings.flatMap((heading, at) => {
    const found = matchOf(kind, read[at] ?? heading, vocabulary);
    if (!found) return [];
    const { level, ...match } = found;
    const role = roleOfHeading(heading, kind === "three_initiatives");
    return [
      { ...placeOf(heading, level), known: true, doubt: 0, role, lowest: lowestWords(heading), ...match },
    ];
  });
  return oneOfEach(onlyScoreIsFinal(withoutDoubtful(columns)), vocabulary.period).map(
    ({ role: _, lowest: _lowest, doubt: _doubt, isNamed: _isNamed, said: _said, ...column }) =>
      withBeside(withChoices(withGivenName(column, headings), headings), headings),
  );
}

type Match = FieldRef & {
  known?: boolean;
  level?: number;
  role?: WeighedRole;
  doubt?: number;
  isNamed?: boolean;
  said?: string;
};

/** What a heading's words come to: they come again from every district, and rows that may be headers are asked too. */
function matchOf(kind: ExportKind, heading: Heading, vocabulary: Vocabulary): Match | null {
  const key = [kind, ...heading.levels.map(({ text }) => text)].join("\n");
  return MATCHES.of(vocabulary.criterion, key, () => match(kind, heading, vocabulary));
}

/** By the criteria of a scheme: what a vocabulary has besides is the same in all of them, or no matter of one heading. */
const MATCHES = new Remembered<Vocabulary["criterion"], Match | null>(20_000);

function match(kind: ExportKind, heading: Heading, vocabulary: Vocabulary): Match | null {
  const own = ownWording(kind, heading, vocabulary.wordings);
  if (own) return own;
  if (isRunningNumber(heading)) return { field: "running", item: "" };
  const field = fieldByWords(kind, heading);
  const criterion = kind === "evaluation" ? vocabulary.criterion(heading) : null;
  if (criterion && isMeant(criterion, field)) return criterionColumn(criterion);
  if (kind === "declared" && (field !== "group" || isFigureOfUnits(heading))) {
    const measure = measureByWords(headingText(heading));
    if (measure && isDifference(lowestWords(heading))) return null;
    if (measure && !isTargetAlone(heading)) return { field: "value", item: measure };
  }
  if (kind === "campaign") {
    const campaign = campaignIn(heading, vocabulary.campaigns);
    if (campaign) return campaignColumn(heading, campaign, campaignItem(campaign, vocabulary.campaigns));
  }
  if (field !== "") return { field, item: "" };
  return kind === "evaluation" ? longScore(heading) : null;
}

/** What forms ask for in numbered questions. */
const QUESTIONS = [
  "name",
  "position",
  "unit",
  "group",
  "since",
  "total",
  "grade",
  "bonus",
  "penalty",
  "note",
];

/**
 * Whether a header whose words name a field means a criterion all the same: one that is known, unless the code is only
 * the number of a question, `1. Họ và tên`.
 */
function isMeant({ known, code, isNamed }: CriterionHeading, field: string): boolean {
  const isQuestion = !/\p{L}/u.test(code) && QUESTIONS.includes(field);
  return field === "" || (known && (isNamed || !isQuestion));
}

function criterionColumn(heading: CriterionHeading): Match {
  const { code, role, known, level, kind, ticked, doubt, isNamed } = heading;
  const field = { score: role || "score", dont: ticked, bonus: "bonus", penalty: "penalty" }[kind];
  return { field, item: code, known, level, role, doubt, isNamed };
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

/** Where a heading stands, and what it says; `level` is the cell that names its field, by default the lowest. */
export function placeOf(heading: Heading, level = -1) {
  const headerRow = heading.levels.at(level)?.row ?? 0;
  const header = headingText(heading);
  return { column: heading.column, letter: columnLetter(heading.column), header, headerRow };
}
