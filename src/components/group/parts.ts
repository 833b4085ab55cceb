/** The parts of the page Địa bàn and of each group's page. */
import { HEADLINES, TABLE_HEADLINES } from "../book/headline.ts";
import { filters } from "../frame/filters.ts";
import { COVERAGE } from "../initiatives/words.ts";
import { groupFiles } from "../intake/files-in-use.ts";
import type { Component } from "../page/view.ts";
import { groupBeside } from "./beside.ts";
import { groupCampaigns } from "./campaigns.ts";
import { groupCriteria } from "./criteria.ts";
import { groupDeclared } from "./declared.ts";
import { unitFinder } from "./finder.ts";
import { groupLead } from "./lead.ts";
import { groupList } from "./list.ts";
import { groupMissing } from "./missing.ts";
import { otherGroups } from "./others.ts";
import { unitRegister } from "./register.ts";
import { groupRemarks } from "./remarks.ts";
import { groupTrends } from "./trends.ts";
import { groupUnits } from "./units.ts";

const OFFERS = { offers: ["period", "boundaries"] } as const;
const HEADLINE_MEASURES = [...new Set(TABLE_HEADLINES.map(({ measure }) => measure))];

export const GROUP_PARTS: Readonly<Record<string, Component>> = {
  "group-filters": { draw: (view) => filters(view, OFFERS) },
  "group-list": { draw: groupList, needs: [...HEADLINES.map(({ measure }) => measure), "submitted"] },
  "unit-finder": { draw: unitFinder },
  "other-groups": { draw: otherGroups, needs: [] },
  "group-lead": { draw: groupLead, needs: [] },
  "group-beside": { draw: groupBeside, needs: [...HEADLINE_MEASURES, ...COVERAGE, "grade"] },
  "group-trends": { draw: groupTrends, needs: HEADLINE_MEASURES, follows: ["boundaries"] },
  "group-criteria": { draw: groupCriteria, needs: ["criteria_met"] },
  "group-campaigns": { draw: groupCampaigns, needs: ["campaign_units", "campaign_people", "campaign_turns"] },
  "group-units": { draw: groupUnits, needs: [...COVERAGE, "training_registered", "submitted", "on_time"] },
  "unit-register": { draw: unitRegister },
  "group-missing": { draw: groupMissing, needs: ["submitted"] },
  // A browser has neither findings nor files: drawn while the site is built, for all periods.
  "group-remarks": { draw: groupRemarks },
  "group-files": { draw: groupFiles },
  "group-declared": { draw: groupDeclared, needs: [] },
};
