/** The page's state as its address says it, by the grammar in `address-terms.ts`. */
import { type AddressField, readAddress, writeAddress } from "../../terms/address.ts";
import type { MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import { MEASURE_NAME, TERMS } from "./address-terms.ts";
import { measureOfWord } from "./address-words.ts";
import { DEFAULT_QUERY, type Query } from "./query.ts";

/** The question that an address asks, and what of it was not understood, a sentence each. */
export function readQuery(book: Book, search: string): { query: Query; problems: string[] } {
  const { values, problems } = readAddress(search, fieldsOf(book));
  const query = TERMS.reduce((asked, { name, read }) => {
    const words = values[name];
    return words ? read(words, asked) : asked;
  }, DEFAULT_QUERY);
  return { query, problems };
}

/** The measure that an address asks for: its counts are fetched before the rest can be checked against a book. */
export function readMeasure(search: string): MeasureId {
  const isKnown = (word: string) => measureOfWord(word) !== undefined;
  const { values } = readAddress(search, [{ name: MEASURE_NAME, label: "", isKnown }]);
  return measureOfWord(values[MEASURE_NAME]?.[0]) ?? DEFAULT_QUERY.measure;
}

/** The address of a question, from `?` on; empty for the default one. */
export function writeQuery(book: Book, query: Query): string {
  const values = Object.fromEntries(TERMS.map(({ name, write }) => [name, write(query)]));
  return writeAddress(values, fieldsOf(book));
}

function fieldsOf(book: Book): AddressField[] {
  return TERMS.map(({ name, label, many, isKnown }) => ({
    ...{ name, label, many },
    isKnown: (word) => isKnown(word, book),
  }));
}
