/** The published counts, fetched when a reader first chooses something else than the page was built with. */
import { Book } from "../../components/book/book.ts";
import { type PackedCounts, unpackCounts } from "../../terms/packed.ts";
import type { Count } from "../../terms/published.ts";
import { type Drawable, REFERENCE, SITE_FILES, type SiteFiles } from "../../terms/site-files.ts";

/** Where the site's files lie, as the page says. */
export function siteFiles(): SiteFiles {
  const text = document.getElementById(SITE_FILES)?.textContent;
  return text ? JSON.parse(text) : { root: "./", data: {}, apps: {} };
}

/** The reference tables, and the counts of these measures as far as there are any. */
export async function fetchBook(measures: readonly string[]): Promise<Book> {
  const [reference, ...counts] = await Promise.all([
    fetchFile<Drawable>(REFERENCE),
    ...measures.map(fetchCounts),
  ]);
  const unseen = { files: [], findings: [], signals: [], shrunk: [], rowsByGroup: [] };
  const rows: Count[] = [];
  for (const packed of counts) {
    // A measure at a time, so that a reader who is pressing something meanwhile does not wait for all of them.
    await breath();
    if (packed) for (const count of unpackCounts(packed)) rows.push(count);
  }
  return new Book({ ...reference, ...unseen, counts: rows });
}

function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** A measure's counts as they are packed; null where nothing was published of it. */
export async function fetchCounts(measure: string): Promise<PackedCounts | null> {
  return siteFiles().data[measure] === undefined ? null : fetchFile<PackedCounts>(measure);
}

/** Written by the same build as this script, and named by its hash: its shape needs no second check. */
export async function fetchFile<T>(name: string): Promise<T> {
  const { root, data } = siteFiles();
  const response = await fetch(`${root}${data[name]}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
