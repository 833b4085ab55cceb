import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Intake } from "../check/load.ts";
import { isReadable, readFile } from "../read/file.ts";
import type { Context } from "../recognise/context.ts";
import { type ManifestLine, recogniseFile } from "../recognise/file.ts";
import type { ExportFile } from "./exports.ts";

/** Opens, reads and recognises one file. What cannot be read is refused with its reason; nothing is thrown. */
export function takeIn(file: ExportFile, line: ManifestLine, context: Context): Intake {
  const place = { path: file.path, bytes: file.bytes, modified: file.modified, receivedOn: line.receivedOn };
  let bytes: Uint8Array;
  try {
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
