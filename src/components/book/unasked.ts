/** Officers of whom no list says whether they have registered: a list without that column does not say that nobody has. */
import type { Ask } from "./ask.ts";
import type { Contents } from "./contents.ts";

/** Groups, among those asked about, whose lists have no such column. */
function unaskedGroups({ data }: Contents, { measure, period, group }: Ask): string[] {
  if (measure !== "officers_registered") return [];
  return data.unasked
    .filter((row) => row.period === period && (group ?? row.group) === row.group)
    .map((row) => row.group);
}

/** Whether not even one list could have held the answer. */
export function isUnasked(book: Contents, ask: Ask): boolean {
  const unasked = new Set(unaskedGroups(book, ask));
  if (unasked.size === 0) return false;
  const counts = book.counts(ask.measure, ask.period, ask.group);
  return counts.length > 0 && counts.every(({ group }) => unasked.has(group));
}

/** `Danh sách cán bộ không có cột đăng ký rèn luyện.`, or whose lists are without; empty where all have it. */
export function unaskedWords(book: Contents, ask: Ask): string {
  if (isUnasked(book, ask)) return "Danh sách cán bộ đã nhận không có cột đăng ký rèn luyện.";
  const unasked = new Set(unaskedGroups(book, ask));
  const period = book.period(ask.period);
  const names = (period ? book.groups(period) : [])
    .filter(({ group }) => unasked.has(group) && book.counts(ask.measure, ask.period, group).length > 0)
    .map(({ shortName }) => shortName);
  if (names.length === 0) return "";
  return `Danh sách cán bộ của ${names.join(", ")} không có cột đăng ký rèn luyện; cán bộ ở đó vẫn nằm trong mẫu số.`;
}
