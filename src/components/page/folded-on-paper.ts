/** What is folded on a screen and must be read on paper. */

/** The event by which a page's script says that it drew parts anew for paper. */
export const DRAWN_FOR_PRINT = "drawnforprint";

/**
 * On paper nothing can be unfolded, so what is folded is opened before a page is printed and folded again after: all
 * but charts' tables, of which only those are printed whose drawing has no room for every figure.
 * The stylesheet does the same where a browser knows how; this is for those that do not.
 */
export const OPEN_FOR_PRINT = `for (const before of ["beforeprint", "${DRAWN_FOR_PRINT}"]) addEventListener(before, () => {
  for (const part of document.querySelectorAll("details:not([open], .of-chart), .prints-table .of-chart:not([open])")) part.open = part.dataset.folded = true;
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll("details[data-folded]")) {
    part.open = false;
    delete part.dataset.folded;
  }
});`;
