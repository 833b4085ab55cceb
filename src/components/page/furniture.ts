/** What stands around every page: whose figures, which pages, that the data is simulated, and of what day. */
import { formatDate } from "../../terms/format.ts";
import type { Published } from "../../terms/published.ts";
import { type Html, html } from "../markup/html.ts";

export const PAGES = [
  { path: "/index", href: "./index.html", name: "Tổng quan" },
  { path: "/so-lieu", href: "./so-lieu.html", name: "Số liệu" },
  { path: "/cach-tinh", href: "./cach-tinh.html", name: "Cách tính" },
] as const;

export function pageHeader(data: Published, path: string): Html {
  const { identity, dataDate } = data;
  return html`<a class="skip" href="#observablehq-main">Đến nội dung</a><div class="masthead"><a class="brand" href="./index.html"><b>Gương</b> <span>${organisation(identity)}</span></a>${identity.programme ? html`<span class="quiet">${identity.programme}</span>` : ""}
<nav aria-label="Các trang">${PAGES.map(
    (page) =>
      html`<a href="${page.href}"${page.path === path ? html` aria-current="page"` : ""}>${page.name}</a>`,
  )}</nav>
<p class="date">${dataDate ? `Số liệu nhận đến ${formatDate(dataDate)}` : "Chưa rõ ngày nhận số liệu"}</p></div>${notice(identity)}`;
}

export function pageFooter(data: Published): Html {
  const { identity, dataDate } = data;
  const to = organisation(identity);
  return html`<p>Nguồn: số liệu các đơn vị đã gửi${to ? ` ${to}` : ""}${dataDate ? `, nhận đến ngày ${formatDate(dataDate)}` : ""}. Mọi tỷ lệ đều là tổng của số đếm n/N; <a href="./cach-tinh.html">cách tính</a>.</p>${
    isSimulated(identity) ? html`<p>Số liệu mô phỏng.</p>` : ""
  }`;
}

function notice(identity: Published["identity"]): Html | string {
  if (!identity.notice) return "";
  return html`<p class="simulated" role="note">${isSimulated(identity) ? html`<b>Số liệu mô phỏng.</b> ` : ""}${identity.notice}</p>`;
}

function isSimulated(identity: Published["identity"]): boolean {
  return (identity.notice ?? "").normalize("NFC").toLowerCase().includes("mô phỏng");
}

function organisation(identity: Published["identity"]): string {
  return identity.organisation ?? identity.short_name ?? "";
}

/**
 * On paper nothing can be unfolded, so what is folded is opened before a page is printed and folded again after.
 * The stylesheet does the same where a browser knows how; this is for those that do not.
 */
export const OPEN_FOR_PRINT = `addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) part.open = part.dataset.folded = true;
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll("details[data-folded]")) {
    part.open = false;
    delete part.dataset.folded;
  }
});`;
