const MARK = [0xef, 0xbb, 0xbf];
/** How the first byte of a letter of one, two, three or four begins. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** The same bytes without the byte order mark that they may begin with. */
export function withoutMark(utf8: Uint8Array): Uint8Array {
  return MARK.every((byte, at) => utf8[at] === byte) ? utf8.subarray(MARK.length) : utf8;
}

/** The text of bytes that are UTF-8, with the byte order mark that they may begin with. */
export function textOf(utf8: Uint8Array): string {
  return DECODER.decode(utf8);
}

/** So many bytes has a text at most for each of its units. */
export const BYTES_PER_UNIT = 3;

/**
 * Writes a text as UTF-8 behind a place and gives the place behind it. Half of a pair that stands alone, as in some
 * workbooks, is written like any other letter: another text has other bytes.
 */
export function writeUtf8(text: string, into: Uint8Array, from: number): number {
  let to = from;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    let left = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    into[to++] = (LEADS[left] ?? 0) | (code >> (6 * left));
    while (left-- > 0) into[to++] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return to;
}
