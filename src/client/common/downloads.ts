/** Links to files that are to be kept: a page cannot say so itself, since its build would look for the file then. */
export function listenForDownloads(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-download]")) link.download = "";
}
