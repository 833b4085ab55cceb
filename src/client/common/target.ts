/** What an address points at, behind its `#`; null where there is nothing. */
export function targetOf(document: Document, hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // `#100%` is no address of anything.
    return null;
  }
}
