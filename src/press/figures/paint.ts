/** A drawing as a picture for print: 16 cm wide at 300 dots an inch, painted on all cores. */
import { Buffer } from "node:buffer";
import { availableParallelism } from "node:os";
import { SHARE_ENV, Worker } from "node:worker_threads";
import type { Letters } from "./letters.ts";
import type { Delivery, Order } from "./painter.ts";

/** 16 cm at 300 dots an inch. */
const PICTURE_WIDTH = 1890;

interface Painted {
  png: Buffer;
  /** In pixels. */
  width: number;
  height: number;
}

/** A thread does not begin with TypeScript by itself, whatever reads it in the thread that begins it. */
const START = `const { workerData } = require("node:worker_threads");
import(workerData.typescript).then(({ register }) => { register(); return import(workerData.program); });`;

/** Each needs some hundred megabytes. */
const MOST = Math.min(4, availableParallelism());

interface Job {
  order: Order;
  done: (painted: Painted) => void;
  fail: (error: Error) => void;
}

const waiting: Job[] = [];
const idle: Painter[] = [];
let hired = 0;

/** Paints an SVG in fixed colours, on white; the same drawing gives the same bytes. Many may be asked for at once. */
export function paint(svg: string, letters: Letters): Promise<Painted> {
  return new Promise((done, fail) => {
    waiting.push({ order: { svg, fontFiles: letters.files(svg), width: PICTURE_WIDTH }, done, fail });
    const painter = idle.pop();
    if (painter) painter.goOn();
    else if (hired < MOST) {
      hired += 1;
      new Painter().goOn();
    }
  });
}

/** A thread that takes one job after the other. It keeps the program running only while it has one. */
class Painter {
  readonly #thread: Worker;
  #job: Job | undefined;

  constructor() {
    this.#thread = new Worker(START, {
      ...{ eval: true, execArgv: [], env: SHARE_ENV },
      workerData: {
        typescript: import.meta.resolve("tsx/esm/api"),
        program: new URL("./painter.ts", import.meta.url).href,
      },
    });
    this.#thread.on("message", (delivery: Delivery) => {
      if ("fault" in delivery) this.#job?.fail(new Error(delivery.fault));
      else this.#job?.done({ ...delivery, png: Buffer.from(delivery.png.buffer) });
      this.goOn();
    });
    this.#thread.on("error", (error) => {
      hired -= 1;
      this.#job?.fail(error);
    });
  }

  goOn(): void {
    this.#job = waiting.shift();
    if (this.#job) {
      this.#thread.ref();
      this.#thread.postMessage(this.#job.order);
    } else {
      this.#thread.unref();
      idle.push(this);
    }
  }
}
