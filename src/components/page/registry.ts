/** The components that a page may call by name: `{{ answers }}` on a line of its own. */
import { ANALYSIS_PARTS } from "../analysis/parts.ts";
import { EDITION_PARTS, editionHeading } from "../editions/parts.ts";
import { FIGURE_PARTS } from "../figures/parts.ts";
import { groupHeading } from "../group/words.ts";
import { INTAKE_PARTS } from "../intake/parts.ts";
import { METHOD_PARTS } from "../method/parts.ts";
import { REPORT_PARTS, reportTitle } from "../report/parts.ts";
import { READING } from "./reading.ts";
import type { Component, View } from "./view.ts";

export const COMPONENTS: Readonly<Record<string, Component>> = {
  ...READING,
  ...ANALYSIS_PARTS,
  ...FIGURE_PARTS,
  ...INTAKE_PARTS,
  ...METHOD_PARTS,
  ...EDITION_PARTS,
  ...REPORT_PARTS,
};

/** Words that a heading may call, so that a page's title says what it is about: `# {{ group-name }}`. */
export const WORDS: Readonly<Record<string, (view: View) => string>> = {
  "group-name": groupHeading,
  "edition-name": editionHeading,
  "report-title": reportTitle,
};
