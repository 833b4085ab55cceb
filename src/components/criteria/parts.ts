/** The parts of the page Tiêu chí. */
import { filters } from "../frame/filters.ts";
import { html } from "../markup/html.ts";
import type { Component } from "../page/view.ts";
import { byGroup } from "./by-group.ts";
import { donts } from "./donts.ts";
import { extraPoints } from "./extra-points.ts";
import { followed } from "./followed-figure.ts";
import { grades } from "./grades.ts";
import { heatTable } from "./heat-table.ts";
import { missing } from "./missing.ts";
import { pointsTable } from "./points-table.ts";
import { selfByPlace } from "./self-points.ts";
import { summary } from "./summary.ts";
import { within } from "./within.ts";

const NO_SELF = html`<p class="note">Không có ai, hoặc chưa nơi nào đủ 5 người, có điểm tự chấm bên cạnh điểm chính thức.</p>`;

export const CRITERIA_PARTS: Readonly<Record<string, Component>> = {
  "criteria-filters": {
    draw: (view) => filters(view, { offers: ["period", "group", "position"], measures: ["criteria_met"] }),
  },
  "criteria-summary": {
    draw: within("slice", summary),
    needs: ["evaluated", "criteria_met", "points", "self_points", "both_points"],
  },
  "criteria-by-group": {
    draw: within("slice", byGroup),
    needs: ["criteria_met", "self_points", "both_points"],
  },
  "criteria-heat": { draw: within("all", heatTable), needs: ["criteria_met"] },
  "criteria-points": {
    draw: within("slice", pointsTable),
    needs: ["criteria_met", "points", "self_points", "both_points"],
  },
  "criteria-self": {
    draw: within("all", (view, scope) => selfByPlace(view, scope) ?? NO_SELF),
    needs: ["criteria_met", "self_points", "both_points"],
  },
  "criteria-donts": { draw: within("slice", donts), needs: ["criteria_met", "missing"] },
  "criteria-missing": { draw: within("slice", missing), needs: ["criteria_met", "missing"] },
  "criteria-extra": { draw: extraPoints, needs: ["criteria_met"], follows: ["period"] },
  "criteria-grades": { draw: within("all", grades), needs: ["criteria_met", "grade"] },
  "criteria-followed": { draw: within("slice", followed), needs: ["criteria_met", "points"] },
};
