/** The parts of the page Phân tích. They are drawn while the site is built; in the browser the page's own script draws. */
import type { Component } from "../page/view.ts";
import { grammar } from "./grammar.ts";
import { analysis } from "./page.ts";

export const ANALYSIS_PARTS: Readonly<Record<string, Component>> = {
  analysis: { draw: ({ book }) => analysis(book) },
  "analysis-addresses": { draw: () => grammar() },
};
