/**
 * What Framework's pages lack or bring too much of: the language, zoom, its generator line, and a client
 * script on pages that have nothing to run. And what no page may have: an error cell, a foreign address.
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
      .replace(/<meta name="generator"[^>]*>\n?/g, ""),
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

/** What is wrong with a finished page, in words; none for a good one. */
export function pageFaults(html: string): string[] {
  const faults: string[] = [];
  if (/observablehq--error/.test(html)) faults.push("có ô báo lỗi");
  for (const address of foreignAddresses(html)) faults.push(`gọi ra ngoài: ${address}`);
  return faults;
}

/** Addresses that a browser would fetch or follow to another origin, in HTML or in CSS. */
export function foreignAddresses(text: string): string[] {
  const found = [
    ...text.matchAll(/\b(?:src|href|srcset|action|poster|data)\s*=\s*["']?\s*((?:https?:)?\/\/[^"'\s>]+)/gi),
    ...text.matchAll(/\burl\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi),
    ...text.matchAll(/@import\s+["']((?:https?:)?\/\/[^"']+)/gi),
    ...text.matchAll(/\b(?:import|from)\s*\(?\s*["']((?:https?:)?\/\/[^"']+)/g),
  ];
  return found.map((match) => match[1] ?? "");
}
