/** Files that appear at their place whole or not at all. */
import { renameSync, rmSync } from "node:fs";
import { besideOf, removeLeftovers } from "./leftovers.ts";

/**
 * Has a file written beside its place and moved there; gives what `write` gives. Nothing stays beside it, not even what
 * a killed process left.
 */
export async function wholly<T>(
  place: string,
  write: (beside: string) => T | Promise<T>,
  move: (beside: string, place: string) => void = renameSync,
): Promise<T> {
  const beside = besideOf(place);
  removeLeftovers(place);
  try {
    const written = await write(beside);
    move(beside, place);
    return written;
  } finally {
    rmSync(beside, { force: true });
  }
}
