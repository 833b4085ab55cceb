import { parentPort, workerData } from "node:worker_threads";
import type { Intake } from "../check/block.ts";
import { blockOf } from "../check/pack.ts";
import { contextOf } from "../recognise/context.ts";
import type { ExportFile } from "./exports.ts";
import { takerIn } from "./intake.ts";
import { readElsewhere } from "./other-half.ts";
import type { Answered, Asked, Told } from "./reader.ts";

/** Runs in the thread of a `Reader`, which alone speaks with it. */
const { reference, manifest }: Told = workerData;
const take = takerIn(contextOf(reference), manifest, readElsewhere);
let answered = Promise.resolve();

parentPort?.on("message", ({ files }: Asked) => {
  answered = answered.then(() => answer(files));
});

async function answer(files: readonly ExportFile[]): Promise<void> {
  const taken: Intake[] = [];
  for (const file of files) taken.push(await take(file));
  const block = blockOf(taken);
  const moved = [...Object.values(block.rows).flat(), block.cells, ...block.columnTexts].flatMap(
    ({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  );
  parentPort?.postMessage({ block } satisfies Answered, moved);
}
