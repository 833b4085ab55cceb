/** The parts of the page Hình và bảng. */
import { filters } from "../frame/filters.ts";
import { html } from "../markup/html.ts";
import { type Component, rootOf } from "../page/view.ts";
import { entryOf, latestOf } from "./catalogue.ts";
import { embedding } from "./embedding.ts";
import { FIGURE_LIST, figureList } from "./list.ts";

export const FIGURE_PARTS: Readonly<Record<string, Component>> = {
  "figure-filters": {
    draw: (view) => filters(view, { offers: ["period", "group"], latestWord: "Mới nhất của từng hình" }),
  },
  "figure-list": {
    draw: ({ book, path }) => {
      const entries = latestOf(book).map(entryOf);
      return html`<div id="${FIGURE_LIST}" data-app="figures">${figureList(entries, rootOf(path))}</div>`;
    },
  },
  "figure-embedding": { draw: embedding },
};
