/** The parts of the page 3 chủ động. */
import { filters } from "../frame/filters.ts";
import type { Component } from "../page/view.ts";
import { initiativeUnits } from "./units.ts";
import { COVERAGE } from "./words.ts";

export const INITIATIVES_PARTS: Readonly<Record<string, Component>> = {
  "initiative-filters": {
    draw: (view) =>
      filters(view, {
        offers: ["period", "base", "boundaries", "shape"],
        measures: ["three_initiatives"],
        latestWord: "Mới nhất",
      }),
  },
  "initiative-units": { draw: initiativeUnits, needs: COVERAGE },
};
