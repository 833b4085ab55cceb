/** Files of which nobody could tell what they are: whatever they hold is in no figure, and no district is told of it. */
import { formatShare } from "../../terms/format.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";

/** Nothing where every file was understood. */
export function refusedFiles(book: Book): Html | null {
  const all = new Set(book.data.files.map(({ file }) => file));
  const refused = new Set(
    book.data.files.flatMap(({ file, status }) => (status === "refused" ? [file] : [])),
  );
  if (refused.size === 0) return null;
  return html`<p class="note">Có ${formatShare(refused.size, all.size)} tệp nhận được chưa dùng được, nên chưa dòng nào trong đó được tính. <a href="./so-lieu.html#tep-khong-duoc-tinh">Xem tệp và lý do</a></p>`;
}
