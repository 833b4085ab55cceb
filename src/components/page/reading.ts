/** The components that a reader's choice may draw anew: they run while the site is built, and again in the browser. */
import { CRITERIA_PARTS } from "../criteria/parts.ts";
import { GROUP_PARTS } from "../group/parts.ts";
import { INITIATIVES_PARTS } from "../initiatives/parts.ts";
import { MEETING_PARTS } from "../meeting/parts.ts";
import { OVERVIEW_PARTS } from "../overview/parts.ts";
import { PARTICIPATION_PARTS } from "../participation/parts.ts";
import type { Component } from "./view.ts";

export const READING: Readonly<Record<string, Component>> = {
  ...OVERVIEW_PARTS,
  ...MEETING_PARTS,
  ...GROUP_PARTS,
  ...CRITERIA_PARTS,
  ...PARTICIPATION_PARTS,
  ...INITIATIVES_PARTS,
};
