/** What the affiliated unions of the sample report of campaigns, in a form of their own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();
const SENT = join("exports", "2024", "cuoc-thi-cuoc-van-dong_TT.csv");

/** What the sample comes to with these lines in the place of the unions' file of 2024, and no other file. */
async function reported(...lines: string[]) {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^2024\/cuoc-thi-cuoc-van-dong_TT/);
  rmSync(join(data, SENT));
  writeFileSync(join(data, "exports", "2024", "TT.csv"), ["ĐOÀN TRỰC THUỘC - NĂM 2024", ...lines].join("\n"));
  return workOut(gatherInputs(data));
}

// `Hoạt động khác` sounds like a column that names campaigns row by row: that does not make a wide file long.
test("a campaign that the tables lack leaves the others of its file counted", async () => {
  const { files, findings, measures } = await reported(
    "STT,Đơn vị,Ánh sáng soi đường (người),Cuộc thi Tiếng hát thanh niên,Hoạt động khác,Ghi chú",
    "1,Đoàn khối Các cơ quan tỉnh,1.196,25,Có,",
    "2,Đoàn khối Doanh nghiệp tỉnh,866,,,",
  );
  expect(rowsOf(files, ["kind", "rows_read", "accepted", "quarantined"])).toEqual(["campaign | 4 | 2 | 0"]);
  expect(rowsOf(findings, ["code"])).toEqual([]);
  const counted = rowsOf(measures, ["measure", "period", "unit", "n"]);
  expect(counted.filter((row) => /^campaign_units \| 2024 \| TT/.test(row) && row.endsWith("| 1"))).toEqual([
    "campaign_units | 2024 | TT01 | 1",
    "campaign_units | 2024 | TT02 | 1",
  ]);
});

test("a union that took part in the communes' campaign has its turns, and is no unit that was due", async () => {
  const { measures } = await reported(
    "STT,Đơn vị,Ánh sáng soi đường (người),Thanh niên tình nguyện hè (lượt)",
    "1,Đoàn khối Các cơ quan tỉnh,1.196,25",
    "2,Đoàn khối Doanh nghiệp tỉnh,866,0",
  );
  const counted = rowsOf(measures, ["measure", "unit", "campaign", "n", "N"]);
  expect(counted.filter((row) => /\| TT\d+ \| C24B/.test(row))).toEqual([
    "campaign_turns | TT01 | C24B | 25 | ",
  ]);
});
