/** The components that a page may call by name: `{{ answers }}` on a line of its own. */
import { ANALYSIS_PARTS } from "../analysis/parts.ts";
import { groupHeading } from "../group/words.ts";
import { notSubmitted, shrunkFiles, unusedFiles } from "../intake/file-lists.ts";
import { findingCodes, findingPlaces } from "../intake/finding-tables.ts";
import { intakeSummary, intakeTable } from "../intake/intake.ts";
import { intakeByGroup } from "../intake/intake-by-group.ts";
import { signalLists } from "../intake/signal-lists.ts";
import { measureDefinitions, noRateMarks } from "../method/definitions.ts";
import { READING } from "./reading.ts";
import type { Component, View } from "./view.ts";

export const COMPONENTS: Readonly<Record<string, Component>> = {
  ...READING,
  ...ANALYSIS_PARTS,
  "intake-summary": { draw: ({ book }) => intakeSummary(book) },
  "intake-table": { draw: ({ book }) => intakeTable(book) },
  "intake-by-group": { draw: ({ book }) => intakeByGroup(book) },
  "unused-files": { draw: ({ book }) => unusedFiles(book) },
  "shrunk-files": { draw: ({ book }) => shrunkFiles(book) },
  "not-submitted": { draw: ({ book }) => notSubmitted(book) },
  "signal-lists": { draw: ({ book }) => signalLists(book) },
  "finding-codes": { draw: ({ book }) => findingCodes(book) },
  "finding-places": { draw: ({ book }) => findingPlaces(book) },
  "measure-definitions": { draw: () => measureDefinitions() },
  "no-rate-marks": { draw: () => noRateMarks() },
};

/** Words that a heading may call, so that a page's title says what it is about: `# {{ group-name }}`. */
export const WORDS: Readonly<Record<string, (view: View) => string>> = { "group-name": groupHeading };
