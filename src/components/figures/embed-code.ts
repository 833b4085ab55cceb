/** The lines that put a figure into a page of another site. */
import { escapeHtml } from "../markup/html.ts";

/**
 * The element grows with its figure once its script runs; where a portal lets no script through, the frame inside it
 * stands. `site` is the site's own address with a slash at its end, `slice` as `slicePath` gives it.
 */
export function embedCode(site: string, slice: string, title: string): string {
  const [name = "", period = "", group] = slice.split("/");
  const own = [
    `name="${escapeHtml(name)}"`,
    `ky="${escapeHtml(period)}"`,
    ...(group === undefined ? [] : [`dia-ban="${escapeHtml(group)}"`]),
  ].join(" ");
  const frame = `<iframe src="${escapeHtml(`${site}nhung/${slice}.html`)}" title="${escapeHtml(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
  return `<script type="module" src="${escapeHtml(site)}nhung/guong.js"></script>\n<guong-hinh ${own}>${frame}</guong-hinh>\n`;
}
