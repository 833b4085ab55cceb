/** Files that appear whole or not at all. */
import { accessSync, constants, mkdirSync, type Stats, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { wholly } from "../engine/wholly.ts";
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
 * Has `write` write beside the place, and moves it there; makes the folder where there is none. What is no regular file
 * (`/dev/stdout`) is written to as it is. Gives what `write` gives; rejects with `WrongPlace`.
 */
export async function writeWhole<T>(
  out: string,
  { mode, kind }: { mode: number; kind: string },
  write: (beside: string) => T | Promise<T>,
): Promise<T> {
  refusePlace(out, kind);
  const through = isWrittenThrough(out);
  const place = through ? join(tmpdir(), "guong") : out;
  try {
    mkdirSync(dirname(place), { recursive: true });
    return await wholly(place, write, through ? (beside) => pour(beside, out, mode) : undefined);
  } catch (error) {
    throw notWritable(out, error);
  }
}
