/** Lists of one campaign each, in one workbook and in files of their own. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const folder = temporaryFolder();

const BAC = "KẾT QUẢ THAM GIA CUỘC THI HỌC VÀ LÀM THEO BÁC NĂM 2025";
const HE = "KẾT QUẢ THAM GIA THANH NIÊN TÌNH NGUYỆN HÈ NĂM 2025";
const listOf = (title: string, count: number) => [
  title,
  "STT,Đơn vị,Số người tham gia",
  `1,Xã Liêm Hà,${count}`,
  `2,Xã Tân Thanh,${count + 1}`,
  `,Tổng,${2 * count + 1}`,
];

async function published(files: Record<string, string | Uint8Array>) {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^$/);
  const manifest = Object.keys(files).map((path, at) => `"2025/${path}",,,,2025-12-0${at + 1}`);
  writeFileSync(
    join(data, "exports", "manifest.csv"),
    ["file,kind,period,group,received_on", ...manifest].join("\n"),
  );
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(data, "exports", "2025", path), content);
  return runPipeline(data);
}

const tookPart = ({ counts }: Awaited<ReturnType<typeof published>>) =>
  counts
    .filter(({ measure, n }) => measure === "campaign_units" && n === 1)
    .map(({ campaign, unit }) => `${campaign} ${unit}`)
    .sort();

test("sheets of one workbook count each for its campaign, and their totals add up", async () => {
  const book = utils.book_new();
  for (const [at, rows] of [listOf(BAC, 5), listOf(HE, 7)].entries())
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.split(","))), `Cuộc ${at + 1}`);
  const of = await published({ "a.xlsx": new Uint8Array(write(book, { type: "array", bookType: "xlsx" })) });
  expect(tookPart(of)).toEqual(["C25A 13456", "C25A 13474", "C25B 13456", "C25B 13474"]);
  const turns = of.counts.filter(({ measure, unit }) => measure === "campaign_turns" && unit === "13474");
  expect(turns.map(({ campaign, n }) => `${campaign} ${n}`)).toEqual(["C25B 8"]);
  expect([of.findings, of.shrunk, of.signals.length]).toEqual([[], [], 0]);
});

test("of two files of one group each counts for its campaign", async () => {
  const of = await published({ "bac.csv": listOf(BAC, 5).join("\n"), "he.csv": listOf(HE, 7).join("\n") });
  expect(tookPart(of)).toEqual(["C25A 13456", "C25A 13474", "C25B 13456", "C25B 13474"]);
  expect([of.findings, of.shrunk]).toEqual([[], []]);
});

test("a later list of all campaigns replaces those of one each", async () => {
  const of = await published({
    "bac.csv": listOf(BAC, 5).join("\n"),
    "he.csv": listOf(HE, 7).join("\n"),
    "toan bo.csv":
      "NĂM 2025\nSTT,Đơn vị,Học và làm theo Bác,Thanh niên tình nguyện hè\n1,Xã Liêm Hà,4,4\n2,Xã Tân Thanh,3,",
  });
  expect(tookPart(of)).toEqual(["C25A 13456", "C25A 13474", "C25B 13456"]);
  expect(of.findings).toEqual([]);
});

test("units' own lists of one campaign are replaced by their own, and by the group's, of that campaign alone", async () => {
  const ownOf = (unit: string, title: string, count: number) =>
    [
      "HUYỆN ĐOÀN THANH LIÊM",
      `ĐOÀN ${unit.toUpperCase()}`,
      title,
      "STT,Đơn vị,Số người tham gia",
      `1,${unit},${count}`,
    ].join("\n");
  const own: Record<string, string> = {
    "xa liem ha bac.csv": ownOf("Xã Liêm Hà", BAC, 5),
    "xa liem ha he.csv": ownOf("Xã Liêm Hà", HE, 7),
    "xa tan thanh bac.csv": ownOf("Xã Tân Thanh", BAC, 6),
    "xa tan thanh he.csv": ownOf("Xã Tân Thanh", HE, 8),
  };
  const counted = ({ counts }: Awaited<ReturnType<typeof published>>) =>
    counts.flatMap(({ measure, unit, n }) => (measure === "campaign_turns" ? [`${unit} ${n}`] : []));
  const before = await published(own);
  expect(tookPart(before)).toEqual(["C25A 13456", "C25A 13474", "C25B 13456", "C25B 13474"]);
  const corrected = await published({ ...own, "xa liem ha he (2).csv": ownOf("Xã Liêm Hà", HE, 9) });
  expect(counted(corrected)).toEqual(["13456 9", "13474 8"]);
  expect(corrected.findings).toEqual([]);
  const all = await published({ ...own, "he.csv": ["HUYỆN ĐOÀN THANH LIÊM", ...listOf(HE, 1)].join("\n") });
  expect(tookPart(all)).toEqual(tookPart(before));
});

test("a correction of the same campaign loses none", async () => {
  const of = await published({
    "bac.csv": listOf(BAC, 5).join("\n"),
    "bac 2.csv": listOf(BAC, 6).join("\n"),
  });
  expect(tookPart(of)).toEqual(["C25A 13456", "C25A 13474"]);
  expect(of.shrunk).toEqual([]);
});
