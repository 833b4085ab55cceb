/** Shows the figures of a choice. The address is kept as on every page, by the script that all pages have. */
import { chosen, type Entry, FIGURE_INDEX, FIGURE_LIST, figureList } from "../../components/figures/list.ts";
import { siteFiles } from "../common/data.ts";

export function listenForFigureChoices(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("form.filters");
  const list = document.getElementById(FIGURE_LIST);
  if (!form || !list) return;
  const { root } = siteFiles();
  let loading: Promise<Entry[]> | undefined;
  const load = () => {
    loading ??= fetchIndex(root).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let shown = "";
  const show = (search: string) => {
    const asked = new URLSearchParams(search);
    const choice = { period: asked.get("ky") ?? "", group: asked.get("dia-ban") ?? "" };
    if (search === shown) return;
    shown = search;
    load().then(
      (entries) => {
        list.innerHTML = figureList(chosen(entries, choice), root).text;
      },
      () => undefined,
    );
  };
  form.addEventListener("change", () => show(`?${new URLSearchParams(valuesOf(form))}`));
  addEventListener("popstate", () => show(location.search));
  if (location.search !== "") show(location.search);
  addEventListener("load", () => setTimeout(() => load().catch(() => undefined)));
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
