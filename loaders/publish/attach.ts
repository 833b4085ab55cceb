/** What every page is told besides its own text: which scripts are its own, and where the site's files lie. */
import { SITE_FILES, type SiteFiles } from "../../src/terms/site-files.ts";

/** The site's files by name, as addresses from its root. */
export interface Attachable {
  /** Classic scripts; `page` is every page's, the others are for pages that name them in `data-app`. */
  scripts: Record<string, string>;
  /** Scripts that are loaded when they are asked for. */
  apps: Record<string, string>;
  data: Record<string, string>;
}

/** The page with its scripts in the head and the list of files at the end of its body. */
export function attachFiles(html: string, page: string, { scripts, apps, data }: Attachable): string {
  const root = "../".repeat(page.split("/").length - 1) || "./";
  const tags = scriptsOf(html).flatMap((name) => {
    const address = scripts[name];
    return address === undefined ? [] : [`<script defer src="${root}${address}"></script>\n`];
  });
  const list = JSON.stringify({ root, data, apps } satisfies SiteFiles).replaceAll("<", "\\u003c");
  const files = `<script type="application/json" id="${SITE_FILES}">${list}</script>\n`;
  return before("</body>", before("</head>", html, tags.join(""), html.indexOf("</head>")), files);
}

/** The names of a page's scripts: `page`, and what it says in `data-app`. */
function scriptsOf(html: string): string[] {
  const named = [...html.matchAll(/\sdata-app="([a-z-]+)"/g)].map((match) => match[1] ?? "");
  return [...new Set(["page", ...named.sort()])];
}

function before(tag: string, html: string, added: string, at = html.lastIndexOf(tag)): string {
  return at < 0 ? html : html.slice(0, at) + added + html.slice(at);
}
