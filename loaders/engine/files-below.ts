import { lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Every file below a folder, by its path from there on, with `/` between; whatever else is no folder too. Node 20.11 does
 * not say yet in which folder an entry lies.
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .map((path) => path.split(sep).join("/"));
}
