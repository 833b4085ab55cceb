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

/** A thread that came to an end before it had answered: for lack of memory, as a rule. */
export class ReaderDied extends Error {}

interface Thread {
  worker: Worker;
  waiting: { done: (block: Block) => void; fail: (error: unknown) => void }[];
}

/**
 * A thread that reads files; it answers in the order in which it was asked. Where it dies, all that it was asked and had
 * not answered fails with `ReaderDied`, and what is asked after that is asked of a new one.
 */
export class Reader {
  #thread: Thread | null = null;

  constructor(private readonly told: Told) {
    this.#thread = this.#start();
  }

  read(files: ExportFile[]): Promise<Block> {
    this.#thread ??= this.#start();
    const { worker, waiting } = this.#thread;
    const block = new Promise<Block>((done, fail) => waiting.push({ done, fail }));
    // It may fail before anybody waits for it; whoever does is told then.
    block.catch(() => {});
    worker.postMessage({ files } satisfies Asked);
    return block;
  }

  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
  }

  #start(): Thread {
    const worker = new Worker(new URL("./reader-thread.mjs", import.meta.url), { workerData: this.told });
    const thread: Thread = { worker, waiting: [] };
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = null;
      for (const { fail } of thread.waiting.splice(0)) fail(error);
    };
    worker.on("message", ({ block }: Answered) => thread.waiting.shift()?.done(block));
    worker.on("messageerror", end);
    worker.on("error", (error) => end(isLackOfMemory(error) ? new ReaderDied(error.message) : error));
    worker.on("exit", () => end(new ReaderDied("A reader's thread ended before it had answered.")));
    return thread;
  }
}

function isLackOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
