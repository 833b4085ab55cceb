/** Things not to do, counted by what a tick in their columns says. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();

test("a tick under “Không vi phạm” is no violation, no tick is missing, and a bare “Không” is asked about", async () => {
  const data = copySample(join(folder, "data"), /^$/);
  const file = (name: string, lines: readonly string[]) =>
    writeFileSync(join(data, "exports", "2024", name), `Năm 2024\n${lines.join("\n")}\n`);
  const officers = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"].map(
    (name, at) => `Vừa Bịa ${name},${at % 2 ? "Phó Bí thư" : "Bí thư"},Xã Liêm Cần`,
  );
  file("danh-sach.csv", [
    "Họ và tên,Chức vụ,Đơn vị,Ngày giữ chức vụ",
    ...officers.map((officer) => `${officer},01/02/2023`),
  ]);
  const [kept, unclear] = [
    ["x", "x", "x", "", "Không", "Vi phạm"],
    ["x", "Có", "Không", "", "Không", "Không vi phạm"],
  ];
  file("danh-gia.csv", [
    "Họ và tên,Chức vụ,Đơn vị,A1,K1 - Không vi phạm,K2 (vi phạm hoặc không vi phạm),K3",
    ...officers.map((officer, at) => `${officer},1,${kept[at]},${unclear[at]},${at === 0 ? "x" : ""}`),
  ]);
  const { findings, measures } = await workOut(gatherInputs(data));
  const counts = (measure: string) =>
    ["K1", "K2", "K3"].map(
      (code) => new RegExp(`^${measure},,,2024,.*,${code},,,(.*)$`, "m").exec(measures)?.[1] ?? "",
    );
  expect(counts("criteria_met")).toEqual(["3,6", "4,6", "5,6"]);
  expect(counts("missing")).toEqual(["2,6", "1,6", "0,6"]);
  expect(findings.trim().split("\n").slice(1)).toEqual([
    "2024/danh-gia.csv,,3,F,K2 (vi phạm hoặc không vi phạm),answer-unknown,x",
    "2024/danh-gia.csv,,7,E,K1 - Không vi phạm,answer-unknown,Không",
  ]);
});
