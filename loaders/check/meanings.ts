import { fold, plainWords } from "../../src/terms/fold.ts";
import type { Database } from "../engine/database.ts";
import { criterionFinder } from "../recognise/criterion.ts";
import { measureByWords } from "../recognise/fieldwords.ts";
import { groupFinder } from "../recognise/group.ts";
import { headingWords } from "../recognise/heading.ts";
import type { Reference } from "../reference/reference.ts";
import { readAnswer } from "../values/answer.ts";
import { readDate } from "../values/date.ts";
import { readDeclared } from "../values/declared.ts";
import { readGrade } from "../values/grade.ts";
import { type NumberReading, readCount, readScore } from "../values/number.ts";
import { readPosition } from "../values/position.ts";
import { type UnitNames, unitNames } from "../values/unit.ts";

/** What a text means to a column: its state, its number, and the one spelling that equal contents share. */
interface Meaning {
  state: "value" | "not-applicable" | "blank" | "unreadable";
  number: number | null;
  canon: string;
}

const BLANK: Meaning = { state: "blank", number: null, canon: "" };
const NOT_APPLICABLE: Meaning = { state: "not-applicable", number: null, canon: "kad" };

const MEANINGS: Record<string, (text: string) => Meaning> = {
  score: (text) => ofNumber(readScore(text), text),
  count: (text) => ofNumber(readCount(text), text),
  answer: ofAnswer,
  flag: (text) => (readScore(text).state === "not-applicable" ? NOT_APPLICABLE : ofAnswer(text)),
  participation(text) {
    const count = readCount(text);
    if (count.state === "number")
      return { state: "value", number: count.value, canon: count.value > 0 ? "yes" : "no" };
    return ofAnswer(text);
  },
  grade: (text) => ofText(readGrade(text), text),
  date: (text) => ofText(readDate(text), text),
  position: (text) => ({ state: "value", number: null, canon: readPosition(text) ?? "" }),
  name: (text) => ({ state: "value", number: null, canon: fold(text) }),
  text: (text) => ({ state: "value", number: null, canon: fold(text) }),
  declared(text) {
    const reading = readDeclared(text);
    if (reading.state === "counts")
      return { state: "value", number: reading.n, canon: `${reading.n}/${reading.base}` };
    if (reading.state === "blank") return BLANK;
    if (reading.state === "unreadable") return unreadable(text);
    return {
      state: "value",
      number: reading.percent,
      canon: `${reading.percent.toFixed(reading.decimals)}%`,
    };
  },
};

/** Works out what each distinct text of the run means, and enters it for the joins of the checks. */
export async function enterMeanings(database: Database): Promise<void> {
  const distinct = await database.all("SELECT DISTINCT wants, content FROM wanted_text ORDER BY ALL");
  const rows = distinct.flatMap(({ wants, content }) => {
    const meaning = MEANINGS[String(wants)]?.(String(content));
    return meaning ? [[String(wants), String(content), meaning.state, meaning.number, meaning.canon]] : [];
  });
  await database.append("meaning", rows);
}

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

function ofNumber(reading: NumberReading, text: string): Meaning {
  if (reading.state === "number")
    return { state: "value", number: reading.value, canon: String(reading.value) };
  if (reading.state === "unreadable") return unreadable(text);
  return reading.state === "blank" ? BLANK : NOT_APPLICABLE;
}

function ofAnswer(text: string): Meaning {
  const answer = readAnswer(text);
  if (answer === "unreadable") return unreadable(text);
  return answer === "blank" ? BLANK : { state: "value", number: answer === "yes" ? 1 : 0, canon: answer };
}

function ofText(value: string | null, text: string): Meaning {
  if (text.trim() === "") return BLANK;
  return value === null ? unreadable(text) : { state: "value", number: null, canon: value };
}

function unreadable(text: string): Meaning {
  return { state: "unreadable", number: null, canon: fold(text) };
}

function setIn<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
