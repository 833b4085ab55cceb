import { plainWords } from "../../src/terms/fold.ts";
import type { Database } from "../engine/database.ts";
import { criterionFinder } from "../recognise/criterion.ts";
import { measureByWords } from "../recognise/fieldwords.ts";
import { groupFinder } from "../recognise/group.ts";
import { headingWords } from "../recognise/heading.ts";
import type { Reference } from "../reference/reference.ts";
import { type UnitNames, unitNames } from "../values/unit.ts";

/** Finds the unit, group and item that each distinct text means in its period. */
export async function enterNames(database: Database, reference: Reference): Promise<void> {
  const ends = new Map(reference.periods.map(({ period, ends }) => [period, ends]));
  const unitsOn = new Map<string, UnitNames>();
  const units = (day: string) => unitsOn.get(day) ?? setIn(unitsOn, day, unitNames(reference, day));

  const written = await database.all(
    "SELECT DISTINCT unit_text, group_code, period FROM entry_text WHERE kind <> 'declared' ORDER BY ALL",
  );
  const unitRows = written.map(({ unit_text, group_code, period }) => {
    const [text, group, of] = [String(unit_text), String(group_code), String(period)];
    const reading = units(ends.get(of) ?? "").find(text, group);
    const found =
      reading.state === "unit" ? [reading.code, "unit", ""] : ["", reading.state, reading.nearest.join("; ")];
    return [text, group, of, ...found];
  });
  await database.append("unit_meaning", unitRows);

  const groups = await database.all(
    "SELECT DISTINCT group_text, period FROM entry_text WHERE kind = 'declared' ORDER BY ALL",
  );
  const groupRows = groups.flatMap(({ group_text, period }) => {
    const finder = groupFinder(reference.groups, reference.aliases, ends.get(String(period)) ?? "");
    const group = finder.written(String(group_text));
    return group ? [[String(group_text), String(period), group]] : [];
  });
  await database.append("group_meaning", groupRows);

  const items = await database.all(
    "SELECT DISTINCT kind, item_text, period FROM entry_text WHERE is_long ORDER BY ALL",
  );
  const itemRows = items.map(({ kind, item_text, period }) => {
    const [text, of] = [String(item_text), String(period)];
    const item = itemOf(String(kind), text, of, reference);
    return [String(kind), text, of, item.known, item.read];
  });
  await database.append("item_meaning", itemRows);
}

function itemOf(
  kind: string,
  text: string,
  period: string,
  reference: Reference,
): { known: string; read: string } {
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
  const scheme = reference.periods.find((each) => each.period === period)?.scheme;
  const criteria = reference.criteria.filter((each) => each.scheme === scheme);
  const found = criterionFinder(criteria)({ column: 0, levels: [{ row: 0, text }] });
  return { known: found?.known ? found.code : "", read: found?.code ?? text };
}

function setIn<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
