import type { Book } from "../components/book/book.ts";

/** What every step of the press is given. */
export interface Press {
  book: Book;
  /** Paths below it are the addresses in the site. */
  folder: string;
  /** The site that stands now; may be absent. */
  standing: string;
  /** Whether figures are printed as PNG too, which takes longest. */
  pictures: boolean;
  /** The list of every address that was ever published from the data folder; left out where none is kept. */
  addresses?: string;
}
