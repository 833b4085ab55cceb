/** The lines on the page name the address that the site has, where it has one that others can ask. */
import { CODES } from "../../components/figures/embed-code.ts";
import { siteFiles } from "../common/data.ts";

export function writeAddressIntoCode(document: Document): void {
  const site = new URL(siteFiles().root, location.href);
  if (!site.protocol.startsWith("http")) return;
  for (const place of document.querySelectorAll<HTMLElement>("code[data-code]")) {
    const { code, slice = "", title = "" } = place.dataset;
    if (code === "embed" || code === "frame") place.textContent = CODES[code](site.href, slice, title);
  }
}
