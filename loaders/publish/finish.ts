/**
 * What Framework's pages lack or bring too much of: the language, zoom, its generator line, and a client
 * script on pages that have nothing to run.
 */

/** A page as readers get it. */
export function finishPage(html: string): string {
  return withoutIdleClient(
    html
      .replace(/<html(?![^>]*\blang=)/, '<html lang="vi"')
      .replace(
        /<meta name="viewport"[^>]*>/,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
      )
      .replace(/<meta name="generator"[^>]*>\n?/g, "")
      // Tells Framework that a file is not among the pages' own; a reader's browser has no use for it.
      .replaceAll(' rel="external"', ""),
  );
}

/** Framework imports its client into every page; where no cell runs, that import is all the script there is. */
function withoutIdleClient(html: string): string {
  const idle = /<script type="module">\s*import "\.[^"]*\/_observablehq\/client[^"]*";\s*<\/script>\n?/;
  if (!idle.test(html)) return html;
  return html
    .replace(idle, "")
    .replace(/<link rel="modulepreload" href="\.[^"]*\/_observablehq\/[^"]*">\n?/g, "");
}
