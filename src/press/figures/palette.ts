/** Pixels as places in a palette: a chart has few colours, and a byte a pixel is packed in a fraction of the time. */

export interface Indexed {
  width: number;
  height: number;
  /** Red, green and blue of up to 256 colours. */
  palette: Uint8Array;
  /** Row by row, each begun by a byte that says: not filtered. */
  rows: Uint8Array;
}

const MOST = 256;
const WHITE = -1;

/** How many bytes the rows of a picture take. */
export function rowBytes(width: number, height: number): number {
  return (width + 1) * height;
}

/** `pixels` are red, green, blue and opacity, a byte each, opacity full; the rows are written into `room`. */
export function indexed(pixels: Buffer, width: number, height: number, room: Uint8Array): Indexed {
  const rows = room.subarray(0, rowBytes(width, height));
  const places = new Map([[WHITE, 0]]);
  place(pixels, width, rows, places);
  if (places.size <= MOST) return { width, height, palette: paletteOf([...places.keys()]), rows };
  const kept = mostUsed(pixels);
  const isKept = new Set(kept);
  for (const [i, colour] of kept.entries()) places.set(colour, i);
  for (const colour of places.keys()) if (!isKept.has(colour)) places.set(colour, nearest(colour, kept));
  place(pixels, width, rows, places);
  return { width, height, palette: paletteOf(kept), rows };
}

/** New colours get the next place; beyond the last one the rows are of no use, and only the number of colours is. */
function place(pixels: Buffer, width: number, rows: Uint8Array, places: Map<number, number>): void {
  const colours = coloursOf(pixels);
  const [line, height] = [4 * width, colours.length / width];
  rows.fill(0);
  for (let y = 0; y < height; y += 1) {
    const from = y * (width + 1) + 1;
    // Nearly half of a chart's rows are as the one above.
    if (y > 0 && pixels.compare(pixels, (y - 1) * line, y * line, y * line, (y + 1) * line) === 0) {
      rows.copyWithin(from, from - width - 1, from - 1);
      continue;
    }
    let at = y * width;
    const [end, shift] = [at + width, from - at];
    while (at < end) {
      const colour = colours[at] ?? 0;
      const known = places.get(colour);
      const own = known ?? places.size;
      if (known === undefined) places.set(colour, own);
      if (own > 0) rows[shift + at] = own;
      at += 1;
      while (at < end && colours[at] === colour) {
        if (own > 0) rows[shift + at] = own;
        at += 1;
      }
    }
  }
}

/** The colours of most pixels, white first; what is left out are a few shades at the edges of letters. */
function mostUsed(pixels: Buffer): number[] {
  const counts = new Map<number, number>();
  for (const colour of coloursOf(pixels)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  counts.delete(WHITE);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  return [WHITE, ...sorted.slice(0, MOST - 1)];
}

function nearest(colour: number, among: readonly number[]): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, one] of among.entries()) {
    const far =
      (red(one) - red(colour)) ** 2 + (green(one) - green(colour)) ** 2 + (blue(one) - blue(colour)) ** 2;
    if (far < least) [found, least] = [i, far];
  }
  return found;
}

function paletteOf(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [red(colour), green(colour), blue(colour)]));
}

/**
 * A number a pixel. As it lies in memory on all machines that Node runs on, red is its lowest byte. With a sign, since
 * the engine looks up small whole numbers several times as fast as larger ones.
 */
function coloursOf(pixels: Buffer): Int32Array {
  return new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}

const red = (colour: number) => colour & 0xff;
const green = (colour: number) => (colour >>> 8) & 0xff;
const blue = (colour: number) => (colour >>> 16) & 0xff;
