/** What the reader has chosen on a page, and how its address says so. */
import { type AddressField, type ReadAddress, readAddress, writeAddress } from "../../terms/address.ts";
import type { Position } from "../../terms/positions.ts";
import type { Base, Book } from "./book.ts";

export interface Choice {
  /** A period's id; empty where each figure stands in its own latest period. */
  period: string;
  /** A group's code; empty for all of them. */
  group: string;
  position: "" | Position;
  /** Boundaries for facts about units: as they were then, or as they are now. */
  boundaries: "then" | "now";
  /** The base of the coverage of 3 chủ động. */
  base: Exclude<Base, "">;
  /** How districts are compared: against what chance explains, side by side, or on a map. */
  shape: "funnel" | "bars" | "map";
}

export const DEFAULT_CHOICE: Choice = {
  period: "",
  group: "",
  position: "",
  boundaries: "then",
  base: "commune",
  shape: "funnel",
};

export type ChoiceName = keyof Choice;

interface Worded<Value> {
  name: string;
  label: string;
  words: Readonly<Record<string, Value>>;
}

/** Names and values as the address has them: Vietnamese without accents, and the codes of the data. */
const WORDS: { [Name in ChoiceName]: Worded<Choice[Name]> } = {
  period: { name: "ky", label: "kỳ", words: {} },
  group: { name: "dia-ban", label: "địa bàn", words: {} },
  position: { name: "chuc-danh", label: "chức danh", words: { BT: "BT", PBT: "PBT" } },
  boundaries: { name: "dia-gioi", label: "cách xem địa giới", words: { nay: "now" } },
  base: { name: "mau-so", label: "mẫu số", words: { "tat-ca": "all" } },
  shape: { name: "hinh", label: "dạng biểu đồ", words: { cot: "bars", "ban-do": "map" } },
};

/** The names that stand in the addresses of a page that lets its reader choose these. */
function addressFields(book: Book, names: readonly ChoiceName[]): AddressField[] {
  return names.map((choice) => {
    const { name, label, words } = WORDS[choice];
    const isKnown = (value: string) =>
      choice === "period"
        ? book.period(value) !== undefined
        : choice === "group"
          ? book.data.groups.some((group) => group.group === value)
          : Object.hasOwn(words, value) && (words[value] !== "map" || hasMap(book));
    return { name, label, isKnown };
  });
}

/** Whether a text, as a page has it in `data-`, names a choice. */
export function isChoiceName(text: string): text is ChoiceName {
  return Object.hasOwn(DEFAULT_CHOICE, text);
}

/** The name of a choice in an address. */
export function addressName(choice: ChoiceName): string {
  return WORDS[choice].name;
}

/** The choice that an address makes, and what of it was not understood. */
export function choiceOf(
  book: Book,
  search: string,
  names: readonly ChoiceName[],
): { choice: Choice; problems: string[] } {
  const { values, problems }: ReadAddress = readAddress(search, addressFields(book, names));
  const wordFor = (choice: ChoiceName) => values[WORDS[choice].name]?.[0] ?? "";
  const chosen = <Name extends ChoiceName>(choice: Name): Choice[Name] =>
    WORDS[choice].words[wordFor(choice)] ?? DEFAULT_CHOICE[choice];
  return {
    choice: {
      period: wordFor("period"),
      group: wordFor("group"),
      position: chosen("position"),
      boundaries: chosen("boundaries"),
      base: chosen("base"),
      shape: chosen("shape"),
    },
    problems,
  };
}

/** Whether there are outlines of groups to draw. */
export function hasMap({ data }: Book): boolean {
  return data.outlines.length > 0;
}

/** The address of a choice, from `?` on; empty where all is default. */
export function addressOf(book: Book, choice: Choice, names: readonly ChoiceName[]): string {
  const values: Record<string, string[]> = {};
  for (const name of names) {
    const word = wordOf(name, choice);
    if (word !== "") values[WORDS[name].name] = [word];
  }
  return writeAddress(values, addressFields(book, names));
}

/** What an address says for one choice; empty for the default. */
export function wordOf(name: ChoiceName, choice: Choice): string {
  if (choice[name] === DEFAULT_CHOICE[name]) return "";
  const { words } = WORDS[name];
  return Object.keys(words).find((key) => words[key] === choice[name]) ?? choice[name];
}

/** What an address says for some choices together: the same for the same. */
export function wordsOf(names: readonly ChoiceName[], choice: Choice): string {
  return names.map((name) => wordOf(name, choice)).join(" ");
}

/** Every name that an address may have, with what may stand behind it. */
export function addressHelp(): { name: string; label: string; values: string }[] {
  return Object.values(WORDS).map(({ name, label, words }) => {
    const own = Object.keys(words);
    return { name, label, values: own.length > 0 ? own.join(", ") : `mã ${label}, như trong dữ liệu` };
  });
}
