/** The parts of the page Tổng quan. */
import { HEADLINES } from "../book/headline.ts";
import { filters } from "../frame/filters.ts";
import type { Component } from "../page/view.ts";
import { answers } from "./answers.ts";
import { criterionGroups } from "./criterion-groups.ts";
import { declared } from "./declared.ts";
import { districts } from "./districts.ts";
import { districtTable, periodTable } from "./figure-tables.ts";
import { notable } from "./notable/list.ts";
import { NOTABLE_MEASURES } from "./notable/watched.ts";
import { refusedFiles } from "./refused-files.ts";
import { trends } from "./trends.ts";

const HEADLINE_MEASURES = HEADLINES.map(({ measure }) => measure);

export const OVERVIEW_PARTS: Readonly<Record<string, Component>> = {
  "overview-filters": {
    draw: (view) => filters(view, { offers: ["period", "shape"], latestWord: "Mới nhất của từng chỉ số" }),
  },
  answers: { draw: answers, needs: HEADLINE_MEASURES, follows: ["period"] },
  notable: {
    draw: ({ book, choice }) => notable(book, choice.period),
    needs: NOTABLE_MEASURES,
    follows: ["period"],
  },
  "refused-files": { draw: ({ book }) => refusedFiles(book) },
  districts: { draw: districts, needs: HEADLINE_MEASURES },
  trends: { draw: trends, needs: HEADLINE_MEASURES, follows: [] },
  "criterion-groups": { draw: criterionGroups, needs: ["criteria_met"], follows: ["period"] },
  declared: { draw: declared, needs: [], follows: ["period"] },
  "district-table": { draw: districtTable, needs: HEADLINE_MEASURES, follows: ["period"] },
  "period-table": { draw: ({ book }) => periodTable(book) },
};
