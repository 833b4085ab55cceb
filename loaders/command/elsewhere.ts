/** Under which paths files from elsewhere would be kept, to be judged as if they had been sent. */
import { basename, dirname, sep } from "node:path";
import { periodInPath } from "../recognise/lines/period.ts";
import type { Manifest } from "../run/manifest.ts";

/** A path of its own for each file, and the one under which the manifest may know it. */
interface Elsewhere {
  path: string;
  known: string;
}

/**
 * The paths of files by their places: the manifest's, else the name with the folder that names its period. Two that would
 * have one path are called by as many of their folders as tell them apart.
 */
export function pathsElsewhere(
  locations: readonly string[],
  manifest: Manifest,
): ReadonlyMap<string, Elsewhere> {
  const known = new Map([...new Set(locations)].map((location) => [location, pathOf(location, manifest)]));
  const taken = new Map<string, string[]>();
  for (const [location, path] of known) taken.set(path, [...(taken.get(path) ?? []), location]);
  return new Map(
    [...known].map(([location, path]) => {
      const alike = taken.get(path) ?? [];
      return [location, { known: path, path: alike.length > 1 ? toldApart(location, path, alike) : path }];
    }),
  );
}

function toldApart(location: string, path: string, alike: readonly string[]): string {
  const parts = partsOf(location);
  for (let count = path.split("/").length + 1; count < parts.length; count += 1) {
    const own = parts.slice(-count).join("/");
    if (alike.every((other) => other === location || partsOf(other).slice(-count).join("/") !== own))
      return own;
  }
  return parts.join("/");
}

function pathOf(location: string, manifest: Manifest): string {
  const whole = partsOf(location).join("/");
  const expected = [...manifest.keys()].find((path) => whole.endsWith(`/${path}`));
  if (expected) return expected;
  const folder = basename(dirname(location)).normalize("NFC");
  const name = basename(location).normalize("NFC");
  return periodInPath(`${folder}/x`) ? `${folder}/${name}` : name;
}

function partsOf(location: string): string[] {
  return location.normalize("NFC").split(sep);
}
