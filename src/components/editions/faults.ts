/** What is wrong with an edition: said, and never mended in silence. */
import type { Edition } from "../../terms/editions.ts";
import { formatNumber } from "../../terms/format.ts";
import { type Html, html } from "../markup/html.ts";
import { FAULTS, TROUBLES } from "./words.ts";

const LISTED = 10;

/** Null for an edition that is as it was frozen, and can be read. */
export function faultList({ faults, trouble }: Edition): Html | null {
  if (faults.length === 0 && trouble === null) return null;
  const rest = faults.length - LISTED;
  return html`${trouble && html`<p class="warn">${TROUBLES[trouble]}</p>`}${
    faults.length > 0 &&
    html`<p class="warn">${formatNumber(faults.length)} tệp không còn như khi chốt; những tệp ấy không được đưa lên trang. Hãy lấy lại ấn bản từ bản sao lưu.</p>
<ul>${faults.slice(0, LISTED).map(({ file, what }) => html`<li><span class="path">${file}</span>: ${FAULTS[what]}</li>`)}${
      rest > 0 && html`<li>và ${formatNumber(rest)} tệp nữa</li>`
    }</ul>`
  }`;
}

/** In a word, for a list of editions. */
export function stateWords({ faults, trouble }: Edition): string {
  if (trouble === "other-province") return "của tỉnh khác";
  if (trouble === "later-format") return "chốt bằng chương trình mới hơn";
  if (trouble !== null) return "không đọc được";
  return faults.length === 0 ? "nguyên vẹn" : `${formatNumber(faults.length)} tệp không còn như khi chốt`;
}
