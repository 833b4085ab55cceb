/** The lines that put a figure into a page of another site. */
import { escapeHtml } from "../markup/html.ts";

/** Writes such lines. `site` is the site's own address with a slash at its end, `slice` as `slicePath` gives it. */
export type WriteCode = (site: string, slice: string, title: string) => string;

/**
 * The element grows with its figure once its script runs; where a portal lets no script through, the frame inside it
 * stands.
 */
export const embedCode: WriteCode = (site, slice, title) => {
  const [name = "", period = "", group] = slice.split("/");
  const own = [
    `name="${escapeHtml(name)}"`,
    `ky="${escapeHtml(period)}"`,
    ...(group === undefined ? [] : [`dia-ban="${escapeHtml(group)}"`]),
  ].join(" ");
  return `<script type="module" src="${escapeHtml(site)}nhung/guong.js"></script>\n<guong-hinh ${own}>${frame(site, slice, title)}</guong-hinh>\n`;
};

/** The frame alone, for portals that take nothing else: of one height, inside which a higher figure scrolls. */
export const frameCode: WriteCode = (site, slice, title) => `${frame(site, slice, title)}\n`;

function frame(site: string, slice: string, title: string): string {
  return `<iframe src="${escapeHtml(`${site}nhung/${slice}.html`)}" title="${escapeHtml(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}

/** The names that code has on the page, in `data-code`. */
export const CODES = { embed: embedCode, frame: frameCode } as const;
