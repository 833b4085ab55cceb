/** The counts of one measure at a time, fetched when it is chosen and kept. */
import { Book } from "../../components/book/book.ts";
import type { MeasureId } from "../../terms/measures.ts";
import { unpackCounts } from "../../terms/packed.ts";
import { type Drawable, REFERENCE } from "../../terms/site-files.ts";
import { fetchCounts, fetchFile } from "../common/data.ts";

const books = new Map<MeasureId, Book | Promise<Book>>();
let common: Promise<[Drawable, Awaited<ReturnType<typeof fetchCounts>>]> | undefined;

/** The book itself where it is here already; a failure may be tried again. */
export function bookOf(measure: MeasureId): Book | Promise<Book> {
  const known = books.get(measure);
  if (known) return known;
  const loading = load(measure).then(
    (book) => {
      books.set(measure, book);
      return book;
    },
    (error: unknown) => {
      books.delete(measure);
      throw error;
    },
  );
  books.set(measure, loading);
  return loading;
}

async function load(measure: MeasureId): Promise<Book> {
  common ??= Promise.all([fetchFile<Drawable>(REFERENCE), fetchCounts("submitted")]).catch(
    (error: unknown) => {
      common = undefined;
      throw error;
    },
  );
  const own = measure === "submitted" ? null : fetchCounts(measure);
  const [[reference, submitted], counts] = await Promise.all([common, own]);
  const unseen = { files: [], findings: [], signals: [], shrunk: [], rowsByGroup: [] };
  return new Book({
    ...reference,
    ...unseen,
    counts: [submitted, counts].flatMap((packed) => (packed ? unpackCounts(packed) : [])),
  });
}
