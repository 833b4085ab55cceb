/** A list of one campaign beside a list of all of them that holds its units: the latter counts, whichever came first. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const folder = temporaryFolder();

const ALL = `HUYỆN ĐOÀN THANH LIÊM
KẾT QUẢ CÁC CUỘC THI NĂM 2025
STT,Đơn vị,Học và làm theo Bác,Thanh niên tình nguyện hè
1,Xã Liêm Hà,5,9
2,Xã Tân Thanh,6,8`;
const ONE = `KẾT QUẢ THAM GIA CUỘC THI HỌC VÀ LÀM THEO BÁC NĂM 2025
STT,Đơn vị,Số người tham gia
1,Xã Liêm Hà,50
2,Xã Tân Thanh,60`;

async function published(files: readonly (readonly [name: string, content: string])[]) {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^$/);
  const manifest = files.map(([name], at) => `2025/${name},,,,2025-12-0${at + 1}`);
  writeFileSync(
    join(data, "exports", "manifest.csv"),
    ["file,kind,period,group,received_on", ...manifest].join("\n"),
  );
  for (const [name, content] of files) writeFileSync(join(data, "exports", "2025", name), content);
  const { counts, findings, signals, files: ledger } = await runPipeline(data);
  return {
    told: signals.map(({ file, kind }) => `${file} ${kind}`),
    status: ledger.map(({ status }) => status),
    findings,
    tookPart: counts
      .filter(({ measure, n }) => measure === "campaign_units" && n === 1)
      .map(({ campaign, unit }) => `${campaign} ${unit}`)
      .sort(),
  };
}

const BOTH = ["C25A 13456", "C25A 13474", "C25B 13456", "C25B 13474"];

test.each([
  [
    "of the same district, that came later",
    [
      ["tat ca.csv", ALL],
      ["bac.csv", `HUYỆN ĐOÀN THANH LIÊM\n${ONE}`],
    ],
  ],
  [
    "that came first",
    [
      ["bac.csv", `HUYỆN ĐOÀN THANH LIÊM\n${ONE}`],
      ["tat ca.csv", ALL],
    ],
  ],
  [
    "of the whole province",
    [
      ["tat ca.csv", ALL],
      ["bac.csv", ONE],
    ],
  ],
] as const)("a list of one campaign %s gives way", async (_, files) => {
  const { status, findings, tookPart } = await published(files);
  expect([tookPart, findings]).toEqual([BOTH, []]);
  expect(status).toEqual(["superseded", "current"]);
});

test("a list of one campaign that gives way to one that came before it is told, one that came first is replaced", async () => {
  const one = `HUYỆN ĐOÀN THANH LIÊM\n${ONE}`;
  const later = await published([
    ["tat ca.csv", ALL],
    ["bac.csv", one],
  ]);
  expect(later.told.filter((said) => said.endsWith("sheet-left-out"))).toHaveLength(1);
  const first = await published([
    ["bac.csv", one],
    ["tat ca.csv", ALL],
  ]);
  expect(first.told).toEqual([]);
});

test("another district's list of all campaigns leaves it its place", async () => {
  const other = ONE.replace("Xã Liêm Hà", "Xã Bình Lục").replace("Xã Tân Thanh", "Xã Bình Mỹ");
  const { status } = await published([
    ["tat ca.csv", ALL],
    ["bac.csv", `HUYỆN ĐOÀN BÌNH LỤC\n${other}`],
  ]);
  expect(status).toEqual(["current", "current"]);
});
