/** The parts of the page Tổng quan. */
import { HEADLINES } from "../book/headline.ts";
import type { Component } from "../page/view.ts";
import { answers } from "./answers.ts";
import { declared } from "./declared.ts";
import { districts } from "./districts.ts";
import { districtTable, periodTable } from "./figure-tables.ts";
import { trends } from "./trends.ts";

const HEADLINE_MEASURES = HEADLINES.map(({ measure }) => measure);

export const OVERVIEW_PARTS: Readonly<Record<string, Component>> = {
  answers: { draw: ({ book }) => answers(book) },
  districts: { draw: districts, needs: HEADLINE_MEASURES },
  trends: { draw: trends, needs: HEADLINE_MEASURES },
  declared: { draw: ({ book }) => declared(book) },
  "district-table": { draw: ({ book }) => districtTable(book) },
  "period-table": { draw: ({ book }) => periodTable(book) },
};
