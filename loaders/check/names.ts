import type { Database } from "../engine/database.ts";
import { criterionFinder } from "../recognise/criterion.ts";
import { namesByDay } from "../recognise/days.ts";
import { measureByWords } from "../recognise/fieldwords.ts";
import { headingWords } from "../recognise/heading.ts";
import type { Reference } from "../reference/reference.ts";
import { remember } from "../values/remember.ts";
import { plainWords } from "../values/words.ts";

/** Finds the unit, group and item that each distinct text means in its period. */
export async function enterNames(database: Database, reference: Reference): Promise<void> {
  const ends = new Map(reference.periods.map(({ period, ends }) => [period, ends]));
  const dayOf = (period: string) => ends.get(period) ?? "";
  const { unitsOn, groupsOn } = namesByDay(reference);
  const itemIn = itemFinder(reference);

  const written = await database.all(
    "SELECT DISTINCT unit_text, group_code, period FROM entry_text WHERE kind <> 'declared' ORDER BY ALL",
  );
  const unitRows = written.map(({ unit_text, group_code, period }) => {
    const [text, group, of] = [String(unit_text), String(group_code), String(period)];
    const reading = unitsOn(dayOf(of)).find(text, group);
    const found =
      reading.state === "unit" ? [reading.code, "unit", ""] : ["", reading.state, reading.nearest.join("; ")];
    return [text, group, of, ...found];
  });
  await database.append("unit_meaning", unitRows);

  const groups = await database.all(
    "SELECT DISTINCT group_text, period FROM entry_text WHERE kind = 'declared' ORDER BY ALL",
  );
  const groupRows = groups.flatMap(({ group_text, period }) => {
    const group = groupsOn(dayOf(String(period))).written(String(group_text));
    return group ? [[String(group_text), String(period), group]] : [];
  });
  await database.append("group_meaning", groupRows);

  const items = await database.all(
    "SELECT DISTINCT kind, item_text, period FROM entry_text WHERE is_long ORDER BY ALL",
  );
  const itemRows = items.map(({ kind, item_text, period }) => {
    const [text, of] = [String(item_text), String(period)];
    const item = itemIn(String(kind), text, of);
    return [String(kind), text, of, item.known, item.read];
  });
  await database.append("item_meaning", itemRows);
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
      const words = headingWords(text);
      const campaign = reference.campaigns.find(
        (each) =>
          each.period === period &&
          (words.includes(headingWords(each.name)) || words === plainWords(each.campaign)),
      );
      return { known: campaign?.campaign ?? "", read: text };
    }
    const found = criteriaOf(schemeOf.get(period) ?? "")({ column: 0, levels: [{ row: 0, text }] });
    return { known: found?.known ? found.code : "", read: found?.code ?? text };
  };
}
