import { validShare } from "./syllable.ts";

const WINDOWS_1252 = new Map(
  [..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"].map((letter, at) => [
    letter,
    [
      ...[0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e],
      ...[0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f],
    ][at] ?? 0x3f,
  ]),
);
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Undoes UTF-8 read as Windows-1252, where the whole cell gives valid UTF-8 again; else the text as it is. */
export function fromMisreadUtf8(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  // On its way a no-break space, which is half of an à, may have become a plain one.
  const spaced = () => restoreUtf8(text.replace(/(?<=[\u00C2-\u00F4]) /g, "\u00A0"));
  const restored = restoreUtf8(text) ?? spaced();
  return restored !== null && validShare(restored, false) > 0.5 ? restored : text;
}

function restoreUtf8(text: string): string | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = WINDOWS_1252.get(letter) ?? code;
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  try {
    return UTF8.decode(Uint8Array.from(bytes)).normalize("NFC");
  } catch {
    return null;
  }
}
