/** Pages that stand where there is no figure: one that is gone, and one that never was. */
import { html } from "../../components/markup/html.ts";
import { formatDate } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { PublishedAddress } from "../../terms/published-addresses.ts";
import { type Shell, shell } from "./shell.ts";
import { periodOf } from "./words.ts";

const LIST_PAGE = "hinh.html";

/** What was there, since when it is not, and where the others are. */
export function gonePage(
  was: PublishedAddress,
  { brings, root }: Pick<Shell, "brings"> & { root: string },
): string {
  const { title, where, gone = "", path } = was;
  const of = [where, periodNameInText(periodOf(path))].filter(Boolean).join(", ");
  const main = html`<div class="message"><h1>Hình này không còn</h1>
<p><b>${title}</b>, ${of}.</p>
<p>Không còn từ ngày ${formatDate(gone)}: số liệu hiện nay không có hình này nữa.</p>
<p><a href="${root}${LIST_PAGE}" target="_blank" rel="noopener">Xem các hình hiện có</a></p></div>`;
  return shell({ title: `Hình không còn: ${title}, ${of}`, address: path, brings, main });
}

/** For any address below `nhung/`; its script leads the link to the site. */
export function unknownPage({ brings }: Pick<Shell, "brings">): string {
  const main = html`<div class="message"><h1>Không có hình này</h1>
<p>Địa chỉ của hình chưa đúng, hoặc hình chưa từng được công bố.</p>
<p><a href="/${LIST_PAGE}" data-page="${LIST_PAGE}" target="_blank" rel="noopener">Xem các hình hiện có</a></p></div>`;
  return shell({ title: "Không có hình này", address: "", brings, main });
}

/** For every other address of the site that is none. */
export function notFoundPage({ brings }: Pick<Shell, "brings">): string {
  const main = html`<div class="message"><h1>Không có trang này</h1>
<p>Địa chỉ chưa đúng, hoặc trang không còn.</p>
<p><a href="/index.html" data-page="index.html">Về trang Tổng quan</a></p>
<p><a href="/${LIST_PAGE}" data-page="${LIST_PAGE}">Xem các hình hiện có</a></p></div>`;
  return shell({ title: "Không có trang này", address: "", brings, main });
}
