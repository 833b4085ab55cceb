import { heedOutput } from "./terminal.ts";

/** Runs the command; gives its exit code. Its output is heeded before all that takes time to load. */
export async function start(args: readonly string[]): Promise<number> {
  heedOutput();
  const { main } = await import("./main.ts");
  return main(args);
}
