/** What stands around every page: whose figures, which pages, that the data is simulated, and of what day. */
import { formatDate } from "../../terms/format.ts";
import type { Published } from "../../terms/published.ts";
import { isSimulated } from "../frame/source.ts";
import { type Html, html, raw } from "../markup/html.ts";
import { searchField } from "../search/field.ts";
import { OPEN_FOR_PRINT } from "./folded-on-paper.ts";
import { PART_FOR_PRINT } from "./parted-on-paper.ts";
import { rootOf } from "./view.ts";

export const PAGES = [
  { path: "/index", name: "Tổng quan" },
  { path: "/hop", name: "Họp" },
  { path: "/bao-cao", name: "Báo cáo" },
  { path: "/dia-ban", name: "Địa bàn" },
  { path: "/tieu-chi", name: "Tiêu chí" },
  { path: "/tham-gia", name: "Tham gia" },
  { path: "/3-chu-dong", name: "3 chủ động" },
  { path: "/phan-tich", name: "Phân tích" },
  { path: "/hinh", name: "Hình và bảng" },
  { path: "/so-lieu", name: "Số liệu" },
  { path: "/cach-tinh", name: "Cách tính" },
] as const;

/** What a page's head says besides its title and style; `icon` is that file's address from the site's root. */
export function pageHead(path: string, icon: string): Html {
  return html`<link rel="icon" type="image/svg+xml" href="${rootOf(path)}${icon}"><meta name="color-scheme" content="light dark">
<script>${raw(OPEN_FOR_PRINT)}
${raw(PART_FOR_PRINT)}</script>`;
}

export function pageHeader(data: Published, path: string): Html {
  const { identity, dataDate } = data;
  const root = rootOf(path);
  return html`<a class="skip" href="#observablehq-main">Đến nội dung</a><div class="masthead"><a class="brand" href="${root}index.html"><b>Gương</b> <span>${organisation(identity)}</span></a>${identity.programme ? html`<span class="quiet">${identity.programme}</span>` : ""}
<p class="date">${dataDate ? `Số liệu nhận đến ${formatDate(dataDate)}` : "Chưa rõ ngày nhận số liệu"}</p>
<nav aria-label="Các trang">${PAGES.map(
    (page) =>
      html`<a href="${root}${page.path.slice(1)}.html"${page.path === path || path.startsWith(`${page.path}/`) ? html` aria-current="page"` : ""}>${page.name}</a>`,
  )}</nav>${searchField(root)}</div>${notice(identity)}`;
}

export function pageFooter(data: Published, path: string): Html {
  const { identity, dataDate, files } = data;
  const to = organisation(identity);
  const source =
    files.length > 0
      ? html`Nguồn: số liệu các đơn vị đã gửi${to ? ` ${to}` : ""}${dataDate ? `, nhận đến ngày ${formatDate(dataDate)}` : ""} (<a href="${rootOf(path)}so-lieu.html#tep-dang-dung">từng tệp</a>)`
      : "Chưa nhận tệp nào của các đơn vị";
  return html`<p>${source}. Mọi tỷ lệ đều là tổng của số đếm n/N; <a href="${rootOf(path)}cach-tinh.html">cách tính</a>. Số liệu đã chốt: <a href="${rootOf(path)}an-ban.html">ấn bản</a>.</p>${
    isSimulated(identity) ? html`<p>Số liệu mô phỏng.</p>` : ""
  }`;
}

function notice(identity: Published["identity"]): Html | string {
  if (!identity.notice) return "";
  return html`<p class="simulated" role="note">${isSimulated(identity) ? html`<b>Số liệu mô phỏng.</b> ` : ""}${identity.notice}</p>`;
}

function organisation(identity: Published["identity"]): string {
  return identity.organisation ?? identity.short_name ?? "";
}
