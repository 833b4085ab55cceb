/** The page as it stands before a reader chooses: the form, and the default slice drawn whole. */
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { controlsOf } from "./controls.ts";
import { drawResult } from "./figure.ts";
import { form } from "./form.ts";
import { DEFAULT_QUERY } from "./query.ts";
import { resultOf } from "./result.ts";

export function analysis(book: Book): Html {
  const { slots, hasDrawing } = drawResult(book, resultOf(book, DEFAULT_QUERY));
  return html`<div class="slice" data-app="analysis">${form(controlsOf(book, DEFAULT_QUERY))}
<div class="slice-result"><noscript><p class="note">Muốn chọn số liệu khác, cần bật JavaScript. Bảng dưới đây là số liệu mặc định.</p></noscript><p class="problems" role="status"></p>
<figure class="chart" id="lat-cat"><figcaption data-slot="heading">${slots.heading}</figcaption>
<div data-slot="drawing">${slots.drawing}</div>
<label class="find"><span class="field-name">Lọc dòng</span> <input type="search" data-find autocomplete="off" maxlength="60" placeholder="Tên dòng, không cần dấu"></label>
<div data-slot="table">${slots.table}</div>
<div data-slot="notes">${slots.notes}</div>
<div class="tools">${BUTTONS.map(
    ({ attribute, does, text, says, drawing }) =>
      html`<button type="button" data-${attribute}="${does}" aria-label="${text}: ${says}"${drawing && !hasDrawing ? html` hidden` : ""}>${text}</button>`,
  )}</div></figure></div></div>`;
}

/** `save` is of this page: it takes the whole result, also rows that are not drawn yet. */
const BUTTONS = [
  { attribute: "save", does: "csv", text: "CSV", says: "tải bảng đang xem", drawing: false },
  {
    attribute: "save",
    does: "xlsx",
    text: "Excel",
    says: "tải bảng đang xem, kèm trang định nghĩa",
    drawing: false,
  },
  { attribute: "save", does: "copy", text: "Chép bảng", says: "để dán vào Word hoặc Excel", drawing: false },
  { attribute: "do", does: "svg", text: "SVG", says: "tải hình đang xem", drawing: true },
  { attribute: "do", does: "png", text: "PNG", says: "tải hình đang xem", drawing: true },
  {
    attribute: "do",
    does: "link",
    text: "Liên kết",
    says: "chép địa chỉ của số liệu đang xem",
    drawing: false,
  },
] as const;
