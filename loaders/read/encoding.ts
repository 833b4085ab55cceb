import { constants, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { repairCells } from "./damage.ts";
import { validShare } from "./syllable.ts";
import { textOf, withoutMark } from "./utf8.ts";

/**
 * A text's bytes as UTF-8 without its BOM, whatever they are written in: UTF-8 with or without BOM, UTF-16 of either
 * order, and where it is none of them the better reading of Windows-1258 and of Windows-1252 that holds TCVN3 or VNI
 * typed text. Bytes that are UTF-8 are not copied. Throws where a text is longer than any can be.
 */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const order = utf16Order(bytes);
  if (order) return Buffer.from(decode(order, bytes));
  if (!isUtf8(bytes)) return Buffer.from(mostlyUtf8(bytes) ?? decodeOneByte(bytes));
  // What is too large for a text is as much too large where it needs no decoding.
  if (bytes.length > constants.MAX_STRING_LENGTH) textOf(bytes);
  return withoutMark(bytes);
}

function decodeOneByte(bytes: Uint8Array): string {
  const vietnamese = iconv.decode(Buffer.from(bytes), "windows1258").normalize("NFC");
  const western = iconv.decode(Buffer.from(bytes), "windows1252");
  const repaired = repairCells(western.split(/[\n\r\t;,|]+/)).join("\n");
  return validShare(vietnamese) >= validShare(repaired) ? vietnamese : western;
}

/** UTF-16 without a BOM shows in its line ends, delimiters and digits: every second byte of them is zero. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
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
