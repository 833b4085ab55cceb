/** The components that a page may call by name: `{{ answers }}` on a line of its own. */
import { answers } from "./answers.ts";
import type { Book } from "./book.ts";
import { declared } from "./declared.ts";
import { measureDefinitions, noRateMarks } from "./definitions.ts";
import { districts } from "./districts.ts";
import { districtTable, periodTable } from "./figure-tables.ts";
import { notSubmitted, shrunkFiles, unusedFiles } from "./file-lists.ts";
import { findingCodes, findingPlaces } from "./finding-tables.ts";
import type { Part } from "./html.ts";
import { intakeSummary, intakeTable } from "./intake.ts";
import { intakeByGroup } from "./intake-by-group.ts";
import { signalLists } from "./signal-lists.ts";
import { trends } from "./trends.ts";

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
