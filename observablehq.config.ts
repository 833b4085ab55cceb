import { join } from "node:path";
import { Book } from "./src/components/book/book.ts";
import { editionPaths } from "./src/components/editions/parts.ts";
import { groupPaths } from "./src/components/group/words.ts";
import { OPEN_FOR_PRINT, pageFooter, pageHeader } from "./src/components/page/furniture.ts";
import { type MarkdownIt, withComponents } from "./src/components/page/page-rule.ts";
import { readPublished } from "./src/components/page/site-data.ts";
import { reportPaths } from "./src/components/report/parts.ts";

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
  dynamicPaths: () => [...groupPaths(book()), ...reportPaths(book()), ...editionPaths(book())],
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
  head: `<link rel="icon" type="image/svg+xml" href="/icon.svg"><meta name="color-scheme" content="light dark">
<script>${OPEN_FOR_PRINT}</script>`,
  header: ({ path }: { path: string }) => pageHeader(book().data, path).text,
  footer: ({ path }: { path: string }) => pageFooter(book().data, path).text,
  markdownIt: <Md extends MarkdownIt>(md: Md): Md => withComponents(md, book),
};
