/**
 * What is being written stands beside the place that it is for, under the number of the process that writes it
 * (`warehouse.duckdb.4711.new`), so that a later run can tell what a killed one left.
 */
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where this process writes what is to come to a place, or lays by what stood there. */
export function besideOf(place: string, ending: "new" | "tmp" | "old" = "new"): string {
  return `${place}.${process.pid}.${ending}`;
}

/** What killed processes left beside a place; what a running one is writing is none of it. */
export function leftoversOf(place: string): string[] {
  const folder = dirname(place);
  return namesIn(folder)
    .filter((name) => {
      if (!name.startsWith(`${basename(place)}.`)) return false;
      const owner = /^\.(\d+)\.(new|tmp|old)\b/.exec(name.slice(basename(place).length))?.[1];
      return owner !== undefined && !isAtWork(Number(owner));
    })
    .map((name) => join(folder, name));
}

/** Removes what killed processes left beside a place. */
export function removeLeftovers(place: string): void {
  for (const leftover of leftoversOf(place)) {
    try {
      rmSync(leftover, { recursive: true, force: true });
    } catch {
      // Somebody else's, perhaps: it is in nobody's way.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Whether another process of this number is running. What bears this process's own number is left from before it: in
 * a container every run may have the same.
 */
export function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be sent anything, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
