/** All changes since each edition, as files: the page may list only the largest. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Book } from "../components/book/book.ts";
import { changesFile } from "../components/editions/changes.ts";
import { changesCsv } from "../components/editions/changes-file.ts";

/** One CSV file an edition that could be compared, below `folder`. */
export async function printEditionChanges({ book, folder }: { book: Book; folder: string }): Promise<void> {
  for (const edition of book.data.editions ?? []) {
    const csv = changesCsv(book, edition);
    if (csv === null) continue;
    const place = join(folder, changesFile(edition.name));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, csv);
  }
}
