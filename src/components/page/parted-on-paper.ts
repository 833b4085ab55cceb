/** Tables with more columns than a sheet has room for. */
import { DRAWN_FOR_PRINT } from "./folded-on-paper.ts";

/**
 * A heat table of many districts is printed in parts, one under the other: each has the criteria, the whole, and its
 * share of the districts. The browser would else make all of the page so small that the table fits on a sheet.
 */
export const PART_FOR_PRINT = `for (const before of ["beforeprint", "${DRAWN_FOR_PRINT}"]) addEventListener(before, () => {
  for (const whole of document.querySelectorAll("table.heat:not([hidden], .of-parts)")) {
    const first = 2, districts = whole.rows[0].cells.length - first, parts = Math.ceil(districts / 10);
    if (parts < 2) continue;
    for (let i = 0; i < parts; i++) {
      const part = whole.cloneNode(true), from = Math.round(i * districts / parts), to = Math.round((i + 1) * districts / parts);
      part.classList.add("of-parts");
      for (const named of [part, ...part.querySelectorAll("[id]")]) named.removeAttribute("id");
      for (const { cells } of part.rows) for (const [at, cell] of [...cells].entries()) if (at >= first && (at < first + from || at >= first + to)) cell.remove();
      whole.parentNode.append(part);
    }
    whole.hidden = true;
  }
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll(".of-parts")) part.remove();
  for (const whole of document.querySelectorAll("table.heat[hidden]")) whole.hidden = false;
});`;
