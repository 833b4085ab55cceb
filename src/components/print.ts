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
