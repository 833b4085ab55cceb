/** How this page's addresses are written, from the definition by which they are read. */
import { ADDRESS_VERSION } from "../../terms/address.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { Term } from "./address-term.ts";
import { TERMS } from "./address-terms.ts";

export function grammar(): Html {
  return html`<details class="grammar"><summary>Cách viết đường liên kết</summary>
<p>Địa chỉ của trang ghi lại mọi lựa chọn của số liệu đang xem: chép gửi đi, người nhận mở ra đúng như vậy. Địa chỉ bắt đầu bằng <code>?v=${ADDRESS_VERSION}</code> (phiên bản của cách viết), rồi đến các mục dưới đây, nối bằng dấu <code>&amp;</code>. Nhiều giá trị của một mục viết cách nhau bằng dấu phẩy. Mục không ghi thì theo mặc định. Mục hay giá trị không có thì trang báo và bỏ qua.</p>
<p>Ví dụ: <code>?v=${ADDRESS_VERSION}&amp;chi-so=3-chu-dong&amp;mau-so=tat-ca&amp;theo=ky</code> là tỷ lệ Đoàn cơ sở “3 chủ động” của mọi Đoàn cơ sở, qua các kỳ.</p>
${table<Term>({
  id: "cach-viet",
  caption: `Các mục của địa chỉ, phiên bản ${ADDRESS_VERSION}`,
  columns: [
    { head: "Mục", cell: ({ name }) => html`<code>${name}</code>` },
    { head: "Nghĩa", cell: ({ label }) => label },
    { head: "Số giá trị", cell: ({ many }) => (many ? "nhiều" : "một") },
    { head: "Giá trị", cell: valuesOf },
  ],
  rows: TERMS,
})}</details>`;
}

function valuesOf({ values }: Term): Html {
  if (typeof values === "string") {
    return html`${values.split("`").map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
  }
  return joined(
    values.map(
      ({ word, means, standard }) => html`<code>${word}</code> ${means}${standard ? " (mặc định)" : ""}`,
    ),
    "; ",
  );
}
