import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Intake } from "../check/block.ts";
import { isReadable, readFile } from "../read/file.ts";
import type { Context } from "../recognise/context.ts";
import { recogniseFile } from "../recognise/file.ts";
import type { ExportFile } from "./exports.ts";
import { type Manifest, manifestLine, manifestText } from "./manifest.ts";

/** Makes the function that opens, reads and recognises one file. What cannot be read is refused; nothing is thrown. */
export function takerIn(context: Context, manifest: Manifest): (file: ExportFile) => Intake {
  return (file) => takeIn(file, manifest, context);
}

function takeIn(file: ExportFile, manifest: Manifest, context: Context): Intake {
  const line = manifestLine(manifest, file.path);
  const place = {
    ...{ path: file.path, bytes: file.bytes, modified: file.modified },
    ...{ receivedOn: line.receivedOn, manifestLine: manifestText(manifest, file.path) },
  };
  let bytes: Uint8Array;
  try {
    // A pipe would be waited for, perhaps for good.
    if (!file.isFile) throw new Error("nothing to be read");
    bytes = readFileSync(file.location);
  } catch {
    return { file: { ...place, sha256: "" }, refusal: "không mở được tệp; kiểm tra quyền đọc rồi chạy lại" };
  }
  const entry = { ...place, sha256: createHash("sha256").update(bytes).digest("hex") };
  if (!isReadable(file.path)) {
    return { file: entry, refusal: "không phải bảng tính hay văn bản (.xlsx, .xls, .ods, .csv, .tsv, .txt)" };
  }
  try {
    const recognised = recogniseFile(
      file.path,
      readFile(file.path, bytes, context.knownWords),
      line,
      context,
    );
    return "refusal" in recognised
      ? { file: entry, refusal: recognised.refusal }
      : { file: entry, recognised };
  } catch {
    return { file: entry, refusal: "tệp hỏng hoặc có mật khẩu; mở và lưu lại thành .xlsx rồi gửi lại" };
  }
}
