/** Places that are written to as they stand, and never replaced: a device, a pipe, a link (`/dev/stdout`). */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { codeOf } from "./error-place.ts";

/** Whether a place holds what must not be replaced but written to. */
export function isWrittenThrough(place: string): boolean {
  const there = lstatSync(place, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile();
}

/**
 * Writes what one file holds to where a place leads. What is for its owner alone is that from before the first byte, in
 * whatever file it ends.
 */
export function pour(from: string, place: string, mode: number): void {
  const fd = openSync(place, constants.O_WRONLY | constants.O_CREAT, mode);
  try {
    if (fstatSync(fd).isFile()) {
      if ((mode & 0o077) === 0) fchmodSync(fd, mode);
      ftruncateSync(fd);
    }
    copyAll(from, fd);
  } catch (error) {
    // Whoever was reading has read enough.
    if (codeOf(error) !== "EPIPE") throw error;
  } finally {
    closeSync(fd);
  }
}

/** Not by streams: where a reader goes away they tell now of that, now of the stream that was closed. */
function copyAll(from: string, to: number): void {
  const source = openSync(from, "r");
  const chunk = Buffer.alloc(AT_ONCE);
  try {
    for (let got = readSync(source, chunk); got > 0; got = readSync(source, chunk))
      for (let at = 0; at < got; ) at += writeSync(to, chunk, at, got - at);
  } finally {
    closeSync(source);
  }
}

const AT_ONCE = 65_536;
