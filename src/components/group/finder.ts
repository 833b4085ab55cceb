/** Every group with every unit that it ever had, as links; a field above it leaves only what is looked for. */
import { groupName } from "../../terms/places.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { timeInForce } from "./time-in-force.ts";
import { unitLives } from "./unit-lives.ts";

export function unitFinder({ book }: View): Html {
  const lives = unitLives(book.data.units);
  const day = book.periods.at(-1)?.ends ?? "";
  const groups = [
    ...new Map([...book.data.groups].sort((a, b) => a.sort - b.sort).map((one) => [one.group, one])).values(),
  ];
  if (groups.length === 0) return html`<p class="note">Chưa có địa bàn nào trong số liệu.</p>`;
  return html`<form class="finder" role="search" aria-label="Trong danh mục"><label for="tim-trong-danh-muc">Tìm địa bàn, đơn vị</label> <input id="tim-trong-danh-muc" type="search" autocomplete="off" spellcheck="false" placeholder="gõ không dấu cũng được" data-filters="danh-muc"><p class="found quiet" role="status"></p></form>
<div class="catalogue" id="danh-muc">${groups.map(({ group }) => {
    const page = `./dia-ban/${encodeURIComponent(group)}.html`;
    const own = lives.filter((life) => life.group === group);
    const name = groupName(book.data.groups, group, day);
    return html`<section data-words="${name}"><h3><a href="${page}">${name}</a></h3><ul class="plain">${own.map(
      (life) =>
        html`<li><a href="${page}#${life.id}">${life.fullName}</a> <span class="quiet">${timeInForce(life)}</span></li>`,
    )}</ul></section>`;
  })}</div>`;
}
