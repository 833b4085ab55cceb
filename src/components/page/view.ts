/** What a component is given: the counts, what the reader chose, and where its page lies. */
import type { MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import type { Choice, ChoiceName } from "../book/choice.ts";
import type { FigureUse } from "../frame/figure.ts";
import { type Html, html, type Part } from "../markup/html.ts";

export interface View extends FigureUse {
  book: Book;
  choice: Choice;
  /** The page without `.html`: `/dia-ban/347`. */
  path: string;
}

export interface Component {
  draw: (view: View) => Part;
  /** The measures whose counts a browser needs to draw it anew; none where it never changes. */
  needs?: readonly MeasureId[];
  /** The choices that it looks at; left out where it looks at all. Without a change of these it is not drawn anew. */
  follows?: readonly ChoiceName[];
  /** What it is put together from, where drawing all of it at once keeps a browser busy for long. */
  pieces?: readonly ((view: View) => unknown)[];
}

/** The way from a page up to the site's root: `./` or `../`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** The last part of a page's path: the group's code on a group's page. */
export function codeOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}

/** A component's place on a page, where a browser finds it again to draw it for another choice. */
export function placeOf(name: string, { draw, needs }: Component, view: View): Html {
  const drawn = draw(view);
  if (!needs) return html`${drawn}`;
  return html`<div class="part" data-part="${name}" data-path="${view.path}" data-needs="${needs.join(" ")}">${drawn}</div>`;
}
