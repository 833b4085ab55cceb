/** Units that are not recognised, each with what it lacks: whom to speak to, and about what. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import type { Base, Book } from "../book/book.ts";
import { silentAmong } from "../book/sent.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { subjectOf } from "./subject.ts";
import { type UnitFacts, unitGroups } from "./unit-facts.ts";
import { stateOf, THREE } from "./words.ts";

interface Question {
  period: string;
  base: Exclude<Base, "">;
  /** Of all groups where left out. */
  group?: string;
}

/** So many are shown at once; more are a click away. */
const AT_ONCE = 15;

export function initiativeUnrecognised(view: View): Html | null {
  const subject = subjectOf(view);
  return subject && unrecognised(subject.book, subject);
}

/** District by district, folded where they are many; null where nothing was received. */
export function unrecognised(book: Book, question: Question): Html | null {
  const groups = groupsOf(book, question);
  const units = groups.flatMap((one) => one.units);
  if (units.length === 0) return null;
  const short = units.filter(isShort);
  if (short.length === 0)
    return html`<p class="note">Cả ${formatNumber(units.length)} đơn vị đều được công nhận.</p>`;
  const joined = short.some(({ three_initiatives: { N } }) => N > 1);
  const one = question.group !== undefined;
  const lines = groups.flatMap(({ name, units: all }) => {
    const words = lackingWords(all.filter(isShort));
    return words === "" ? [] : [html`<li>${one ? "" : `${name}: `}${words}.</li>`];
  });
  return html`<details class="unrecognised"${short.length <= AT_ONCE ? html` open` : ""}><summary>Chưa được công nhận${joined ? " đủ" : ""}: ${formatNumber(short.length)} trong ${formatNumber(units.length)} đơn vị${amongSilent(short)}</summary><ul>${lines}</ul></details>`;
}

/** The same in a line: `xã Nam Lý, xã Nhân Hà (đều chưa nộp)`; the number where more than `atMost` would be named. */
export function unrecognisedInShort(book: Book, question: Question, atMost: number): string {
  const short = groupsOf(book, question).flatMap(({ units }) => units.filter(isShort));
  return short.length > atMost
    ? `${formatNumber(short.length)} đơn vị${amongSilent(short)}`
    : lackingWords(short);
}

function amongSilent(units: readonly UnitFacts[]): string {
  return silentAmong(units.filter(({ sent }) => sent.n === 0).length, units.length);
}

function groupsOf(book: Book, { period: id, base, group }: Question) {
  const period = book.period(id);
  const ask = { measure: "three_initiatives", period: id, base } as const;
  const found = book.rate(group === undefined ? ask : { ...ask, group });
  return period && found.kind === "rate" ? unitGroups(book, period, base, group) : [];
}

function isShort({ three_initiatives: { n, N } }: UnitFacts): boolean {
  return n < N;
}

/** Units that lack the same stand together: `xã A, xã B (đều chưa đạt nội dung 1); xã C (chưa nộp)`. */
function lackingWords(units: readonly UnitFacts[]): string {
  return [...groupBy(units, lacks)]
    .map(([reason, some]) => {
      const names = some.map(({ name }) => name).join(", ");
      return `${names} (${some.length > 1 ? "đều " : ""}${reason})`;
    })
    .join("; ");
}

/** `chưa nộp`, `chưa đăng ký`, `chưa đăng ký, chưa đạt nội dung 1, 3`, `đạt cả ba nội dung, tệp không ghi công nhận`. */
function lacks(unit: UnitFacts): string {
  if (unit.sent.n === 0 || unit.three_initiatives.N > 1) return stateOf(unit);
  const numbers = THREE.flatMap((id, i) => (unit[id].n > 0 ? [] : [i + 1]));
  const words = [
    unit.three_registered.n === 0 ? "chưa đăng ký" : "",
    numbers.length > 0 ? `chưa đạt nội dung ${numbers.join(", ")}` : "",
  ].filter(Boolean);
  return words.join(", ") || "đạt cả ba nội dung, tệp không ghi công nhận";
}
