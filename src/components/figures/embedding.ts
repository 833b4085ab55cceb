/** How a figure gets into a page of another site: a short section, with the lines of one figure for example. */
import { html, type Part } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { slicePath } from "./address.ts";
import { isChart, latestOf } from "./catalogue.ts";
import { CODES } from "./embed-code.ts";

/** Where the site will stand its build cannot know; on the page its script writes the address that it has. */
const SITE = "ĐỊA-CHỈ-CỦA-GƯƠNG/";

/** Nothing where there is no chart yet. */
export function embedding({ book }: View): Part {
  const example = latestOf(book).find(isChart);
  if (!example) return null;
  const { address, figure } = example;
  const [slice, title] = [slicePath(address), `${figure.title}, ${figure.subtitle}`];
  const code = (name: keyof typeof CODES) =>
    html`<pre><code data-code="${name}" data-slice="${slice}" data-title="${title}">${CODES[name](SITE, slice, title)}</code></pre>`;
  return html`<div class="embedding"><p>Hình nhúng giữ nguyên tên hình, nguồn, ngày của số liệu và bảng số; khi có số liệu mới, hình tự mới theo. Hình không còn trong số liệu thì chỗ ấy báo “Hình này không còn”.</p>
<p><b>Mã nhúng</b>: khung tự cao vừa hình. Ví dụ:</p>
${code("embed")}
<p><b>Mã iframe</b>: cho cổng không nhận mã lệnh. Khung cao cố định; sửa số sau chữ <code>height</code> nếu cần. Ví dụ:</p>
${code("frame")}
<p>Mã lấy địa chỉ của trang đang mở, nên hãy chép khi mở Gương ở địa chỉ mà người đọc vào được, không phải từ ổ đĩa hay từ máy của riêng mình. Nơi nhúng có nền sáng: thêm <code>nen="sang"</code> vào thẻ <code>guong-hinh</code>, hoặc <code>?nen=sang</code> sau <code>.html</code> của iframe.</p></div>`;
}
