/** What no site may have: an error cell, or an address that leaves its origin. */

/** A site that cannot be built, or must not be shown. */
export class SiteError extends Error {
  override name = "SiteError";
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

/** Addresses of another origin that a script would fetch, import or connect to; names of namespaces are none. */
export function foreignCalls(script: string): string[] {
  const found = [
    ...script.matchAll(
      /\b(?:fetch|import|importScripts|EventSource|WebSocket|Worker|sendBeacon|Request)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`\s]+)/g,
    ),
    ...script.matchAll(/\b(?:import|from)\s*["']((?:https?:)?\/\/[^"']+)/g),
    ...script.matchAll(/\.(?:src|href|action)\s*=\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/g),
    ...script.matchAll(/\.open\(\s*["'`]\w+["'`]\s*,\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/g),
  ];
  return found.map((match) => match[1] ?? "");
}
