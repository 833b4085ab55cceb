import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";

/** A packed workbook, the XML of one of its parts changed. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}
