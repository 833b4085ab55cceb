/** A name of an address's grammar: what may stand behind it, how it is read, written and explained. */
import type { Book } from "../book/book.ts";
import { DEFAULT_QUERY, type Query } from "./query.ts";

interface Word {
  word: string;
  means: string;
  /** Whether it is what holds where nothing is said. */
  standard: boolean;
}

export interface Term {
  name: string;
  /** As a message names it. */
  label: string;
  many: boolean;
  /** Each word with what it means, or a sentence about what may stand there. */
  values: readonly Word[] | string;
  isKnown: (word: string, book: Book) => boolean;
  /** No words for the default. */
  read: (words: readonly string[], query: Query) => Query;
  /** Empty for the default. */
  write: (query: Query) => readonly string[];
}

interface Choice<T> {
  name: string;
  label: string;
  options: readonly { value: T; word: string; means: string }[];
  get: (query: Query) => T;
  set: (query: Query, value: T) => Query;
}

/** One of a few words; the default is never written. */
export function choice<T extends string>({ name, label, options, get, set }: Choice<T>): Term {
  const standard = get(DEFAULT_QUERY);
  return {
    ...{ name, label, many: false },
    values: options.map(({ word, means, value }) => ({ word, means, standard: value === standard })),
    isKnown: (asked) => options.some(({ word }) => word === asked),
    read: ([asked], query) => {
      if (asked === undefined) return set(query, standard);
      const found = options.find(({ word }) => word === asked);
      return found ? set(query, found.value) : query;
    },
    write: (query) => {
      const value = get(query);
      return value === standard ? [] : options.filter((one) => one.value === value).map(({ word }) => word);
    },
  };
}
