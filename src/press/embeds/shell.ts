/** A page for a frame: no navigation, nothing from elsewhere, and a policy that says so to every browser. */
import { type Html, html, type Part, raw } from "../../components/markup/html.ts";

export interface Shell {
  /** Of the frame, for who cannot see it. */
  title: string;
  /** `3-chu-dong/2024/353`; empty where there is no such figure. */
  address: string;
  /** Elements that bring style and script. */
  brings: Html;
  main: Part;
}

/**
 * Styles of attributes are the tables' own, and `file:` lets it open from a disk. Who may frame it is for a server to
 * say: a page cannot.
 */
const SHARED =
  "default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; base-uri 'none'; form-action 'none'";
const INSIDE = SHARED.replace("script-src 'self' file:", "script-src 'unsafe-inline'");

/** Style and script as files; `up` leads to their folder. */
export function linked(up: string, style: string, script: string): Html {
  return html`${policy(SHARED)}
<link rel="stylesheet" href="${up}${style}">
<script src="${up}${script}"></script>`;
}

/** Style and script inside the page, for one that is shown at any address. */
export function inside(style: string, script: string): Html {
  return html`${policy(INSIDE)}
<style>${raw(style)}</style>
<script>${raw(script.replaceAll("</", "<\\/"))}</script>`;
}

function policy(content: string): Html {
  return html`<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

export function shell({ title, address, brings, main }: Shell): string {
  return html`<!doctype html>
<html lang="vi" data-address="${address}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${brings}
</head>
<body>
<main>${main}</main>
</body>
</html>
`.text;
}
