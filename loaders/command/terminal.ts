import { codeOf } from "./error-place.ts";
import { wordsOf } from "./trouble.ts";

/** Where a command speaks: people read the error stream, machines the output stream. */
export interface Terminal {
  /** A line for people. */
  say(line: string): void;
  /** A line of the answer itself. */
  print(line: string): void;
  /** How far something has come: one line that changes on a terminal, nothing elsewhere. */
  progress(what: string, done: number, total: number): void;
}

/** The process's own terminal; `quiet` leaves only the answer, as machines want it. */
export function processTerminal(quiet: boolean): Terminal {
  const people = process.stderr;
  const live = people.isTTY && !quiet;
  return {
    say: (line) => {
      if (!quiet) people.write(`${live ? "\r\u001B[K" : ""}${line}\n`);
    },
    print: (line) => process.stdout.write(`${line}\n`),
    progress(what, done, total) {
      if (!live) return;
      people.write(done < total ? `\r\u001B[K${what}: ${done}/${total}` : "\r\u001B[K");
    },
  };
}

const FAILED = 2;

/** Has the process end in words, not in a trace, where what it prints cannot be written: to a full disk, perhaps. */
export function heedOutput(): void {
  process.stdout.on("error", (error) => {
    // Whoever was reading has read enough.
    if (codeOf(error) === "EPIPE") process.exit();
    process.stderr.write(`${wordsOf(error)}\n`, () => process.exit(FAILED));
  });
  // Nobody can be told; the work is done all the same.
  process.stderr.on("error", () => {});
}
