import { expect, test } from "vitest";
import { thingCalled } from "../../loaders/read/other-thing.ts";

test.each([
  ["2025/Danh sách.gsheet", "lối tắt tới Google Trang tính"],
  ["2025/Danh sách.xlsx - Shortcut.lnk", "chính tệp mà nó trỏ tới"],
  ["2025/bieu.url", "chính tệp mà nó trỏ tới"],
  ["2025/V-v nộp biểu.msg", "bảng tính đính kèm"],
  ["2025/Báo cáo.DOC", "tài liệu Word"],
  ["2025/gói.zip", "giải nén"],
])("what bytes do not tell of %s its ending does, with what to send", (path, words) => {
  expect(thingCalled(path)).toContain(words);
});

test("an ending that says nothing is left to the list of what can be read", () => {
  expect(thingCalled("2025/danh sách.csv.tmp")).toBeNull();
});
