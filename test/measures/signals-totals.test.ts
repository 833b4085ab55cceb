/** Stated totals beside the rows that they add up. */
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTotal } from "../../loaders/values/number.ts";
import { copySample, guong, tableOf, temporaryFolder } from "../support/pack.ts";
import { form, signalTests } from "./signals-in.ts";

const signals = signalTests();
const folder = temporaryFolder();
const UNITS = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";
const registration = (rows: string) => ({ "rl.csv": [form("ĐĂNG KÝ RÈN LUYỆN", `${UNITS}\n${rows}`)] });
/** A case of which nothing is odd. */
const agrees = (rows: string) => [registration(rows), []] as const;

test("a stated total may be read as every number that it can mean", () => {
  expect(readTotal("2.654")).toEqual([2.654, 2654]);
  expect(readTotal("1.027,5")).toEqual([1027.5]);
  expect(readTotal("86,75")).toEqual([86.75]);
  expect(readTotal("1 204")).toEqual([1204]);
  for (const text of ["", "13 đ/c", "95,1%", "Lê An"]) expect(readTotal(text)).toEqual([]);
});

describe("a stated total", () => {
  signals("is named where no rows add up to it, once for each column", [
    registration("1 | Quế | 100 | 90\n2 | Quang Trung | 200 | 150\n | Cộng | 310 | 240"),
    ["rl.csv, , 5, total-mismatch: Cột C: tổng ghi 310; cộng các dòng 300"],
  ]);

  const sections = `I | THÀNH PHỐ PHỦ LÝ | 100 | 90
    1 | Quang Trung | 100 | 90
    II | HUYỆN KIM BẢNG | |
    2 | Quế | 1.200 | 50
    3 | Lê Hồ | 30 | 20
     | Cộng | 1.230 | 70
     | Tổng cộng | 1330 | 160`;
  signals(
    "may be of a section, of all, of the rows below it, or a section's own line",
    agrees(sections),
    agrees(" | Tổng số | 130 | 70\n1 | Quế | 100 | 50\n2 | Lê Hồ | 30 | 20"),
    [
      registration(sections.replace("PHỦ LÝ | 100", "PHỦ LÝ | 101")),
      ["rl.csv, , 3, total-mismatch: Cột C: tổng ghi 101; cộng các dòng 100"],
    ],
  );

  const odd = "1 | Quế | 100 | 50\n2 | Lê Hồ | 30 | 20\n3 | Lê Hồ | 30 | 20\n4 | Xã Nào Đó | 7 | 7";
  signals(
    "may hold rows that are quarantined or set aside as copies, or leave them out",
    ...["167 | 97", "137 | 77", "130 | 70"].map((total) => agrees(`${odd}\n | Cộng | ${total}`)),
    [
      registration(`${odd}\n | Cộng | 160 | 77`),
      [expect.stringContaining("rl.csv, , 7, total-mismatch: Cột C: tổng ghi 160;")],
    ],
  );

  const readable = "1 | Quế | 100 | 50\n2 | Lê Hồ | 30 | 20";
  signals(
    "is not judged where a cell of its column cannot be read, or where the line adds nothing up",
    agrees("1 | Quế | khoảng 100 | 50\n2 | Lê Hồ | 30 | 20\n | Cộng | 999 | 70"),
    ...["Cộng | | 70 đ/c", "Tổng số đơn vị | 2 |", "Tổng tỷ lệ | 95 | 97", "Tổng cộng | |"].map((line) =>
      agrees(`${readable}\n | ${line}`),
    ),
  );

  const initiatives = (total: string) => ({
    "3cd.csv": [
      form(
        "3 CHỦ ĐỘNG",
        `STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả
        1 | Quế | x | x | x | x | Công nhận
        2 | Lê Hồ | x | x | Không | | Không
         | Tổng cộng | ${total}`,
      ),
    ],
  });
  signals(
    "of a column of yes and no is how many say yes",
    [initiatives("2 | 2 | 1 | 1 | 1"), []],
    [initiatives("2 | 2 | 1 | 1 | 2"), ["3cd.csv, , 5, total-mismatch: Cột G: tổng ghi 2; cộng các dòng 1"]],
  );
});

test("the totals of files that did not change are remembered from one run to the next", async () => {
  const data = copySample(join(folder, "data"), /2023.dang-ky-ren-luyen_(phu-ly|thanh-liem)/);
  const warehouse = join(folder, "warehouse");
  const listed = async () => {
    await guong("signals", "--data", data, "--warehouse", warehouse, "--out", join(folder, "signals.csv"));
    return tableOf(join(warehouse, "warehouse.duckdb"), "signals");
  };
  const first = await listed();
  expect(first).toContain("dang-ky-ren-luyen_phu-ly.xlsx,Sheet1,30,total-mismatch");
  utimesSync(join(data, "exports", "2023", "dang-ky-ren-luyen_thanh-liem.xls"), 1, 1);
  expect(await listed()).toBe(first);
});
