/** The components that a page may call by name: `{{ answers }}` on a line of its own. */

import type { Book } from "../book/book.ts";
import { notSubmitted, shrunkFiles, unusedFiles } from "../intake/file-lists.ts";
import { findingCodes, findingPlaces } from "../intake/finding-tables.ts";
import { intakeSummary, intakeTable } from "../intake/intake.ts";
import { intakeByGroup } from "../intake/intake-by-group.ts";
import { signalLists } from "../intake/signal-lists.ts";
import type { Part } from "../markup/html.ts";
import { measureDefinitions, noRateMarks } from "../method/definitions.ts";
import { answers } from "../overview/answers.ts";
import { declared } from "../overview/declared.ts";
import { districts } from "../overview/districts.ts";
import { districtTable, periodTable } from "../overview/figure-tables.ts";
import { trends } from "../overview/trends.ts";

export const COMPONENTS: Readonly<Record<string, (book: Book) => Part>> = {
  answers,
  districts,
  trends,
  declared,
  "district-table": districtTable,
  "period-table": periodTable,
  "intake-summary": intakeSummary,
  "intake-table": intakeTable,
  "intake-by-group": intakeByGroup,
  "unused-files": unusedFiles,
  "shrunk-files": shrunkFiles,
  "not-submitted": notSubmitted,
  "signal-lists": signalLists,
  "finding-codes": findingCodes,
  "finding-places": findingPlaces,
  "measure-definitions": measureDefinitions,
  "no-rate-marks": noRateMarks,
};
