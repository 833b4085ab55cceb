/** What looks odd in the data: the sample's list whole, and claims that the rows do not bear out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { differences, rowsOf, SAMPLE, workOut } from "../support/pack.ts";
import { form, signalsIn } from "./signals-in.ts";

test("the sample gives its list of odd data, in every row", async () => {
  const columns = ["file", "sheet", "row", "kind"];
  const expected = readFileSync(join(SAMPLE.expected, "data_findings.csv"), "utf8");
  const { signals } = await workOut(gatherInputs(SAMPLE.data));
  expect(rowsOf(expected, columns).length).toBeGreaterThan(25);
  expect(differences(rowsOf(signals, columns), rowsOf(expected, columns))).toEqual([]);
});

const UNITS = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";

describe("a claim", () => {
  const initiatives = (row: string) =>
    signalsIn({
      "3cd.csv": [
        form(
          "3 CHỦ ĐỘNG",
          `STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả\n1 | Quế | x | ${row}`,
        ),
      ],
    });

  test("of recognition is named where one of the three is not met, or blank", async () => {
    for (const row of ["x | x | Không | Công nhận", "x | | x | Công nhận"])
      expect(await initiatives(row)).toEqual([
        "3cd.csv, , 3, recognised-without-all-three: Ghi công nhận; đạt 2/3 chủ động",
      ]);
    for (const row of ["x | x | x | Công nhận", "x | | x | Không", "x | | x |"])
      expect(await initiatives(row)).toEqual([]);
  });

  test("of a district is named where its rows give another figure", async () => {
    const file = (declared: string) =>
      signalsIn({
        "rl.csv": [form("ĐĂNG KÝ RÈN LUYỆN", `${UNITS}\n1 | Quế | 200 | 150\n2 | Lê Hồ | 100 | 41`)],
        "bc.csv": [
          form("SỐ LIỆU BÁO CÁO", `STT | Huyện | Đoàn viên đăng ký rèn luyện\n1 | Kim Bảng | ${declared}`),
        ],
      });
    for (const agrees of ["191/300", "63,7%", "64%"]) expect(await file(agrees)).toEqual([]);
    expect(await file("100%")).toEqual(["bc.csv, , 3, declared-differs: Báo cáo 100%; tính được 191/300"]);
  });
});
