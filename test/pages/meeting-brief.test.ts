/** Meeting mode on paper: a province of many districts with long names, of which much is to be said. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import type { Published } from "../../src/terms/published.ts";
import { otherProvince } from "../support/other-province.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn } from "../support/page-text.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

test("of 24 districts with long names, a few outside and all with reports that differ, the brief takes two sheets", async () => {
  const { page } = await site.open("hop.html");
  const slides = drawn(new Book(crowded()), "meeting-slides", {}, "/hop");
  await page.locator('.meeting > [data-part="meeting-slides"]').evaluate((part, markup) => {
    part.innerHTML = markup;
  }, slides);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".slide-districts:visible").count()).toBe(3);
  const headings = await page.locator("h2:visible").allInnerTexts();
  expect(headings.filter((text) => text.startsWith("Điều đáng chú ý"))).toEqual(["Điều đáng chú ý"]);
  expect(headings.join()).not.toMatch(/\(\d+\/\d+\)/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  await page.close();
});

function crowded(): Published {
  const province = otherProvince();
  const period = "2026-Q1";
  const target = { base: "" as const, period, group: "", source: "Kế hoạch", target: 1 };
  return {
    ...province,
    groups: province.groups.map((one) => ({ ...one, shortName: `Bắc Trường Giang Thượng ${one.sort}` })),
    targets: (["evaluated", "criteria_met", "training_registered"] as const).map((measure) => ({
      ...target,
      measure,
    })),
    declared: province.groups.flatMap(({ group }) =>
      (["evaluated", "training_registered"] as const).map((measure) => ({
        ...{ period, group, measure, declared: "81,2%", stated: 0.812, n: 5, N: 6, agrees: false },
      })),
    ),
  };
}
