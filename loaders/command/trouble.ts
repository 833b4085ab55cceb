/** What is said of a failure that is no mistake of whoever asked: a full disk, too little memory, a place that is refused. */
import { codeOf, placeOf } from "./error-place.ts";
import { systemWords } from "./system-error.ts";

const NO_ROOM = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
/** How the engine says the same, whose errors have no codes. */
const NO_ROOM_WORDS =
  /No space left on device|Disk quota exceeded|File too large|not enough space on the disk|max_temp_directory_size/i;
const NO_MEMORY_WORDS = /^Out of Memory Error|std::bad_alloc|ERR_WORKER_OUT_OF_MEMORY/;

/** An error in words for people, in Vietnamese wherever this program can know what would mend it. */
export function wordsOf(error: unknown): string {
  for (const each of causesOf(error)) {
    if (isNoRoom(each)) return noRoom(placeOf(each));
    if (NO_MEMORY_WORDS.test(`${codeOf(each)} ${each.message}`.trim())) return NO_MEMORY;
  }
  return systemWords(error) ?? (error instanceof Error ? error.message : String(error));
}

const NO_MEMORY =
  "Máy không đủ bộ nhớ [out-of-memory]. Kho số liệu có từ trước vẫn nguyên vẹn. " +
  "Hãy đóng bớt chương trình, hoặc chạy trên máy có nhiều bộ nhớ hơn, rồi chạy lại.";

function noRoom(place: string): string {
  return (
    `Không còn chỗ để ghi${place && ` vào ${place}`} [disk-full]: đĩa đã đầy, hoặc đã hết dung lượng được cấp. ` +
    "Kho số liệu có từ trước vẫn nguyên vẹn. " +
    "Hãy giải phóng chỗ trên đĩa, hoặc chọn nơi khác bằng --warehouse hay --out, rồi chạy lại."
  );
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let each = error; each instanceof Error && !causes.includes(each); each = each.cause)
    causes.push(each);
  return causes;
}

function isNoRoom(error: Error): boolean {
  return NO_ROOM.has(codeOf(error)) || NO_ROOM_WORDS.test(error.message);
}
