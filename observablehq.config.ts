import { join } from "node:path";
import { Book } from "./src/components/book/book.ts";
import { type MarkdownIt, withComponents } from "./src/components/page/page-rule.ts";
import { readPublished } from "./src/components/page/site-data.ts";
import { pathsFromData } from "./src/components/page/words.ts";

const root = process.env.GUONG_SITE_ROOT ?? "src";

let opened: Book | undefined;
function book(): Book {
  opened ??= new Book(readPublished(join(root, "data")));
  return opened;
}

export default {
  root,
  output: process.env.GUONG_SITE_OUT ?? "dist",
  title: "Gương",
  pages: [],
  dynamicPaths: () => pathsFromData(book()),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false,
  style: "style.css",
  globalStylesheets: [],
  // Addresses end in .html, so that the folder also opens from a disk, without any server.
  preserveExtension: true,
  preserveIndex: true,
  // What stands around a page is drawn with its parts, and put in with them.
  head: null,
  header: null,
  footer: null,
  markdownIt: <Md extends MarkdownIt>(md: Md): Md => withComponents(md, book),
};
