/**
 * The press: everything that is printed into files from the published counts while the site is built. A process of
 * its own, beside Framework. Arguments: the folder that `publish` wrote, the folder to print into, and the folder of
 * the site that stands now, from which what has not changed is taken over; there may be no such folder yet. With
 * `--no-pictures` behind them, figures are printed without PNG.
 */
import { Book } from "../components/book/book.ts";
import { readPublished } from "../components/page/site-data.ts";
import { printEditionChanges } from "./edition-changes.ts";
import { printFigures } from "./figures/print.ts";

/** What every step of the press is given. */
export interface Press {
  book: Book;
  /** Paths below it are the addresses in the site. */
  folder: string;
  /** The site that stands now; may be absent. */
  standing: string;
  /** Whether figures are printed as PNG too, which takes longest. */
  pictures: boolean;
}

/** One after the other, each with files of its own. */
const STEPS: readonly ((press: Press) => Promise<void>)[] = [printFigures, printEditionChanges];

const [published = "", folder = "", standing = "", only = ""] = process.argv.slice(2);
const press: Press = {
  book: new Book(readPublished(published)),
  folder,
  standing,
  pictures: only !== "--no-pictures",
};
for (const step of STEPS) await step(press);
