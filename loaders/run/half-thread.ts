import { parentPort, workerData } from "node:worker_threads";
import type { Parts } from "../read/parts.ts";
import { type SentRows, sentRowsOf } from "../read/sent-rows.ts";
import { readUnpacked } from "../read/workbook.ts";
import type { SentHalf } from "./other-half.ts";

/** Runs in the thread that `readElsewhere` starts: reads one half of a workbook, and ends. */
const half: SentHalf = workerData;
const parts: Parts = new Map(
  [...half].map(([path, content]) => [path, Buffer.from(content.buffer, content.byteOffset, content.length)]),
);
parentPort?.postMessage(readUnpacked(parts).map(sentRowsOf) satisfies SentRows[]);
