/** A figure as a page for a frame: drawn by the same function as on its page, with all that it says of itself. */
import { posix } from "node:path";
import { NARROW, WIDE } from "../../components/charts/drawing.ts";
import { slicePath } from "../../components/figures/address.ts";
import type { Listed } from "../../components/figures/catalogue.ts";
import { isSimulated } from "../../components/frame/source.ts";
import { type Html, html, type Part, raw } from "../../components/markup/html.ts";
import type { Published } from "../../terms/published.ts";
import { type Shell, shell } from "./shell.ts";
import { fromWords, titleOf } from "./words.ts";

/** `brings` from `linked`; `root` leads from the page to the site's root. */
export function figurePage(
  listed: Listed,
  data: Published,
  { brings, root }: Pick<Shell, "brings"> & { root: string },
): string {
  const { address, figure, page } = listed;
  const { id, title, subtitle, note, source, table } = figure;
  const isTable = !("draw" in figure);
  const folded = isTable && !figure.shown ? null : foldedTable(title, table);
  const out = (part: Part) => ledOut(html`${part}`, page, root);
  const main = html`<figure class="${isTable ? "chart as-table" : "chart"}" id="${id}">
<p class="from">${fromWords(listed, data)}</p>
<figcaption><h1 class="title">${title}</h1> <span class="quiet subtitle">${subtitle}</span></figcaption>
${out(shownOf(listed))}
${note ? html`<p class="chart-note">${out(note)}</p>` : ""}<p class="source">${out(source)}</p>
${notice(data)}<div class="under">${out(folded)}<a href="${root}${page}" target="_blank" rel="noopener">Mở trong Gương</a></div></figure>`;
  return shell({ title: titleOf(listed, data), address: slicePath(address), brings, main });
}

/** What links from its page leads there from here too, and beside the page that holds the frame, not into the frame. */
function ledOut({ text }: Html, page: string, root: string): Html {
  const here = posix.dirname(page.replace(/[?#].*/, ""));
  const led = text.replace(
    /(<a\s[^>]*?\bhref=)"(\.{1,2}\/[^"]*)"/g,
    (_, link: string, href: string) =>
      `${link}"${root}${posix.join(here, href)}" target="_blank" rel="noopener"`,
  );
  return raw(led);
}

/** Both drawings, of which the width shows one; a table is there already. */
function shownOf({ figure }: Listed): Html {
  if (!("draw" in figure)) return figure.shown ?? figure.table;
  const { draw } = figure;
  return html`<div class="drawn wide">${raw(draw(WIDE))}</div><div class="drawn narrow">${raw(draw(NARROW))}</div>`;
}

function foldedTable(title: string, table: Html): Html {
  return html`<details class="of-chart"><summary aria-label="Bảng: ${title}">Bảng</summary>${table}</details>`;
}

function notice({ identity }: Published): Part {
  if (!identity.notice) return null;
  return html`<p class="simulated" role="note">${isSimulated(identity) ? html`<b>Số liệu mô phỏng.</b> ` : ""}${identity.notice}</p>`;
}
