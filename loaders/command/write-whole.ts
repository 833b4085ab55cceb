/** Files that appear whole or not at all. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A place that cannot be written to. */
export class WrongPlace extends Error {}

/** `kind` is what should have been named: `CSV`. */
export function refuseFolder(out: string, kind: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongPlace(`${out} là một thư mục; hãy ghi tên một tệp ${kind}.`);
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
  refuseFolder(out, kind);
  const there = statSync(out, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeFileSync(out, content);
    return;
  }
  const beside = `${out}.${process.pid}.new`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(beside, content, { mode });
    renameSync(beside, out);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new WrongPlace(`Không ghi được ${out}: kiểm tra đường dẫn và quyền ghi.`, { cause: error });
  }
}
