/** The parts of the page 3 chủ động. */
import { filters } from "../frame/filters.ts";
import type { Component } from "../page/view.ts";
import { initiativeDistrictSteps, initiativeDistricts } from "./districts.ts";
import { initiativeHeadline } from "./headline.ts";
import { initiativePeriods, initiativeTrends } from "./over-years.ts";
import { initiativeSteps } from "./steps.ts";
import { initiativeUnits } from "./units.ts";
import { initiativeUnrecognised } from "./unrecognised.ts";
import { withoutAllThree } from "./without-all-three.ts";
import { COVERAGE } from "./words.ts";

export const INITIATIVES_PARTS: Readonly<Record<string, Component>> = {
  "initiative-filters": {
    draw: (view) =>
      filters(view, {
        offers: ["period", "base", "boundaries", "shape"],
        measures: ["three_initiatives"],
      }),
  },
  "initiative-headline": {
    draw: initiativeHeadline,
    needs: ["three_initiatives"],
    follows: ["period", "base"],
  },
  "initiative-unrecognised": {
    draw: initiativeUnrecognised,
    needs: COVERAGE,
    follows: ["period", "base", "boundaries"],
  },
  "initiative-steps": { draw: initiativeSteps, needs: COVERAGE, follows: ["period", "base"] },
  "initiative-districts": { draw: initiativeDistricts, needs: ["three_initiatives"] },
  "initiative-district-steps": {
    draw: initiativeDistrictSteps,
    needs: COVERAGE,
    follows: ["period", "base", "boundaries"],
  },
  // All periods on both bases: nothing that is chosen changes it.
  "initiative-trends": { draw: initiativeTrends },
  "initiative-periods": { draw: initiativePeriods, needs: COVERAGE, follows: ["base"] },
  "initiative-units": {
    draw: initiativeUnits,
    needs: COVERAGE,
    follows: ["period", "base", "boundaries"],
  },
  // A browser has no signals: it is drawn while the site is built, and stays.
  "without-all-three": { draw: withoutAllThree },
};
