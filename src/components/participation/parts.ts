/** The parts of the page Tham gia. */
import { filters } from "../frame/filters.ts";
import type { Component } from "../page/view.ts";
import { CAMPAIGN_MEASURES } from "./campaign-facts.ts";
import { campaignBlocks, campaignCalendar, campaignSummary } from "./campaigns.ts";
import { REGISTRATION, registrationCards, registrationDistricts } from "./registration.ts";
import { registrationTrends } from "./registration-trends.ts";

export const PARTICIPATION_PARTS: Readonly<Record<string, Component>> = {
  "participation-filters": {
    draw: (view) =>
      filters(view, {
        offers: ["period", "boundaries", "shape"],
        measures: ["training_registered", "campaign_units"],
      }),
  },
  "registration-cards": { draw: registrationCards, needs: REGISTRATION, follows: ["period"] },
  "registration-districts": { draw: registrationDistricts, needs: REGISTRATION },
  // All periods: nothing that is chosen changes it.
  "registration-trends": { draw: registrationTrends },
  "campaign-summary": { draw: campaignSummary, needs: CAMPAIGN_MEASURES, follows: ["period"] },
  "campaign-blocks": { draw: campaignBlocks, needs: CAMPAIGN_MEASURES },
  "campaign-calendar": { draw: campaignCalendar },
};
