/** Communes that send files of their own, as since July 2025: none takes the place of another's. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Published } from "../../src/terms/published.ts";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const folder = temporaryFolder();

/** An officer, in a list without a column for units: no two lists are alike to the byte. */
const listOf = (officer: string, title = "") => [title, "STT,Họ và tên,Chức vụ", `1,${officer},Bí thư`];

/** An officer of each unit, in a list with such a column. */
const withUnits = (...units: string[]) => [
  "STT,Họ và tên,Chức vụ,Đơn vị",
  ...units.map((unit, at) => `${at + 1},An ${at + 1},Bí thư,${unit}`),
];

/** What comes of files of a period, by default of lists of officers of the half year 2026, received in this order. */
async function published(files: Record<string, readonly string[]>, period = "2026-H1"): Promise<Published> {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^$/);
  const manifest = Object.keys(files).map((path, at) => `"${period}/${path}",,,,2026-07-0${at + 1}`);
  writeFileSync(
    join(data, "exports", "manifest.csv"),
    ["file,kind,period,group,received_on", ...manifest].join("\n"),
  );
  for (const [path, rows] of Object.entries(files)) {
    const place = join(data, "exports", period, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, rows.join("\n"));
  }
  return runPipeline(data);
}

const statuses = (of: Published) =>
  Object.fromEntries(of.files.map(({ file, status }) => [file.replace(/^[^/]*\//, ""), status]));
const allCurrent = (of: Published) => Object.values(statuses(of)).every((status) => status === "current");
const unitsHeld = (of: Published) =>
  of.counts.filter(({ measure, n }) => measure === "submitted" && n === 1).map(({ unit }) => unit);

test("each counts, whether its title, its name or its folder says whose it is", async () => {
  const of = await published({
    "ds.csv": listOf("An Một", "DANH SÁCH CÁN BỘ ĐOÀN XÃ LIÊM HÀ"),
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "Xã Bình Lục/danh sách.csv": listOf("An Ba"),
    "thanh-binh_ds.csv": [...withUnits("Xã Thanh Bình"), "2,An Năm,Phó Bí thư,ĐX Thanh Bình"],
  });
  expect(allCurrent(of)).toBe(true);
  expect(unitsHeld(of)).toEqual(["13456", "13474", "13483", "13504"]);
  expect(of.shrunk).toEqual([]);
});

test("a later file of the same unit takes the place of its earlier one alone", async () => {
  const of = await published({
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "liem-ha.csv": withUnits("Xã Liêm Hà"),
    "Liêm Hà (sửa).csv": withUnits("X. Liêm Hà"),
  });
  expect(statuses(of)).toEqual({
    "Đoàn xã Tân Thanh.csv": "current",
    "liem-ha.csv": "superseded",
    "Liêm Hà (sửa).csv": "current",
  });
  expect(unitsHeld(of)).toEqual(["13456", "13474"]);
});

test("a later list of several units takes the place of all, and what it lacks is named", async () => {
  const of = await published({
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "Đoàn xã Liêm Hà.csv": listOf("An Bốn"),
    "toàn tỉnh.csv": withUnits("Xã Liêm Hà", "Xã Thanh Bình"),
  });
  expect(statuses(of)["Đoàn xã Liêm Hà.csv"]).toBe("superseded");
  expect(statuses(of)["toàn tỉnh.csv"]).toBe("current");
  expect(of.shrunk.map(({ units }) => units)).toEqual([["13474"]]);
});

test("what later files of single units take from a list of all is named once none of them holds it", async () => {
  const of = await published({
    "toàn tỉnh.csv": withUnits("Xã Liêm Hà", "Xã Thanh Bình", "Xã Tân Thanh"),
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "Đoàn xã Liêm Hà.csv": listOf("An Bốn"),
  });
  expect(statuses(of)).toMatchObject({ "toàn tỉnh.csv": "superseded", "Đoàn xã Tân Thanh.csv": "current" });
  expect(of.shrunk.map(({ units }) => units)).toEqual([["13483"]]);
});

test("a file of one unit that nothing but its rows tells stands for all, as any other", async () => {
  const of = await published({
    "ds 1.csv": withUnits("Xã Liêm Hà"),
    "ds 2.csv": withUnits("Xã Tân Thanh"),
  });
  expect(statuses(of)).toEqual({ "ds 1.csv": "superseded", "ds 2.csv": "current" });
});

test("a file whose unit nobody knows takes no other's place, and no other takes its", async () => {
  const of = await published({
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "Đoàn xã.csv": withUnits("Xã Liêm Hồ"),
    "liem-ha.csv": withUnits("Xã Liêm Hà"),
  });
  expect(allCurrent(of)).toBe(true);
  expect(unitsHeld(of)).toEqual(["13456", "13474"]);
  expect(of.findings.map(({ code }) => code)).toEqual(["unit-unknown"]);
});

test("a list by places of work, or by branches, takes no other unit's place", async () => {
  const of = await published({
    "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
    "ds.csv": ["BCH ĐOÀN XÃ LIÊM HÀ", ...withUnits("UBND xã", "Trạm y tế", "Thôn 1", "Thôn 2", "Thôn 3")],
  });
  expect(allCurrent(of)).toBe(true);
  expect(new Set(of.findings.map(({ code }) => code))).toEqual(new Set(["unit-unknown"]));
});

test.each(["BCH ĐOÀN XÃ LIÊM HÀ", "Đơn vị: Xã Liêm Hà", "Đơn vị báo cáo: Đoàn xã Liêm Hà"])(
  "a row of another unit leaves a file its unit's own where a title says who reports: %s",
  async (title) => {
    const of = await published({
      "Đoàn xã Tân Thanh.csv": listOf("An Hai"),
      "ds.csv": [title, ...withUnits("Xã Liêm Hà", "Xã Thanh Bình")],
    });
    expect(allCurrent(of)).toBe(true);
    expect(unitsHeld(of)).toEqual(["13456", "13474", "13483"]);
  },
);

test("a correction takes the place of the first file also where only that lay in a district's folder", async () => {
  const of = await published({
    "Thanh Liêm/liem-ha.csv": withUnits("Xã Liêm Hà", "Xã Liêm Hà"),
    "Đoàn xã Liêm Hà lần 2.csv": withUnits("Xã Liêm Hà"),
  });
  expect(statuses(of)).toEqual({
    "Thanh Liêm/liem-ha.csv": "superseded",
    "Đoàn xã Liêm Hà lần 2.csv": "current",
  });
  expect(of.shrunk).toEqual([]);
});

test("forms that two units filled in alike, and only their names tell apart, count for both", async () => {
  const form = ["STT,Đăng ký,Chủ động 1,Chủ động 2,Chủ động 3,Kết quả", "1,x,x,x,x,Công nhận"];
  const of = await published(
    {
      "3 chủ động/Đoàn xã Tân Thanh.csv": form,
      "3 chủ động/Xã Liêm Hà.csv": form,
      "3 chủ động/Bản sao.csv": form,
    },
    "2025",
  );
  expect(unitsHeld(of)).toEqual(["13456", "13474"]);
  expect(statuses(of)["3 chủ động/Bản sao.csv"]).not.toBe("current");
});
