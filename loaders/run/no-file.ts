/** Why there is nothing to be read at a place where a file is listed. */
import { lstatSync, readdirSync, statSync } from "node:fs";

const NOT_OPENED = "không mở được tệp; kiểm tra quyền đọc rồi chạy lại";

/** What stands there instead of a file that could be opened, and what would mend it. */
export function refusalOfPlace(location: string): string {
  try {
    if (lstatSync(location).isSymbolicLink() && !isThere(location))
      return "là một liên kết hỏng: tệp mà nó trỏ tới không còn; chép tệp thật vào đây rồi chạy lại";
    const there = statSync(location);
    if (there.isDirectory())
      return isEmpty(location)
        ? "là một thư mục trống có tên như tệp; bỏ đi, hoặc đặt tệp thật vào chỗ ấy"
        : "không mở được thư mục; kiểm tra quyền đọc rồi chạy lại";
    return there.isFile()
      ? NOT_OPENED
      : "không phải tệp thường mà là ống dẫn hoặc thiết bị; thay bằng tệp thật rồi chạy lại";
  } catch {
    return NOT_OPENED;
  }
}

/** A folder that nobody may look into holds what nobody knows. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function isThere(location: string): boolean {
  try {
    return statSync(location, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A link that leads in a circle leads nowhere.
    return false;
  }
}
