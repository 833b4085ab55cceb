/** What a built page says of the files that its scripts may load; nothing else tells them where these lie. */
import type { Published } from "./published.ts";

/** The `id` of the element that holds it, as JSON. */
export const SITE_FILES = "guong-files";

/** The name of the file that holds `Drawable`, among those of the measures. */
export const REFERENCE = "reference";

/** The name of the file that lists pages and their chapters. */
export const CHAPTERS = "chapters";

/** A page, or a part of it under a heading of the second rank. */
export interface Chapter {
  /** From the root: `tieu-chi.html`. */
  page: string;
  pageTitle: string;
  /** The heading's `id`; empty for the page itself. */
  id: string;
  title: string;
}

export interface SiteFiles {
  /** The way from the page up to the site's root: `./` or `../`. */
  root: string;
  /** From the root: `reference`, `chapters`, and the packed counts of each measure by its id. */
  data: Record<string, string>;
  /** From the root: scripts that are loaded when they are asked for. */
  apps: Record<string, string>;
}

/** What is needed to draw any slice, besides its counts: small, and the same for every page. */
export type Drawable = Omit<
  Published,
  "counts" | "files" | "findings" | "signals" | "shrunk" | "rowsByGroup" | "editions"
>;
