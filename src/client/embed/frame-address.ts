/** From an element's attributes to the page that its frame shows. */
import { isSlicePath } from "../../terms/published-addresses.ts";

/**
 * `module` is the address of this script, which lies in `nhung/` of the site, wherever that is. Null where the name or
 * the period is missing or is none.
 */
export function frameAddress(module: string, attribute: (name: string) => string | null): URL | null {
  const [name, period, group, ground] = ["name", "ky", "dia-ban", "nen"].map((one) => attribute(one)?.trim());
  if (!name || !period) return null;
  const parts = [name, period, ...(group ? [group] : [])];
  if (!isSlicePath(parts.join("/"))) return null;
  const path = parts.map(encodeURIComponent).join("/");
  const address = new URL(`${path}.html`, new URL("./", module));
  if (ground) address.searchParams.set("nen", ground);
  return address;
}
