/** Files that appear whole or not at all. */
import {
  accessSync,
  constants,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { besideOf, removeLeftovers } from "../engine/leftovers.ts";
import { isWrittenThrough, pour } from "./write-through.ts";

/** A place that cannot be written to. */
class WrongPlace extends Error {}

/** Refuses early what could not be written in the end; `kind` is what should have been named: `CSV`. */
export function refusePlace(out: string, kind: string): void {
  const there = found(out);
  if (there?.isDirectory()) throw new WrongPlace(`${out} là một thư mục; hãy ghi tên một tệp ${kind}.`);
  if (there && !there.isFile()) return;
  let above = dirname(out);
  while (!found(above) && dirname(above) !== above) above = dirname(above);
  if (!found(above)?.isDirectory() || !isWritable(above)) throw notWritable(out);
}

/** Null also where what stands above it is no folder. */
function found(place: string): Stats | null {
  try {
    return statSync(place);
  } catch {
    return null;
  }
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function notWritable(out: string, cause?: unknown): WrongPlace {
  return new WrongPlace(`Không ghi được ${out}: kiểm tra đường dẫn và quyền ghi.`, { cause });
}

/**
 * Writes beside and moves into place, and makes the folder where there is none; what is no regular file
 * (`/dev/stdout`) is written to as it is. Throws `WrongPlace`.
 */
export function writeWhole(
  out: string,
  content: string | Uint8Array,
  { mode, kind }: { mode: number; kind: string },
): void {
  refusePlace(out, kind);
  if (isWrittenThrough(out)) {
    writeFileSync(out, content);
    return;
  }
  const beside = besideOf(out);
  try {
    removeLeftovers(out);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(beside, content, { mode });
    renameSync(beside, out);
  } catch (error) {
    rmSync(beside, { force: true });
    throw notWritable(out, error);
  }
}

/** The same of a file that is written by `write`, into a new place that it is given. Gives what `write` gives. */
export async function writeWholeBy<T>(
  out: string,
  { mode, kind }: { mode: number; kind: string },
  write: (beside: string) => Promise<T>,
): Promise<T> {
  refusePlace(out, kind);
  const through = isWrittenThrough(out);
  const place = through ? join(tmpdir(), "guong") : out;
  const beside = besideOf(place);
  try {
    removeLeftovers(place);
    mkdirSync(dirname(beside), { recursive: true });
    const written = await write(beside);
    if (through) pour(beside, out, mode);
    else renameSync(beside, out);
    return written;
  } catch (error) {
    throw notWritable(out, error);
  } finally {
    rmSync(beside, { force: true });
  }
}
