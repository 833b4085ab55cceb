/**
 * Paints drawings in a thread of its own. A picture takes many megabytes until it is packed, and every few of them the
 * memory of their thread is gone through: here there is little of it.
 */
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { FAMILY } from "./letters.ts";
import { indexed, rowBytes } from "./palette.ts";
import { encodePng } from "./png.ts";

export interface Order {
  svg: string;
  /** The fonts that it uses. */
  fontFiles: string[];
  /** In pixels. */
  width: number;
}

export type Delivery = { png: Uint8Array<ArrayBuffer>; width: number; height: number } | { fault: string };

/** Fresh memory costs more than what is done with it: what one picture needed, the next one gets. */
let room = new Uint8Array(0);

parentPort?.on("message", (order: Order) => {
  const delivery = tried(order);
  parentPort?.postMessage(delivery, "png" in delivery ? [delivery.png.buffer] : []);
});

function tried(order: Order): Delivery {
  try {
    return painted(order);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function painted({ svg, fontFiles, width: wanted }: Order): Delivery {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: "width", value: wanted },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    logLevel: "off",
  }).render();
  const needed = rowBytes(width, height);
  if (room.length < needed) room = new Uint8Array(Math.ceil(needed * 1.3));
  // A copy, since Node keeps small buffers in one that it shares, and that cannot be handed over.
  return { png: new Uint8Array(encodePng(indexed(pixels, width, height, room))), width, height };
}
