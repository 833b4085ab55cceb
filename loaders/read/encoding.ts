import iconv from "iconv-lite";
import { repairCells } from "./damage.ts";
import { validShare } from "./syllable.ts";

/**
 * Decodes text bytes: UTF-8 with or without BOM, UTF-16 of either order, and where it is none of them the
 * better reading of Windows-1258 and of Windows-1252 that holds TCVN3 or VNI typed text.
 */
export function decodeText(bytes: Uint8Array): string {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return unicode;
  const vietnamese = iconv.decode(Buffer.from(bytes), "windows1258").normalize("NFC");
  const western = iconv.decode(Buffer.from(bytes), "windows1252");
  const repaired = repairCells(western.split(/[\n\r\t;,|]+/)).join("\n");
  return validShare(vietnamese) >= validShare(repaired) ? vietnamese : western;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decode("utf-16be", bytes);
  const order = utf16Order(bytes);
  if (order) return decode(order, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes);
  }
}

/** UTF-16 without a BOM shows in its line ends, delimiters and digits: every second byte of them is zero. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  if (even + odd < sample.length / 10) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** A UTF-8 file with a few broken bytes is still UTF-8: those become the replacement character. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decode("utf-8", bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken * 10 < whole ? text : null;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
