/** Where the site's root is, told from an address below it: a missing page does not know how deep it was asked for. */

/** From the root to the first of these folders; without one, the folder of the page. */
function rootOf(pathname: string, folders: readonly string[]): string {
  const places = folders.flatMap((folder) => {
    const at = pathname.indexOf(`/${folder}/`);
    return at < 0 ? [] : [at];
  });
  return pathname.slice(0, (places.length > 0 ? Math.min(...places) : pathname.lastIndexOf("/")) + 1);
}

/** Leads the links of a page that is shown at many addresses (`data-page`) to the site that it is in. */
export function leadLinks(document: Document, folders: readonly string[]): void {
  const root = rootOf(location.pathname, folders);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-page]")) {
    link.href = root + link.dataset.page;
  }
}
