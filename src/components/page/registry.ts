/** The components that a page may call by name: `{{ answers }}` on a line of its own. */
import { ANALYSIS_PARTS } from "../analysis/parts.ts";
import { EDITION_PARTS } from "../editions/parts.ts";
import { FIGURE_PARTS } from "../figures/parts.ts";
import { INTAKE_PARTS } from "../intake/parts.ts";
import { METHOD_PARTS } from "../method/parts.ts";
import { REPORT_PARTS } from "../report/parts.ts";
import { READING } from "./reading.ts";
import type { Component } from "./view.ts";

export const COMPONENTS: Readonly<Record<string, Component>> = {
  ...READING,
  ...ANALYSIS_PARTS,
  ...FIGURE_PARTS,
  ...INTAKE_PARTS,
  ...METHOD_PARTS,
  ...EDITION_PARTS,
  ...REPORT_PARTS,
};
