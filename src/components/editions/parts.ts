/** The parts of the page Ấn bản and of each edition's own; none of them depends on a choice. */
import type { Component } from "../page/view.ts";
import { editionChanges } from "./changes.ts";
import { editionFacts, editionTables } from "./contents.ts";
import { editionList } from "./list.ts";
import { editionFigures, editionReports } from "./printed.ts";

export { editionHeading, editionPaths } from "./contents.ts";

export const EDITION_PARTS: Readonly<Record<string, Component>> = {
  "edition-list": { draw: editionList },
  "edition-changes": { draw: editionChanges },
  "edition-facts": { draw: editionFacts },
  "edition-reports": { draw: editionReports },
  "edition-figures": { draw: editionFigures },
  "edition-tables": { draw: editionTables },
};
