import { heedOutput } from "./terminal.ts";

/** Runs the command; gives its exit code. What is heeded first is that nobody may read what it writes. */
export async function start(args: readonly string[]): Promise<number> {
  heedOutput();
  const { main } = await import("./main.ts");
  return main(args);
}
