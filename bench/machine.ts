/** On what was measured: a figure in milliseconds says nothing without it. */
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import type { Browser } from "playwright-core";

export interface Machine {
  on: string;
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  /** Of pages alone. */
  browser?: string;
  /** How many programs wanted the processor, in the minute before and in the last one. */
  load: [before: string, last: string];
}

/** Called when all is measured; `before` is what `load` gave at the start. */
export function describeMachine(before: string, browser?: Browser): Machine {
  return {
    on: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split(".")[0]} ${arch()}`,
    node: process.versions.node,
    ...(browser ? { browser: `Chromium ${browser.version()}` } : {}),
    load: [before, load()],
  };
}

/** The same as part of a sentence. */
export function sayMachine({ browser, node, cores, processor, memoryGb, system, load }: Machine): string {
  const programs = [...(browser ? [browser] : []), `Node ${node}`].join(", ");
  const hardware = `${cores} cores of ${processor}, ${memoryGb} GB, ${system}`;
  return `${programs}, ${hardware}; load ${load[0]} before and ${load[1]} at the end`;
}

/** How many programs wanted the processor in the last minute. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
