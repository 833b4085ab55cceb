/** The parts of the page Số liệu; none of them depends on a choice. */
import type { Component } from "../page/view.ts";
import { notSubmitted, shrunkFiles, unusedFiles } from "./file-lists.ts";
import { filesInUse } from "./files-in-use.ts";
import { findingCodes, findingPlaces } from "./finding-tables.ts";
import { intakeSummary, intakeTable } from "./intake.ts";
import { intakeByGroup } from "./intake-by-group.ts";
import { signalLists } from "./signal-lists.ts";

export const INTAKE_PARTS: Readonly<Record<string, Component>> = {
  "intake-summary": { draw: ({ book }) => intakeSummary(book) },
  "intake-table": { draw: ({ book }) => intakeTable(book) },
  "intake-by-group": { draw: ({ book }) => intakeByGroup(book) },
  "files-in-use": { draw: filesInUse },
  "unused-files": { draw: ({ book }) => unusedFiles(book) },
  "shrunk-files": { draw: ({ book }) => shrunkFiles(book) },
  "not-submitted": { draw: ({ book }) => notSubmitted(book) },
  "signal-lists": { draw: ({ book }) => signalLists(book) },
  "finding-codes": { draw: ({ book }) => findingCodes(book) },
  "finding-places": { draw: ({ book }) => findingPlaces(book) },
};
