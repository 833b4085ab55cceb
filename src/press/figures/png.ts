/** PNG as a row of chunks: written from pixels of few colours, and taken apart to put other words into it. */
import { Buffer } from "node:buffer";
import { constants, deflateSync } from "node:zlib";
import type { Indexed } from "./palette.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** 300 dots an inch. */
const DOTS_A_METRE = 11_811;

/** Charts are plain areas: to look for more than runs of one colour takes three times as long, for a sixth less. */
const PACKING = { strategy: constants.Z_RLE, memLevel: 9 };

/** A picture as a PNG of 300 dots an inch, without words. */
export function encodePng({ width, height, palette, rows }: Indexed): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are places in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const dots = Buffer.alloc(9);
  dots.writeUInt32BE(DOTS_A_METRE, 0);
  dots.writeUInt32BE(DOTS_A_METRE, 4);
  dots[8] = 1;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("pHYs", dots),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, PACKING)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The same picture with these words in it, and no others: UTF-8 text by keyword. */
export function withWords(png: Buffer, words: Readonly<Record<string, string>>): Buffer {
  const texts = Object.entries(words).map(([keyword, text]) =>
    chunk("iTXt", Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, "latin1"), Buffer.from(text, "utf8")])),
  );
  const [header, ...others] = chunksOf(png).filter(({ type }) => type !== "iTXt");
  return Buffer.concat([
    SIGNATURE,
    ...(header ? [header.bytes] : []),
    ...texts,
    ...others.map(({ bytes }) => bytes),
  ]);
}

/** The words of a picture by keyword. Throws a RangeError for what is no PNG. */
export function wordsIn(png: Buffer): Record<string, string> {
  const texts = chunksOf(png).filter(({ type }) => type === "iTXt");
  return Object.fromEntries(
    texts.map(({ bytes }) => {
      const data = bytes.subarray(8, -4);
      const end = data.indexOf(0);
      return [data.toString("latin1", 0, end), data.toString("utf8", end + 5)];
    }),
  );
}

/** With length, type and sum. Throws a RangeError for what is no PNG. */
function chunksOf(png: Buffer): { type: string; bytes: Buffer }[] {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new RangeError("no PNG");
  const chunks: { type: string; bytes: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(sumOf(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

const SUMS = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The format's own check sum (CRC-32); Node has one only from 20.15 on. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
