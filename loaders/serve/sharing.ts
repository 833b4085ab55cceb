/** What other sites may do with an address: frame it, and read it. Paths are from `pathOf`. */

/**
 * Whatever a page holds, a browser may not ask another origin for anything. Arquero writes its loops as functions
 * from text, which `unsafe-eval` allows.
 */
const POLICY =
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; base-uri 'self'; form-action 'self'";

/** Whether it is made for the pages of other sites: figures to embed, and pictures. */
export function isForOthers(path: string): boolean {
  return /^\/(?:nhung|hinh)\//.test(path);
}

/**
 * The headers that say so. Figures to embed may be framed by anything, also by a page that was opened from a disk, which
 * no word of the policy names: for them it says nothing.
 */
export function mayDo(path: string): Record<string, string> {
  const isFramed = path.startsWith("/nhung/");
  return {
    "content-security-policy": isFramed ? POLICY : `${POLICY}; frame-ancestors 'self'`,
    ...(isForOthers(path) ? { "access-control-allow-origin": "*" } : {}),
  };
}
