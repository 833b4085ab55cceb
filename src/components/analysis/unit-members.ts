/** Units as rows: by their groups, also those that should have sent figures and did not. */
import { groupBy } from "../../terms/counts.ts";
import { formatDate } from "../../terms/format.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { groupName } from "../../terms/places.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import type { Member, MembersAsked } from "./member.ts";
import { bookFor } from "./scope.ts";
import { type UnitIdentity, unitIdentities } from "./unit-identities.ts";

export function unitMembers({ book, query, side, found }: MembersAsked): Member[] {
  const own = bookFor(book, query);
  const identities = unitIdentities(book.data);
  const awaited = side.periods.flatMap((period) => [...sentBy(own, query.measure, period)]);
  const ofGroup = new Map(awaited.map(([id, { group }]) => [id, group]));
  const { group: groups, unit: units } = side.where;
  const listed = new Set([...found, ...(units ?? []), ...ofGroup.keys()]);
  const latest = side.periods.at(-1);
  const place = latest ? own.groupOrder(latest.period) : () => 0;
  const shown = [...listed]
    .flatMap((id) => identities.get(id) ?? [])
    .map((identity) => ({ identity, group: ofGroup.get(identity.id) ?? identity.group }))
    .filter(({ identity, group }) => found.has(identity.id) || (groups?.includes(group) ?? true))
    .sort((a, b) => place(a.group) - place(b.group) || (a.identity.id < b.identity.id ? -1 : 1));
  const names = groupBy(shown, ({ identity }) => identity.name);
  return shown.map(({ identity, group }): Member => {
    const alike = (names.get(identity.name)?.length ?? 0) > 1;
    const where = groupName(book.data.groups, group, latest ? own.dayOf(latest) : "", true);
    return {
      ...{ key: identity.id, word: identity.id, label: identity.name },
      aside: alike ? `${where}, từ ${formatDate(firstDay(identity))}` : where,
    };
  });
}

interface Sent {
  group: string;
  sent: boolean;
}

const known = new WeakMap<Book, Map<string, ReadonlyMap<string, Sent>>>();

/** The units from which a period awaits the measure's kind of export, and whether it came; none where no kind is meant. */
export function sentBy(book: Book, measure: MeasureId, period: Period): ReadonlyMap<string, Sent> {
  const { source } = MEASURES[measure];
  const own = known.get(book) ?? new Map<string, ReadonlyMap<string, Sent>>();
  known.set(book, own);
  const key = `${source} ${period.period}`;
  const before = own.get(key);
  if (before) return before;
  const units = unitIdentities(book.data);
  const day = book.dayOf(period);
  const rows = source === null ? [] : book.counts("submitted", period.period);
  const sent = new Map<string, Sent>();
  for (const { kind, unit, group, n } of rows) {
    const id = kind === source ? units.at(unit, day)?.id : undefined;
    if (id !== undefined) sent.set(id, { group, sent: n > 0 || (sent.get(id)?.sent ?? false) });
  }
  own.set(key, sent);
  return sent;
}

function firstDay({ versions }: UnitIdentity): string {
  return versions[0]?.validFrom ?? "";
}
