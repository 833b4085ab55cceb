/** Rows between a header and the first officer that explain the columns are a part of the header, and nobody's. */
import { expect, test } from "vitest";
import { fatesUnder } from "./sheets.ts";

const HEADER = "STT | Họ và tên | Chức vụ | Đơn vị | A1 | A2";
const AN = "1 | An | Bí thư | Xã Lê Hồ | 25 | 26";

test.each([
  ["| Điểm tối đa | | | 30 | 30", "the most to be had"],
  ["| | | Thang điểm | 30 | 30", "the same beside it"],
  ["(1) | (ghi đủ họ tên) | (BT/PBT) | (tên xã) | (tối đa 30) | (tối đa 30)", "remarks in brackets"],
])("%s: %s", (row) => expect(fatesUnder(HEADER, `${row}\n${AN}`)).toEqual(["3 header", "4 data"]));

test("a row of numbers alone may be an officer's whose name was forgotten, and is read", () =>
  expect(fatesUnder(HEADER, `| | | | 30 | 30\n${AN}`)[0]).toMatch(/^3 data/));

test("a unit in brackets that says nothing of itself is a row that is read", () =>
  expect(fatesUnder("STT | Đơn vị | Tổng số đoàn viên | Số đăng ký", " | (Xã Lê Hồ) | |")).toEqual([
    "3 data",
  ]));

test("below the first officer they are rows like others", () =>
  expect(fatesUnder(HEADER, `${AN}\n | Điểm tối đa | | | 30 | 30`)[1]).toMatch(/^4 data/));

test("a numbered row is an officer's, whatever it says", () =>
  expect(fatesUnder(HEADER, `1 | Điểm tối đa | | | 30 | 30\n${AN}`)[0]).toMatch(/^3 data/));
