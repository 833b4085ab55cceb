/** The form of choices. It needs a script, so it is shown once one runs; its place is kept until then. */
import { type Html, html } from "../markup/html.ts";
import type { Control, ControlGroup } from "./controls.ts";
import type { Option } from "./options.ts";

/** Lists longer than this can be searched. */
const LONG_LIST = 12;

export function form(groups: readonly ControlGroup[]): Html {
  return html`<form class="slice-form" aria-label="Chọn phạm vi số liệu">${groups.map(
    ({ title, controls }, i) =>
      html`<fieldset data-group="${i}"><legend>${title}</legend>${controls.map(field)}</fieldset>`,
  )}</form>`;
}

/** One choice: a list to pick one of, or a folded list to tick several of. */
export function field(control: Control): Html {
  return html`<div class="field" data-control="${control.name}" data-offers="${offersOf(control)}">${
    control.many ? several(control) : single(control)
  }</div>`;
}

/** A short mark of what a choice offers; another one means that it must be drawn anew. */
export function offersOf({ label, options }: Control): string {
  let hash = 5381;
  for (const text of [label, ...options.flatMap((option) => [option.value, option.text, option.section])]) {
    for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
    hash = ((hash * 33) ^ 1) >>> 0;
  }
  return hash.toString(36);
}

function single({ name, label, options, values }: Control): Html {
  const option = ({ value, text }: Option) =>
    html`<option value="${value}"${values.includes(value) ? html` selected` : ""}>${text}</option>`;
  return html`<label><span class="field-name">${label}</span><select name="${name}" autocomplete="off">${sections(
    options,
  ).map(({ section, own }) =>
    section === "" ? own.map(option) : html`<optgroup label="${section}">${own.map(option)}</optgroup>`,
  )}</select></label>`;
}

function several({ name, label, options, values, says }: Control): Html {
  const tick = ({ value, text }: Option) =>
    html`<label class="tick"><input type="checkbox" name="${name}" value="${value}" autocomplete="off"${values.includes(value) ? html` checked` : ""}> <span>${text}</span></label>`;
  return html`<details class="pick"><summary><span class="field-name">${label}</span><span class="says" data-says>${says}</span></summary><div class="list">${
    options.length > LONG_LIST
      ? html`<input type="search" data-narrow autocomplete="off" placeholder="Tìm, không cần dấu" aria-label="Tìm trong danh sách ${label.toLowerCase()}">`
      : ""
  }<div class="ticks" role="group" aria-label="${label}">${sections(options).map(
    ({ section, own }) =>
      html`<div class="of-section">${section === "" ? "" : html`<p class="section">${section}</p>`}${own.map(tick)}</div>`,
  )}${options.length === 0 ? html`<p class="quiet">Không có gì để chọn.</p>` : ""}</div><button type="button" class="small" data-clear="${name}">Bỏ chọn</button></div></details>`;
}

function sections(options: readonly Option[]): { section: string; own: Option[] }[] {
  const names = [...new Set(options.map(({ section }) => section))];
  return names.map((section) => ({ section, own: options.filter((option) => option.section === section) }));
}
