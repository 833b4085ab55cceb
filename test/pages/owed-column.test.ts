import { expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";
import { rowsOf } from "../support/read-page.ts";

const book = await bookOnce(SAMPLE.data);
const owed = (period = "") =>
  new Map(
    rowsOf(drawn(book, "group-list", { period }, "/dia-ban"), "cac-dia-ban").map((row) => [
      row[0],
      row.at(-1),
    ]),
  );

test("the list of districts tells how much each still owes for the periods that it shows", () => {
  // By hand from the lists of what was not sent: six months of 2026 one of Phủ Lý, 2025 one of Kim Bảng, one of Bình
  // Lục and five of Lý Nhân.
  expect(Object.fromEntries(owed())).toMatchObject({
    "Thành phố Phủ Lý (cũ)": "1",
    "Thị xã Duy Tiên (cũ)": "0",
    "Thị xã Kim Bảng (cũ)": "1",
    "Huyện Bình Lục (cũ)": "1",
    "Huyện Lý Nhân (cũ)": "5",
  });
  expect(owed("2026-H1").get("Huyện Lý Nhân (cũ)")).toBe("0");
  const text = pageText(drawn(book, "group-list", {}, "/dia-ban"));
  expect(text).toContain(
    "Chưa nộp là số lượt đơn vị, mỗi loại số liệu một lượt, của 6 tháng đầu năm 2026 và năm 2025.",
  );
  expect(text).toMatch(/Toàn tỉnh \|.*\| 8 \|/);
});
