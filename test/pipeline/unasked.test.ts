/** What is reported of a period that did not ask for it is counted like anything else. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();

test("3 chủ động of a half of a year: the units that were reported are recognised, of all in force", async () => {
  const data = copySample(join(folder, "data"), /^2024\/cuoc-thi-cuoc-van-dong_TT/);
  rmSync(join(data, "exports", "2024", "cuoc-thi-cuoc-van-dong_TT.csv"));
  const lines = [
    "ĐOÀN CƠ SỞ 3 CHỦ ĐỘNG 6 THÁNG ĐẦU NĂM 2024 - THÀNH PHỐ PHỦ LÝ",
    "STT,Đơn vị,Đăng ký,Chủ động 1,Chủ động 2,Chủ động 3,Kết quả",
    "1,Trần Hưng Đạo,x,x,x,x,Đạt",
  ];
  writeFileSync(join(data, "exports", "2024", "3cd.csv"), lines.join("\n"));
  const { measures } = await workOut(gatherInputs(data));
  const counted = rowsOf(measures, ["measure", "base", "period", "group", "n"]).filter((row) =>
    row.startsWith("three_initiatives | commune | 2024-H1 | 347"),
  );
  // Phủ Lý had 21 communes then.
  expect(counted).toHaveLength(21);
  expect(counted.filter((row) => row.endsWith("| 1"))).toHaveLength(1);
});
