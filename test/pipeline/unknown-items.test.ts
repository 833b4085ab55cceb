/** A row of a long file that names a criterion nobody knows: what it says is no fault of the officer's other rows. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();

test("the row alone is quarantined, whatever stands in it, and the officer is evaluated", async () => {
  const data = copySample(join(folder, "data"), /^$/);
  const file = (name: string, lines: readonly string[]) =>
    writeFileSync(join(data, "exports", "2024", name), `Năm 2024\n${lines.join("\n")}\n`);
  const officer = "Vừa Bịa Ra,Bí thư,Xã Liêm Cần";
  file("danh-sach.csv", ["Họ và tên,Chức vụ,Đơn vị,Ngày giữ chức vụ", `${officer},01/02/2023`]);
  file("danh-gia.csv", [
    "Họ và tên,Chức vụ,Đơn vị,Mã tiêu chí,Điểm",
    `${officer},A1,1`,
    `${officer},Z9,đạt`,
    `${officer},Xếp loại,XS`,
  ]);
  const { findings, files } = await workOut(gatherInputs(data));
  expect(findings.trim().split("\n").slice(1)).toEqual([
    "2024/danh-gia.csv,,4,D,Mã tiêu chí,criterion-unknown,Z9",
    "2024/danh-gia.csv,,5,D,Mã tiêu chí,criterion-unknown,Xếp loại",
  ]);
  expect(files).toMatch(/^2024\/danh-gia\.csv,.*,current,5,1,2,2$/m);
});
