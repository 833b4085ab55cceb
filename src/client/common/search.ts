/** The search field of every page: as a reader types, a list under it; arrow keys and Enter, or a pointer, choose. */
import { type SearchEntry, searchEntries } from "../../components/search/entries.ts";
import { find } from "../../components/search/find.ts";
import { CHAPTERS, type Chapter, type Drawable, REFERENCE } from "../../terms/site-files.ts";
import { fetchFile, siteFiles } from "./data.ts";

const SHOWN = 8;

export function listenForSearch(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const field = form?.querySelector("input");
  const list = form?.querySelector<HTMLElement>(".found");
  const status = form?.querySelector("[role=status]");
  if (!form || !field || !list || !status) return;
  let loading: Promise<SearchEntry[]> | undefined;
  const load = () => {
    loading ??= loadEntries().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let at = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("a")];
  const point = (to: number) => {
    at = to;
    for (const [i, option] of options().entries()) option.setAttribute("aria-selected", String(i === at));
    const active = options()[at];
    if (active) field.setAttribute("aria-activedescendant", active.id);
    else field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    point(-1);
  };
  const show = (found: readonly SearchEntry[], none: string) => {
    list.replaceChildren(...found.slice(0, SHOWN).map(optionOf));
    status.textContent = found.length > 0 ? countWords(found.length) : none;
    if (found.length === 0 && none !== "") list.append(message(none));
    list.hidden = found.length === 0 && none === "";
    field.setAttribute("aria-expanded", String(found.length > 0));
    point(-1);
  };
  const search = () => {
    const typed = field.value;
    if (typed.trim() === "") return show([], "");
    load().then(
      (entries) => {
        if (field.value === typed) show(find(entries, typed), "Không tìm thấy gì.");
      },
      () => show([], "Không tải được danh mục tìm kiếm; xem danh mục ở trang Địa bàn."),
    );
  };
  field.addEventListener("focus", () => load().catch(() => undefined), { once: true });
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape") {
      // The first press closes the list, the next clears the field as the browser does.
      if (!list.hidden) event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      else if (count > 0) point((at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + count) % count);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (options()[at] ?? options()[0])?.click();
  });
  list.addEventListener("click", close);
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Element && form.contains(relatedTarget))) close();
  });
}

async function loadEntries(): Promise<SearchEntry[]> {
  const [reference, chapters] = await Promise.all([
    fetchFile<Drawable>(REFERENCE),
    fetchFile<Chapter[]>(CHAPTERS),
  ]);
  return searchEntries(reference, chapters);
}

function optionOf({ title, detail, href }: SearchEntry, i: number): HTMLAnchorElement {
  const option = document.createElement("a");
  option.id = `tim-thay-${i}`;
  option.href = siteFiles().root + href;
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  const [name, more] = [document.createElement("b"), document.createElement("span")];
  name.textContent = title;
  more.textContent = detail;
  option.append(name, " ", more);
  return option;
}

function message(text: string): HTMLElement {
  const line = document.createElement("p");
  line.setAttribute("aria-hidden", "true");
  line.textContent = text;
  return line;
}

function countWords(count: number): string {
  return count > SHOWN ? `${count} kết quả, hiện ${SHOWN} kết quả đầu` : `${count} kết quả`;
}
