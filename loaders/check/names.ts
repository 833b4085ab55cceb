import type { Database } from "../engine/database.ts";
import { campaignNamed } from "../recognise/headings/campaign.ts";
import { criterionFinder } from "../recognise/headings/criterion.ts";
import { measureByWords } from "../recognise/headings/field-words.ts";
import { loneHeading } from "../recognise/headings/heading.ts";
import { namesByDay } from "../recognise/names/names-by-day.ts";
import type { Reference } from "../reference/reference.ts";
import { remember } from "../values/remember.ts";

/** Finds the unit, group and item that each text means of which that is not known yet. */
export async function enterNames(database: Database, reference: Reference): Promise<void> {
  await enterUnits(database, reference);
  await enterGroups(database, reference);
  await enterItems(database, reference);
}

async function enterUnits(database: Database, reference: Reference): Promise<void> {
  const { unitsOn } = namesByDay(reference);
  const wanted = await database.all("SELECT * FROM wanted_unit ORDER BY ALL");
  const rows = wanted.map(({ unit_text, group_text, era, unit, under, day }) => {
    const reading = unitsOn(`${day}`).find(`${unit}`, `${under}`);
    const found =
      reading.state === "unit" ? [reading.code, "unit", ""] : ["", reading.state, reading.nearest.join("; ")];
    return [Number(unit_text), Number(group_text), `${era}`, ...found];
  });
  await database.append("unit_meaning", rows);
}

async function enterGroups(database: Database, reference: Reference): Promise<void> {
  const { groupsOn } = namesByDay(reference);
  const wanted = await database.all("SELECT * FROM wanted_group ORDER BY ALL");
  const rows = wanted.flatMap(({ group_text, era, content, day }) => {
    const group = groupsOn(`${day}`).written(`${content}`);
    return group ? [[Number(group_text), `${era}`, group]] : [];
  });
  await database.append("group_meaning", rows);
}

async function enterItems(database: Database, reference: Reference): Promise<void> {
  const itemIn = itemFinder(reference);
  const wanted = await database.all("SELECT * FROM wanted_item ORDER BY ALL");
  const rows = wanted.map(({ kind, item_text, period, content }) => {
    const { known, read } = itemIn(`${kind}`, `${content}`, `${period}`);
    return [`${kind}`, Number(item_text), `${period}`, known, read];
  });
  await database.append("item_meaning", rows);
}

/** What a long file's row names: a criterion, campaign or measure of its period; blank where none is known. */
type ItemFinder = (kind: string, text: string, period: string) => { known: string; read: string };

function itemFinder(reference: Reference): ItemFinder {
  const schemeOf = new Map(reference.periods.map(({ period, scheme }) => [period, scheme]));
  const criteriaOf = remember((scheme) =>
    criterionFinder(reference.criteria.filter((each) => each.scheme === scheme)),
  );
  return (kind, text, period) => {
    if (kind === "declared") return { known: measureByWords(text) ?? "", read: text };
    if (kind === "campaign") {
      const ofPeriod = reference.campaigns.filter((each) => each.period === period);
      return { known: campaignNamed(text, ofPeriod)?.campaign ?? "", read: text };
    }
    const found = criteriaOf(schemeOf.get(period) ?? "")(loneHeading(text));
    return { known: found?.known ? found.code : "", read: found?.code ?? text };
  };
}
