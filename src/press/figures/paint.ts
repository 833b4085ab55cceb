/** A drawing as a picture for print: 16 cm wide at 300 dots an inch. */
import type { Buffer } from "node:buffer";
import { renderAsync } from "@resvg/resvg-js";
import { FAMILY, type Letters } from "./letters.ts";
import { indexed, rowBytes } from "./palette.ts";
import { encodePng } from "./png.ts";

/** 16 cm at 300 dots an inch. */
export const PICTURE_WIDTH = 1890;

export interface Painted {
  png: Buffer;
  /** In pixels. */
  width: number;
  height: number;
}

/** Fresh memory costs more than what is done with it: what one picture needed, the next one gets. */
const rooms: Uint8Array[] = [];

/** Paints an SVG in fixed colours, on white; several at once use all cores. The same drawing gives the same bytes. */
export async function paint(svg: string, letters: Letters): Promise<Painted> {
  const { width, height, pixels } = await renderAsync(svg, {
    fitTo: { mode: "width", value: PICTURE_WIDTH },
    background: "#ffffff",
    font: {
      ...{ loadSystemFonts: false, fontFiles: letters.files(svg) },
      ...{ defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    },
    logLevel: "off",
  });
  const needed = rowBytes(width, height);
  const last = rooms.pop();
  const room = last && last.length >= needed ? last : new Uint8Array(Math.ceil(needed * 1.3));
  try {
    return { png: await encodePng(indexed(pixels, width, height, room)), width, height };
  } finally {
    rooms.push(room);
  }
}
