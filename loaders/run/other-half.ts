import { Worker } from "node:worker_threads";
import type { Parts } from "../read/parts.ts";
import type { SentRows } from "../read/sent-rows.ts";

/** A half of a workbook as a thread receives it: of what was a `Buffer`, the bytes. */
export type SentHalf = ReadonlyMap<string, Uint8Array>;

/** Reads the sheets of an unpacked workbook in a thread of its own. Fails as reading them fails, and for lack of memory. */
export function readElsewhere(half: Parts): Promise<SentRows[]> {
  const worker = new Worker(new URL("./half-thread.mjs", import.meta.url), {
    workerData: half satisfies SentHalf,
  });
  return new Promise((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", () => fail(new Error("A thread ended before it had read its half of a workbook.")));
  });
}
