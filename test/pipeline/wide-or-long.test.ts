/** A column that sounds like the one that names campaigns or criteria row by row does not make a wide file long. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();

test("a campaign that the tables lack leaves the others of its file counted", async () => {
  const data = copySample(join(folder, "data"), /^2024\/cuoc-thi-cuoc-van-dong_TT/);
  rmSync(join(data, "exports", "2024", "cuoc-thi-cuoc-van-dong_TT.csv"));
  const lines = [
    "ĐOÀN TRỰC THUỘC - NĂM 2024",
    "STT,Đơn vị,Ánh sáng soi đường (người),Cuộc thi Tiếng hát thanh niên,Hoạt động khác,Ghi chú",
    "1,Đoàn khối Các cơ quan tỉnh,1.196,25,Có,",
    "2,Đoàn khối Doanh nghiệp tỉnh,866,,,",
  ];
  writeFileSync(join(data, "exports", "2024", "TT.csv"), lines.join("\n"));
  const { files, findings, measures } = await workOut(gatherInputs(data));
  expect(rowsOf(files, ["kind", "rows_read", "accepted", "quarantined"])).toEqual(["campaign | 4 | 2 | 0"]);
  expect(rowsOf(findings, ["code"])).toEqual([]);
  const counted = rowsOf(measures, ["measure", "period", "unit", "n"]);
  expect(counted.filter((row) => /^campaign_units \| 2024 \| TT/.test(row) && row.endsWith("| 1"))).toEqual([
    "campaign_units | 2024 | TT01 | 1",
    "campaign_units | 2024 | TT02 | 1",
  ]);
});
