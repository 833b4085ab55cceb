/** Draws everything that belongs into the pages, so that a page is whole without a script. */
import type { Book } from "../../components/book/book.ts";
import { DEFAULT_CHOICE } from "../../components/book/choice.ts";
import { pageFooter, pageHead, pageHeader } from "../../components/page/furniture.ts";
import { COMPONENTS } from "../../components/page/registry.ts";
import { placeOf, type View } from "../../components/page/view.ts";
import type { DrawnPage, DrawnPages } from "../../terms/drawn-pages.ts";
import { asInPage } from "./as-in-page.ts";

/** The names of parts, by page. */
type Called = ReadonlyMap<string, readonly string[]>;

/** Draws what is called, by page; `icon` lies there from the site's root. A component's error names its page. */
export function drawPages(book: Book, called: Called, icon: string): DrawnPages {
  return Object.fromEntries([...called].map(([path, names]) => [path, drawPage(book, path, names, icon)]));
}

function drawPage(book: Book, path: string, names: readonly string[], icon: string): DrawnPage {
  const view: View = { book, choice: DEFAULT_CHOICE, path };
  return {
    head: pageHead(path, icon).text,
    header: asInPage(pageHeader(book.data, path).text),
    footer: asInPage(pageFooter(book.data, path).text),
    parts: Object.fromEntries(names.flatMap((name) => drawPart(name, view))),
  };
}

/** A name may be a heading's word, or that of no component at all, which shows where the page is put together. */
function drawPart(name: string, view: View): [string, string][] {
  const component = COMPONENTS[name];
  if (!component) return [];
  try {
    return [[name, asInPage(placeOf(name, component, view).text)]];
  } catch (error) {
    throw new Error(`Trang ${view.path}: không vẽ được {{ ${name} }}`, { cause: error });
  }
}
