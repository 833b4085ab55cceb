/** What the page is about once a reader has chosen: a period that has figures, and perhaps a district and a position. */
import type { MeasureId } from "../../terms/measures.ts";
import { periodNameInText } from "../../terms/period.ts";
import { POSITION_NAMES } from "../../terms/positions.ts";
import type { Criterion, Group, Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import type { Choice } from "../book/choice.ts";
import { addressIn, type FigureAddress } from "../figures/address.ts";
import { nameOfGroup } from "../markup/names.ts";
import { groupsOf } from "../overview/criterion-groups.ts";
import type { View } from "../page/view.ts";
import { oncePer } from "./once.ts";

export interface Scope {
  period: Period;
  /** The district chosen, as it was called in the period; else null. */
  place: Pick<Group, "group" | "name" | "shortName"> | null;
  position: Ask["position"];
  /** The position in words; empty where there is none chosen. */
  who: string;
  /** The scheme's groups of scored criteria, less those of which none applies to the position. */
  groups: { code: string; name: string }[];
  /** The scored criteria of the period's scheme that apply to the position, in the scheme's order. */
  scored: Criterion[];
  /** Things not to do, likewise. */
  donts: Criterion[];
  /** What a subtitle says of it: `năm 2025, Phủ Lý, Bí thư`. */
  words: string;
  /** The same without the district, for figures that show all of them. */
  wordsOfAll: string;
}

/** The period chosen, else the latest that has evaluations; null where there is none. */
export function scopeOf({ book, choice }: View): Scope | null {
  return scopeOfChoice(book, choice);
}

const scopeOfChoice = oncePer((book: Book, choice: Choice): Scope | null => {
  const period = choice.period === "" ? book.latest("criteria_met") : book.period(choice.period);
  if (!period) return null;
  const position = choice.position === "" ? undefined : choice.position;
  const named = (short: boolean) => nameOfGroup(book, choice.group, period.period, short);
  const place =
    choice.group === "" ? null : { group: choice.group, name: named(false), shortName: named(true) };
  const applying = (kind: Criterion["kind"]) =>
    book
      .criteria(period.scheme, { kind })
      .filter(({ appliesTo }) => !position || appliesTo === "" || appliesTo === position);
  const scored = applying("score");
  const codes = new Set(scored.map(({ groupCode }) => groupCode));
  const groups = groupsOf(book, period.scheme).filter(({ code }) => codes.has(code));
  const [when, who] = [periodNameInText(period.period), position ? POSITION_NAMES[position] : ""];
  return {
    ...{ period, place, position, who, groups, scored, donts: applying("dont") },
    words: [when, place?.shortName ?? "toàn tỉnh", who].filter(Boolean).join(", "),
    wordsOfAll: [when, who].filter(Boolean).join(", "),
  };
});

/** What a question may name besides the measure, the period and the position. */
export type About = Omit<Ask, "measure" | "period" | "position">;

/** The question after a measure in the district and position chosen. */
export function askIn(scope: Scope, measure: MeasureId, about: About = {}): Ask {
  return askOfAll(scope, measure, { ...(scope.place ? { group: scope.place.group } : {}), ...about });
}

/** The same over all districts, or in one that `about` names. */
export function askOfAll({ period, position }: Scope, measure: MeasureId, about: About = {}): Ask {
  return { measure, period: period.period, ...(position ? { position } : {}), ...about };
}

/** A figure of all districts has one address, not one more for each district that may be picked out in it. */
export function addressOfAll(view: View, { period, place }: Scope, name: string): FigureAddress | undefined {
  return place ? undefined : addressIn(view, name, period.period);
}

/** `A1. Học tập lý luận chính trị`. */
export function criterionName({ code, name }: Pick<Criterion, "code" | "name">): string {
  return `${code}. ${name}`;
}
