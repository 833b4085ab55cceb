/** Files that would take all of the memory: none of them costs more than itself, whoever reads it. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, Zip, ZipPassThrough, zipSync } from "fflate";
import { expect, onTestFinished, test, vi } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { readBlocks } from "../../loaders/run/readers.ts";
import { copySample, guong, SAMPLE, temporaryFolder, workOut } from "../support/pack.ts";

/** What a thread dies of, as it would for lack of memory: of a real lack Node now and then ends the whole process. */
const deadly = vi.hoisted(() => ({ file: "" }));
vi.mock(import("node:worker_threads"), async (original) => {
  const threads = await original();
  class Worker extends threads.Worker {
    override postMessage(asked: unknown) {
      if (deadly.file === "" || !JSON.stringify(asked).includes(deadly.file)) return super.postMessage(asked);
      const error = new Error("Worker terminated due to reaching memory limit: JS heap out of memory");
      this.emit("error", Object.assign(error, { code: "ERR_WORKER_OUT_OF_MEMORY" }));
      void this.terminate();
    }
  }
  return { ...threads, Worker };
});

const folder = temporaryFolder();
const ROSTER = "2024/danh-sach-can-bo-doan_2024.xlsx";

/** A sheet that unpacks to more than can be read, though it is packed into half a megabyte. */
function bomb(): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((_, part) => packed.push(part));
  const sheet = new ZipPassThrough("xl/worksheets/sheet1.xml");
  sheet.compression = 8;
  zip.add(sheet);
  const blanks = deflateRawSync(Buffer.alloc(64 << 20, " "), { finishFlush: constants.Z_FULL_FLUSH });
  for (let part = 0; part < 9; part++) sheet.push(blanks);
  sheet.push(deflateRawSync(""), true);
  zip.end();
  return Buffer.concat(packed);
}

test("a workbook that unpacks to more than can be read is refused as too large", async () => {
  const data = copySample(join(folder, "bomb"), /^2024\/dang-ky/);
  const place = join(data, "exports", "2024", "dang-ky-ren-luyen_bom.xlsx");
  writeFileSync(place, bomb());
  const { code, out } = await guong("check", place, "--data", data);
  expect([code, out]).toEqual([
    2,
    expect.stringContaining(`${basename(place)}: bị từ chối: tệp quá lớn để đọc`),
  ]);
});

test("a stray cell in the last row and column of a sheet costs a finding, not the memory for all cells before it", async () => {
  const data = copySample(join(folder, "far"), /^2024\/danh-sach/);
  const inputs = gatherInputs(data);
  const sound = await workOut(inputs);
  const place = join(data, "exports", ROSTER);
  const roster = unzipSync(readFileSync(place));
  const name = Object.keys(roster).find((each) => each.endsWith("sheet1.xml")) ?? "";
  const xml = strFromU8(roster[name] ?? new Uint8Array());
  const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const far = xml
    .replace("</sheetData>", stray)
    .replace(/<dimension ref="\w+:\w+"/, '<dimension ref="A1:XFD1048576"');
  expect(far).not.toBe(xml);
  writeFileSync(place, zipSync({ ...roster, [name]: strToU8(far) }));
  const got = await workOut(gatherInputs(data));
  expect(got.measures).toBe(sound.measures);
});

test("where a thread's memory does not do for one file, that one is refused, among others that are read or alone", async () => {
  const data = copySample(join(folder, "threads"), /^2024\/dang-ky/);
  const exports = join(data, "exports", "2024");
  for (let copy = 0; copy < 120; copy++)
    copyFileSync(
      join(SAMPLE.data, "exports", "2024", "dang-ky-ren-luyen_TT.csv"),
      join(exports, `${copy}.csv`),
    );
  writeFileSync(join(exports, "50-lon.csv"), "1,2,3\n");
  const inputs = gatherInputs(data);
  deadly.file = "50-lon.csv";
  onTestFinished(() => {
    deadly.file = "";
  });
  const read: [path: string, refusal: string][] = [];
  const told: number[] = [];
  for await (const { files } of readBlocks(inputs.files, inputs, (done) => told.push(done), 0))
    for (const { file, refusal } of files) read.push([file.path, refusal]);
  expect(read.map(([path]) => path)).toEqual(inputs.files.map(({ path }) => path));
  expect(told.at(-1)).toBe(inputs.files.length);
  const large = inputs.files.filter(({ path }) => path === "2024/50-lon.csv");
  for await (const { files } of readBlocks(large, inputs, () => {}, 0))
    expect(files[0]?.refusal).toContain("tệp quá lớn để đọc");
  expect(read.filter(([, refusal]) => refusal !== "")).toEqual([
    ["2024/50-lon.csv", expect.stringContaining("tệp quá lớn để đọc")],
  ]);
});
