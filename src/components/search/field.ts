/** The search field of every page. Without a script it keeps its place and is not shown. */
import { type Html, html } from "../markup/html.ts";

/** `root` is the way up to the site's root. */
export function searchField(root: string): Html {
  return html`<form class="search" role="search" action="${root}dia-ban.html"><label class="unseen" for="tim">Tìm trong các trang</label><input id="tim" type="search" role="combobox" placeholder="Tìm địa bàn, đơn vị, tiêu chí" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded="false" aria-controls="tim-thay"><div class="found" id="tim-thay" role="listbox" aria-label="Kết quả tìm" hidden></div><p class="unseen" role="status"></p></form>`;
}
