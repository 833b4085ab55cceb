/** What a browser may keep, for how long, and how it asks whether that still holds. */
import { createHash } from "node:crypto";

/** A page's address stays while its bytes change: a browser asks each time. */
const ASK_EACH_TIME = "no-cache";

/** A hash in the name says that these bytes never change. */
const FOR_EVER = "public, max-age=31536000, immutable";
const HASHED =
  /^\/(?:_(?:app|data|import|file|observablehq)\/.*[.-][0-9a-f]{8,10}|nhung\/khung-[0-9a-f]{10})\.\w+$/;

/** `Cache-Control` of what lies at this address. */
export function keepFor(address: string): string {
  return HASHED.test(address.replace(/[?#].*$/, "")) ? FOR_EVER : ASK_EACH_TIME;
}

/** A strong tag: the same for the same bytes, another for each compressed copy. */
export function tagOf(body: Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("hex").slice(0, 20)}"`;
}

/** Whether a browser that says `If-None-Match` has these bytes already. */
export function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(",").some((known) => [tag, `W/${tag}`, "*"].includes(known.trim()));
}
