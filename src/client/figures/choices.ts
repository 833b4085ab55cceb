/** Shows the figures of a choice. The address is kept as on every page, by the script that all pages have. */
import { chosen, type Entry, FIGURE_INDEX, FIGURE_LIST, figureList } from "../../components/figures/list.ts";
import { html } from "../../components/markup/html.ts";
import { siteFiles } from "../common/data.ts";
import { idle } from "../common/idle.ts";

export function listenForFigureChoices(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("form.filters");
  const list = document.getElementById(FIGURE_LIST);
  if (!form || !list) return;
  const { root } = siteFiles();
  const { classList } = document.documentElement;
  let loading: Promise<Entry[]> | undefined;
  const load = () => {
    loading ??= fetchIndex(root).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let [shown, wanted] = ["", ""];
  const show = (search: string) => {
    const choice = { period: askedOf(form, "period", search), group: askedOf(form, "group", search) };
    if (search === shown) return;
    wanted = search;
    load().then(
      (entries) => {
        if (wanted !== search) return;
        shown = search;
        // What is out of sight is laid out once the reader has seen the answer.
        classList.add("answering");
        list.innerHTML = figureList(chosen(entries, choice), root).text;
        idle(() => classList.remove("answering"));
      },
      () => {
        list.innerHTML = LOST.text;
      },
    );
  };
  form.addEventListener("change", () => show(`?${new URLSearchParams(valuesOf(form))}`));
  addEventListener("popstate", () => show(location.search));
  if (location.search !== "") show(location.search);
  addEventListener("load", () => setTimeout(() => load().catch(() => undefined)));
}

/** What stands there is not what was chosen; choosing again asks again. */
const LOST = html`<p class="note" role="alert">Chưa tải được danh sách hình của lựa chọn này. Kiểm tra đường truyền rồi chọn lại.</p>`;

/** What an address asks for, where the form offers it. */
function askedOf(form: HTMLFormElement, name: "period" | "group", search: string): string {
  const select = form.querySelector<HTMLSelectElement>(`select[data-choice="${name}"]`);
  const asked = new URLSearchParams(search).get(select?.name ?? "") ?? "";
  return [...(select?.options ?? [])].some(({ value }) => value === asked) ? asked : "";
}

function valuesOf(form: HTMLFormElement): [string, string][] {
  return [...form.querySelectorAll("select")].map(({ name, value }) => [name, value]);
}

/** Written by the same build as this script: its shape needs no second check. */
async function fetchIndex(root: string): Promise<Entry[]> {
  const response = await fetch(root + FIGURE_INDEX);
  if (!response.ok) throw new Error(`${FIGURE_INDEX}: ${response.status}`);
  return response.json();
}
