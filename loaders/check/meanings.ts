import type { Database } from "../engine/database.ts";
import { type Answer, readAnswer } from "../values/answer.ts";
import { readDate } from "../values/date.ts";
import { readDeclared } from "../values/declared.ts";
import { readFlag, readKept, readUnclear } from "../values/flag.ts";
import { readGrade } from "../values/grade.ts";
import { type NumberReading, readCount, readScore } from "../values/number.ts";
import { readPosition } from "../values/position.ts";
import { fold } from "../values/words.ts";

/** What a text means to a column: its state, its number, and the one spelling that equal contents share. */
interface Meaning {
  state: "value" | "not-applicable" | "blank" | "unreadable";
  number: number | null;
  canon: string;
}

const BLANK: Meaning = { state: "blank", number: null, canon: "" };
const NOT_APPLICABLE: Meaning = { state: "not-applicable", number: null, canon: "kad" };

/** No part of a name; written out (đồng chí) it may be one. */
const COMRADE = new RegExp(`^${fold("đ/c")}[.:]? ?`);

const MEANINGS: Record<string, (text: string) => Meaning> = {
  score: (text) => ofNumber(readScore(text), text),
  count: (text) => ofNumber(readCount(text), text),
  answer: (text) => ofAnswer(text),
  flag: (text) => ofFlag(text, readFlag),
  kept: (text) => ofFlag(text, readKept),
  unclear: (text) => ofFlag(text, readUnclear),
  participation(text) {
    const count = readCount(text);
    if (count.state === "number")
      return { state: "value", number: count.value, canon: count.value > 0 ? "yes" : "no" };
    return ofAnswer(text);
  },
  grade: (text) => ofText(readGrade(text), text),
  date: (text) => ofText(readDate(text), text),
  position: (text) => ({ state: "value", number: null, canon: readPosition(text) ?? "" }),
  name: (text) => ({ state: "value", number: null, canon: fold(text).replace(COMRADE, "") }),
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

/** Works out what each distinct text means that is new to the run, and enters it for the joins of the checks. */
export async function enterMeanings(database: Database): Promise<void> {
  const wanted = await database.all("SELECT wants, text_no, content FROM wanted_text ORDER BY ALL");
  const rows = wanted.flatMap(({ wants, text_no, content }) => {
    const meaning = MEANINGS[String(wants)]?.(String(content));
    return meaning ? [[String(wants), Number(text_no), meaning.state, meaning.number, meaning.canon]] : [];
  });
  await database.append("meaning", rows);
}

function ofNumber(reading: NumberReading, text: string): Meaning {
  if (reading.state === "number")
    return { state: "value", number: reading.value, canon: String(reading.value) };
  if (reading.state === "unreadable") return unreadable(text);
  return reading.state === "blank" ? BLANK : NOT_APPLICABLE;
}

function ofFlag(text: string, read: (text: string) => Answer): Meaning {
  return readScore(text).state === "not-applicable" ? NOT_APPLICABLE : ofAnswer(text, read(text));
}

function ofAnswer(text: string, answer = readAnswer(text)): Meaning {
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
