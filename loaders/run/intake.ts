import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Intake, LedgerFile } from "../check/block.ts";
import { isReadable, readFile, readInHalves } from "../read/file.ts";
import { otherThing, thingCalled } from "../read/other-thing.ts";
import type { ReadOther } from "../read/workbook.ts";
import type { Context } from "../recognise/context.ts";
import { recogniseFile } from "../recognise/file.ts";
import type { ExportFile } from "./exports.ts";
import { type Manifest, manifestLine, manifestText, placedText } from "./manifest.ts";
import { refusalOfPlace } from "./no-file.ts";

/**
 * Makes the function that opens, reads and recognises one file. What cannot be read is refused; nothing is thrown. Of a
 * large workbook half is read by `readOther`, where it is given.
 */
export function takerIn(
  context: Context,
  manifest: Manifest,
  readOther?: ReadOther,
): (file: ExportFile) => Promise<Intake> {
  return (file) => takeIn(file, manifest, context, readOther);
}

/** Why a file is refused that this machine has not the memory to read. */
export const TOO_LARGE =
  "tệp quá lớn để đọc; xóa trang và ô không dùng, hoặc chia thành nhiều tệp, rồi gửi lại";

const TOO_LARGE_CODES = /^ERR_(BUFFER_TOO_LARGE|STRING_TOO_LONG|FS_FILE_TOO_LARGE|WORKER_OUT_OF_MEMORY)$/;

/** A file that is refused for a reason that lies not in its name. */
export function refuse(file: ExportFile, manifest: Manifest, reason: string): Intake {
  const { entry, refusal } = open(file, manifest);
  return { file: entry, refusal: refusal ?? reason };
}

/** A file's entry of the ledger, with its bytes or why there are none. */
function open(
  file: ExportFile,
  manifest: Manifest,
): { entry: LedgerFile } & ({ bytes: Uint8Array; refusal?: never } | { bytes?: never; refusal: string }) {
  const { path } = file;
  const place = {
    ...{ path, bytes: file.bytes, modified: file.modified },
    ...{ receivedOn: manifestLine(manifest, path).receivedOn, manifestLine: manifestText(manifest, path) },
  };
  try {
    // A pipe would be waited for, perhaps for good.
    if (!file.isFile) throw new Error("nothing to be read");
    const bytes = readFileSync(file.location);
    return { entry: { ...place, sha256: createHash("sha256").update(bytes).digest("hex") }, bytes };
  } catch (error) {
    const refusal = isTooLarge(error) ? TOO_LARGE : refusalOfPlace(file.location);
    return { entry: { ...place, sha256: "" }, refusal };
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && TOO_LARGE_CODES.test(String(error.code));
}

async function takeIn(
  file: ExportFile,
  manifest: Manifest,
  context: Context,
  readOther?: ReadOther,
): Promise<Intake> {
  const { entry, bytes, refusal } = open(file, manifest);
  if (refusal !== undefined) return { file: entry, refusal };
  if (!isReadable(file.path)) {
    return {
      file: entry,
      refusal:
        otherThing(bytes) ??
        thingCalled(file.path) ??
        "không phải bảng tính hay văn bản (.xlsx, .xls, .ods, .xml, .html, .csv, .tsv, .txt)",
    };
  }
  try {
    const known = context.knownWords;
    const recognised = recogniseFile(
      file.path,
      (readOther && (await readInHalves(bytes, known, readOther))) ?? readFile(file.path, bytes, known),
      manifestLine(manifest, file.path),
      context,
    );
    return "refusal" in recognised
      ? { file: { ...entry, manifestLine: placedText(manifest, file.path) }, refusal: recognised.refusal }
      : { file: entry, recognised };
  } catch (error) {
    const broken = "tệp hỏng hoặc có mật khẩu; mở và lưu lại thành .xlsx rồi gửi lại";
    return { file: entry, refusal: isTooLarge(error) ? TOO_LARGE : (otherThing(bytes) ?? broken) };
  }
}
