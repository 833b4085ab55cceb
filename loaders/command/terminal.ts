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
