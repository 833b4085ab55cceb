/** The page's state as its address says it, by the grammar in `address-terms.ts`. */
import { type AddressField, readAddress, writeAddress } from "../../terms/address.ts";
import type { Book } from "../book/book.ts";
import { TERMS } from "./address-terms.ts";
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
