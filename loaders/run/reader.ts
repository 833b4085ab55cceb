import { Worker } from "node:worker_threads";
import type { Block } from "../check/block.ts";
import type { ExportFile } from "./exports.ts";
import type { Inputs } from "./inputs.ts";

/** What a reader is told once: all that a file's meaning depends on, but its bytes. */
export type Told = Pick<Inputs, "reference" | "manifest">;

/** What is asked of the thread, and what it answers. */
export interface Asked {
  files: ExportFile[];
}
export interface Answered {
  block: Block;
}

/** A thread that reads files; it answers in the order in which it was asked. */
export class Reader {
  readonly #thread: Worker;
  readonly #waiting: { done: (block: Block) => void; fail: (error: unknown) => void }[] = [];

  constructor(told: Told) {
    this.#thread = new Worker(new URL("./reader-thread.mjs", import.meta.url), {
      workerData: told,
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    this.#thread.on("message", ({ block }: Answered) => this.#waiting.shift()?.done(block));
    this.#thread.on("error", (error) => {
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    });
  }

  read(files: ExportFile[]): Promise<Block> {
    const block = new Promise<Block>((done, fail) => this.#waiting.push({ done, fail }));
    // It may fail before anybody waits for it; whoever does is told then.
    block.catch(() => {});
    this.#thread.postMessage({ files } satisfies Asked);
    return block;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
