import { parentPort, workerData } from "node:worker_threads";
import { blockOf } from "../check/pack.ts";
import { contextOf } from "../recognise/context.ts";
import { takerIn } from "./intake.ts";
import type { Answered, Asked, Told } from "./reader.ts";

/** Runs in the thread of a `Reader`, which alone speaks with it. */
const { reference, manifest }: Told = workerData;
const take = takerIn(contextOf(reference), manifest);

parentPort?.on("message", ({ files }: Asked) => {
  const block = blockOf(files.map(take));
  const moved = [...Object.values(block.rows).flat(), block.cells, ...block.columnTexts].flatMap(
    ({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  );
  parentPort?.postMessage({ block } satisfies Answered, moved);
});
