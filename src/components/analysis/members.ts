/** What stands in the rows or columns of a result: the values of a dimension in their official order, named. */
import { groupBy } from "../../terms/counts.ts";
import { EXPORT_KINDS } from "../../terms/kinds.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import { POSITION_NAMES, POSITIONS } from "../../terms/positions.ts";
import type { Book } from "../book/book.ts";
import { nameOfKind } from "../markup/names.ts";
import { keyWithName } from "./count-columns.ts";
import type { Dimension } from "./dimensions.ts";
import type { Member, MembersAsked } from "./member.ts";
import { bookFor, type Side } from "./scope.ts";
import { unitMembers } from "./unit-members.ts";
import { unlistedMembers } from "./unlisted-members.ts";

/** Those that occur, and those that should: what has no figure has its reason. */
export function membersOf(dimension: Dimension, asked: MembersAsked): Member[] {
  const { side, found } = asked;
  const wanted = side.where[dimension];
  const listed = LISTS[dimension](asked).filter(
    ({ key, word }) => wanted === undefined || wanted.includes(word) || found.has(key),
  );
  const byKey = new Map(listed.map((member) => [member.key, member]));
  return [...byKey.values(), ...unlistedMembers(dimension, asked, byKey)];
}

type List = (asked: MembersAsked) => Member[];

const LISTS: Readonly<Record<Dimension, List>> = {
  group: ({ book, query, side }) => {
    const own = bookFor(book, query);
    const latest = side.periods.at(-1);
    const codes = new Set(
      [...side.periods].reverse().flatMap((one) => own.groups(one).map(({ group }) => group)),
    );
    return [...codes].map((group) =>
      member(group, groupName(book.data.groups, group, latest ? own.dayOf(latest) : "", true)),
    );
  },
  period: ({ side }) => side.periods.map(({ period }) => member(period, periodName(period))),
  position: ({ found, side }) =>
    [
      ...POSITIONS.map((position) => member(position, POSITION_NAMES[position])),
      { ...member("", "Chưa tách chức danh"), word: "chua-tach" },
    ].filter(({ key }) => found.has(key) || side.where.position?.includes(key)),
  criterionGroup: (asked) =>
    ofSchemes(asked, ({ groupCode, groupName: name }) => ({ code: groupCode, name, label: name })),
  criterion: (asked) => ofSchemes(asked, ({ code, name }) => ({ code, name, label: `${code}. ${name}` })),
  grade: ({ book, side }) =>
    bySchemes(
      schemesOf(side).flatMap((scheme) =>
        book.data.grades
          .filter((one) => one.scheme === scheme)
          .map(({ grade, name }) => ({ scheme, code: grade, name, label: name })),
      ),
      schemesOf(side).length,
    ),
  campaign: ({ book, side, found }) =>
    book.data.campaigns
      .filter(({ campaign }) => found.has(campaign) || side.where.campaign?.includes(campaign))
      .map(({ campaign, name, period }) => ({ ...member(campaign, name), aside: periodName(period) })),
  unit: unitMembers,
  kind: ({ found, side }) =>
    EXPORT_KINDS.filter((kind) => found.has(kind) || side.where.kind?.includes(kind)).map((kind) =>
      member(kind, nameOfKind(kind)),
    ),
};

function member(key: string, label: string): Member {
  return { key, word: key, label, aside: "" };
}

/** The schemes of a slice's periods, the latest first. */
function schemesOf(side: Side): string[] {
  return [...new Set([...side.periods].reverse().map(({ scheme }) => scheme))];
}

interface OfScheme {
  scheme: string;
  code: string;
  name: string;
  label: string;
}

function ofSchemes(
  { book, query, side }: MembersAsked,
  name: (criterion: Book["data"]["criteria"][number]) => Omit<OfScheme, "scheme">,
): Member[] {
  const { criterionGroup, criterion } = side.where;
  const schemes = MEASURES[query.measure].ofScheme ? schemesOf(side) : [];
  return bySchemes(
    schemes.flatMap((scheme) =>
      book
        .criteria(scheme, { kind: query.criteria })
        .filter(
          ({ groupCode, code }) =>
            (criterionGroup?.includes(groupCode) ?? true) && (criterion?.includes(code) ?? true),
        )
        .map((one) => ({ scheme, ...name(one) })),
    ),
    schemes.length,
  );
}

/** One member for a code with its name, whichever schemes have it; they are named where there are several. */
function bySchemes(items: readonly OfScheme[], schemes: number): Member[] {
  const same = groupBy(items, ({ code, name }) => keyWithName(code, name));
  return [...same].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const named = [...new Set([first, ...others].map(({ scheme }) => scheme))].sort();
    const aside = schemes > 1 ? `khung ${named.join(", ")}` : "";
    return [{ key, word: first.code, label: first.label, aside }];
  });
}
