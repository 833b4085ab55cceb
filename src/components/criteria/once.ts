/** What all parts of the page need is worked out once for a choice, so that they are all drawn within a frame. */
import type { Book } from "../book/book.ts";

/** Remembers what came out for a key as long as the key is in use; books and keys never change. */
export function oncePer<Key extends object, Value>(
  work: (book: Book, key: Key) => Value,
): (book: Book, key: Key) => Value {
  const known = new WeakMap<Key, { book: Book; value: Value }>();
  return (book, key) => {
    const found = known.get(key);
    if (found?.book === book) return found.value;
    const value = work(book, key);
    known.set(key, { book, value });
    return value;
  };
}
