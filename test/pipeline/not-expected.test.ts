/** What a unit reports of a campaign counts, also where nobody expected it to take part. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

test("an affiliated union that took part in the communes' campaign has its turns, and is no unit that was due", async () => {
  const data = copySample(join(temporaryFolder(), "data"), /^2024\/cuoc-thi-cuoc-van-dong_TT/);
  rmSync(join(data, "exports", "2024", "cuoc-thi-cuoc-van-dong_TT.csv"));
  const lines = [
    "ĐOÀN TRỰC THUỘC - NĂM 2024",
    "STT,Đơn vị,Ánh sáng soi đường (người),Thanh niên tình nguyện hè (lượt)",
    "1,Đoàn khối Các cơ quan tỉnh,1.196,25",
    "2,Đoàn khối Doanh nghiệp tỉnh,866,0",
  ];
  writeFileSync(join(data, "exports", "2024", "TT.csv"), lines.join("\n"));
  const { measures } = await workOut(gatherInputs(data));
  const counted = rowsOf(measures, ["measure", "unit", "campaign", "n", "N"]).filter((row) =>
    row.includes("C24B"),
  );
  expect(counted.filter((row) => row.includes("| TT"))).toEqual(["campaign_turns | TT01 | C24B | 25 | "]);
});
