/** What the system refuses, in words: what stands in the way, and what would mend it. */
import { tmpdir } from "node:os";
import { codeOf, placeOf } from "./error-place.ts";

const NOT_A_FOLDER =
  "ở đó, hoặc ở một thư mục phía trên, là một tệp chứ không phải thư mục [not-a-folder]. Hãy ghi nơi khác, hoặc đổi tên tệp ấy.";
const NO_PERMISSION =
  "không được phép đọc hoặc ghi [no-permission]. Hãy kiểm tra quyền của tệp và của thư mục chứa nó, hoặc ghi nơi khác.";
const IN_USE =
  "đang được dùng, hoặc là nơi gắn một ổ đĩa, nên không thay được [in-use]. Đóng chương trình đang mở nó, hoặc ghi vào một thư mục con của nó.";

const WORDS: Readonly<Record<string, string>> = {
  EISDIR: "là một thư mục, không phải tệp [is-folder]. Hãy đổi tên thư mục ấy, hoặc đặt đúng tệp vào chỗ đó.",
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: "nằm trên ổ đĩa chỉ cho đọc [read-only]. Hãy ghi nơi khác.",
  EEXIST: NOT_A_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  ELOOP: "là một liên kết dẫn vòng về chính nó [link-loop]. Hãy sửa liên kết, hoặc ghi đường dẫn khác.",
  ENAMETOOLONG: "có tên quá dài [name-too-long]. Hãy đặt tên ngắn hơn.",
  ENOENT: "không có [not-found]. Hãy kiểm tra đường dẫn.",
  EBUSY: IN_USE,
  EXDEV: IN_USE,
};

/** How the engine says the same, whose errors have no codes. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/Permission denied|Access is denied/i, "EACCES"],
  [/Is a directory/i, "EISDIR"],
  [/Not a directory/i, "ENOTDIR"],
  [/Read-only file system/i, "EROFS"],
  [/Too many levels of symbolic links/i, "ELOOP"],
  [/File name too long/i, "ENAMETOOLONG"],
];

/** Words for an error of the system or of the engine that is about a place; null for any other. */
export function systemWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const place = placeOf(error);
  const isOwn = "syscall" in error;
  const code = isOwn ? codeOf(error) : SAID.find(([words]) => words.test(error.message))?.[1];
  const words = code === undefined || place === "" ? undefined : WORDS[code];
  if (words === undefined) return null;
  if (code === "ENOENT" && place.startsWith(tmpdir()))
    return `Thư mục tạm ${tmpdir()} không có [no-temporary-folder]. Hãy tạo thư mục ấy, hoặc sửa biến TMPDIR (trên Windows: TEMP).`;
  return `${place} ${words}`;
}
