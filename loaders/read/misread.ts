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

const SIGNS = [...WINDOWS_1252.keys()].join("");
/** The first byte of a letter or sign, and what stands for another byte of it: no other text has the two together. */
const MISREAD = new RegExp(`[\u00C2-\u00C6\u00CC\u00E1\u00E2][\u0080-\u009F\u00A1-\u00BF${SIGNS}]`);
/** What Vietnamese text is made of: its letters, and signs. */
const VIETNAMESE =
  /^[\0-\u007F\u00A0-ÃÈ-ÊÌÍÐÒ-ÕÙÚÝà-ãè-êìíðò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u2000-\u27BF\uFEFF]*$/;
const ACCENTED = /[\u00C0-\u1EF9]/;
/** A no-break space is half of an à, an Ơ, an Ạ and an Ỡ; on its way it may have become a plain one. */
const HALF_A_LETTER = /(?<=[\u00C3\u00C6]|\u00E1[\u00BA\u00BB]) /g;
/** Words as they are, in capitals: `XÃ  Gio An`, `LÃ  Van An`. */
const SOUND_WORD = /(?<!\p{L})[XLM]\u00C3[ \u00A0]/u;

/** Undoes UTF-8 read as Windows-1252, where the whole cell gives valid UTF-8 again; else the text as it is. */
export function fromMisreadUtf8(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  const restored = restoreUtf8(text) ?? restoreUtf8(text.replace(HALF_A_LETTER, "\u00A0"));
  if (restored === null) return text;
  const isMisread = MISREAD.test(text)
    ? VIETNAMESE.test(restored)
    : ACCENTED.test(restored) &&
      validShare(restored, false) > 0.5 &&
      !SOUND_WORD.test(text) &&
      !lowersCapitals(text, restored);
  return isMisread ? restored : text;
}

/** Capitals would have been restored as capitals: `XÃ  QUANG TRUNG` is what it says, and no `Xà QUANG TRUNG`. */
function lowersCapitals(text: string, restored: string): boolean {
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text) && /\p{Ll}/u.test(restored);
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
