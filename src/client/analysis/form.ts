/** The form of choices in the browser: read as an address, and redrawn only where it offers something else. */
import { MEASURE_NAME } from "../../components/analysis/address-terms.ts";
import { MEASURE_ADDRESS } from "../../components/analysis/address-words.ts";
import { type Control, controlsOf } from "../../components/analysis/controls.ts";
import { field, offersOf } from "../../components/analysis/form.ts";
import type { Query } from "../../components/analysis/query.ts";
import type { Book } from "../../components/book/book.ts";
import { plainWords } from "../../terms/fold.ts";

/** What a choice says now, in the address's words. What was ticked last stands first: what cannot go with it gives way. */
export function wordsOf(form: HTMLFormElement, last: HTMLInputElement | HTMLSelectElement): string[] {
  const own = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input:checked")];
  const rank = (input: Element) => (input === last ? 0 : 1);
  return own
    .filter(({ name, value }) => name === last.name && value !== "")
    .sort((a, b) => rank(a) - rank(b))
    .map(({ value }) => value);
}

/** Shows the measure that is still shown, where the counts of another could not be had. */
export function showMeasure(form: HTMLFormElement, { measure }: Query): void {
  const select = form.querySelector<HTMLSelectElement>(`[name="${MEASURE_NAME}"]`);
  if (select) select.value = MEASURE_ADDRESS[measure];
}

/** Makes the form offer what fits a question, and show what is chosen. Open lists stay open, and the focus where it is. */
export function showControls(form: HTMLFormElement, book: Book, query: Query): void {
  controlsOf(book, query).forEach(({ controls }, i) => {
    const group = form.querySelector<HTMLElement>(`[data-group="${i}"]`);
    if (group) fill(group, controls);
  });
}

function fill(group: HTMLElement, controls: readonly Control[]): void {
  const standing = new Map(
    [...group.querySelectorAll<HTMLElement>("[data-control]")].map((node) => [
      node.dataset.control ?? "",
      node,
    ]),
  );
  let before: Element | null = group.querySelector("legend");
  for (const control of controls) {
    const own = standing.get(control.name);
    standing.delete(control.name);
    const node = own?.dataset.offers === offersOf(control) ? own : drawn(control, own);
    if (before && before.nextElementSibling !== node) before.after(node);
    update(node, control);
    before = node;
  }
  for (const node of standing.values()) node.remove();
}

function drawn(control: Control, old: HTMLElement | undefined): HTMLElement {
  const holder = document.createElement("template");
  holder.innerHTML = field(control).text;
  const node = holder.content.firstElementChild;
  if (!(node instanceof HTMLElement)) throw new Error("no control");
  const open = old?.querySelector("details")?.open;
  const list = node.querySelector("details");
  if (list && open) list.open = true;
  const focused = old?.contains(document.activeElement);
  old?.replaceWith(node);
  if (focused) node.querySelector<HTMLElement>("select, summary")?.focus();
  return node;
}

function update(node: HTMLElement, { values, says }: Control): void {
  const select = node.querySelector("select");
  if (select) select.value = values[0] ?? "";
  for (const tick of node.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    tick.checked = values.includes(tick.value);
  }
  const words = node.querySelector("[data-says]");
  if (words && words.textContent !== says) words.textContent = says;
}

/** The search within long lists, and their button that unticks all. */
export function listenInLists(form: HTMLFormElement): void {
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.narrow === undefined) return;
    const words = plainWords(target.value).split(" ").filter(Boolean);
    for (const part of target.parentElement?.querySelectorAll<HTMLElement>(".of-section") ?? []) {
      const name = part.querySelector(".section")?.textContent ?? "";
      const ticks = [...part.querySelectorAll<HTMLElement>(".tick")];
      for (const tick of ticks) {
        const own = plainWords(`${tick.textContent} ${name}`);
        tick.hidden = !words.every((word) => own.includes(word));
      }
      part.hidden = ticks.every((tick) => tick.hidden);
    }
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-clear]") : null;
    const ticks = button?.closest("details")?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
    for (const tick of ticks) tick.checked = false;
    ticks[0]?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
