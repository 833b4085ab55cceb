/** Where a path leads, and whether it leads into a folder. */
import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Where a path leads, also where nothing is there yet. */
export function realPlace(place: string): string {
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && !statSync(place, { throwIfNoEntry: false }))
    return realPlace(resolve(realPlace(dirname(place)), readlinkSync(place)));
  if (there) return realpathSync(place);
  return dirname(place) === place ? place : join(realPlace(dirname(place)), basename(place));
}

/** Whether a place is a folder, or lies in it, by whatever name either is called. */
export function isWithin(place: string, folder: string): boolean {
  const wanted = identityOf(folder);
  if (wanted === null) return false;
  for (let each = place; ; each = dirname(each)) {
    if (identityOf(each) === wanted) return true;
    if (dirname(each) === each) return false;
  }
}

function identityOf(place: string): string | null {
  const there = statSync(place, { bigint: true, throwIfNoEntry: false });
  return there ? `${there.dev} ${there.ino}` : null;
}
