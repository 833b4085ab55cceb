/** All units that the group ever had: their time, what became of them, and the years in which they were recognised. */
import { dayAfter } from "../../terms/carried.ts";
import { groupBy } from "../../terms/counts.ts";
import { periodName } from "../../terms/period.ts";
import { groupName, unitName } from "../../terms/places.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";
import { timeInForce } from "./time-in-force.ts";
import { type UnitLife, unitLives } from "./unit-lives.ts";

/** Folded, since it is for who comes looking for one unit; a link to a unit unfolds it. */
export function unitRegister({ book, path }: View): Html | null {
  const code = codeOf(path);
  const lives = unitLives(book.data.units).filter(({ group }) => group === code);
  if (lives.length === 0) return null;
  const recognised = yearsRecognised(book);
  return html`<details class="of-chart register" id="moi-don-vi"><summary>Mọi đơn vị qua các thời kỳ (${lives.length})</summary>
<div class="frame" role="region" aria-labelledby="moi-don-vi-ten" tabindex="0"><table><caption id="moi-don-vi-ten">Đơn vị của địa bàn qua các thời kỳ</caption>
<thead><tr><th scope="col">Đơn vị</th><th scope="col">Thời gian</th><th scope="col">Về sau</th><th scope="col">Được công nhận “3 chủ động”</th></tr></thead>
<tbody>${lives.map(
    (life) =>
      html`<tr id="${life.id}"><th scope="row">${life.fullName}</th><td>${timeInForce(life)}</td><td>${became(book, life)}</td><td>${recognised(life)}</td></tr>\n`,
  )}</tbody></table></div></details>`;
}

/** The unit with which it is counted first, then those that a part of it went to. */
function became(book: Book, life: UnitLife): string {
  if (life.validTo === "") return "";
  const on = dayAfter(life.validTo);
  const next = book.data.successions
    .filter((step) => step.fromCode === life.code && step.on === on)
    .sort((a, b) => Number(b.primary) - Number(a.primary));
  const names = [...new Set(next.map(({ toCode }) => toCode))].map((code) => {
    const unit = book.data.units.find(
      (one) => one.code === code && one.validFrom <= on && on <= (one.validTo || on),
    );
    const elsewhere =
      unit && unit.group !== life.group ? ` (${groupName(book.data.groups, unit.group, on, true)})` : "";
    return `${unitName(book.data.units, code, on)}${elsewhere}`;
  });
  if (names.length === 0) return "chưa rõ";
  return names.length === 1 ? `${names[0]}` : `chia tách: ${names.join(", ")}`;
}

/** `Năm 2023, Năm 2024`: of the periods that end in a unit's time and have figures about it. */
function yearsRecognised(book: Book): (life: UnitLife) => string {
  const received = book.periods.filter((period) => book.received("three_initiatives", period));
  const shelves = received.map(({ period, ends }) => ({
    ...{ period, ends },
    byUnit: groupBy(
      book.counts("three_initiatives", period).filter(({ base }) => base === "all"),
      ({ unit }) => unit,
    ),
  }));
  return (life) => {
    const seen = shelves.flatMap(({ period, ends, byUnit }) => {
      const inForce = life.validFrom <= ends && (life.validTo === "" || ends <= life.validTo);
      const count = inForce ? byUnit.get(life.code)?.[0] : undefined;
      return count ? [{ period, yes: count.n > 0 }] : [];
    });
    if (seen.length === 0) return "";
    const years = seen.filter(({ yes }) => yes).map(({ period }) => periodName(period).replace(/^Năm /, ""));
    return years.length === 0
      ? `chưa (0/${seen.length} kỳ)`
      : `${years.join(", ")} (${years.length}/${seen.length} kỳ)`;
  };
}
