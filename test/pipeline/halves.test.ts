/** A workbook so large that two threads read it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Block } from "../../loaders/check/block.ts";
import { contextOf } from "../../loaders/recognise/context.ts";
import { describeExport } from "../../loaders/run/exports.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { takerIn } from "../../loaders/run/intake.ts";
import { readBlocks } from "../../loaders/run/readers.ts";
import { SAMPLE, temporaryFolder } from "../support/pack.ts";

/** An evaluation of so many rows that two threads read it, stored without being packed. */
function largeWorkbook(rows: number): Uint8Array {
  const book = XLSX.utils.book_new();
  const header = ["STT", "Họ và tên", "Đơn vị", "Chức vụ", "Tổng điểm", "Xếp loại"];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header]), "Đánh giá");
  const parts = unzipSync(new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" })));
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `<row r="${at + 2}"><c><v>${at + 1}</v></c>${cell(`Người ${at}`)}${cell(`Xã Số ${at % 90}`)}${cell("Bí thư")}<c><v>${at % 101}</v></c>${cell("Tốt")}</row>`,
  );
  const place = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[place] ?? new Uint8Array()).replace(
    "</sheetData>",
    `${lines.join("")}</sheetData>`,
  );
  return zipSync({ ...parts, [place]: strToU8(xml) }, { level: 0 });
}

const location = join(temporaryFolder(), "danh-gia.xlsx");
writeFileSync(location, largeWorkbook(30_000));
const file = describeExport("2024/danh-gia_toan-tinh.xlsx", location);
const inputs = gatherInputs(SAMPLE.data);

async function blocksOf(worthReaders: number): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of readBlocks([file], inputs, () => {}, worthReaders)) blocks.push(block);
  return blocks;
}

test("a large workbook, which two threads read, says what it says to one", async () => {
  expect(file.bytes).toBeGreaterThan(4_000_000);
  const [alone, together] = [await blocksOf(Number.POSITIVE_INFINITY), await blocksOf(0)];
  expect(alone[0]?.texts).toContain("Người 29999");
  expect(isDeepStrictEqual(together, alone)).toBe(true);
});

test("a workbook is refused for what keeps another thread from reading its half", async () => {
  const refusalFor = async (failure: Error) => {
    const take = takerIn(contextOf(inputs.reference), inputs.manifest, () => Promise.reject(failure));
    const taken = await take(file);
    return "refusal" in taken ? taken.refusal : "";
  };
  const lackOfMemory = Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" });
  expect(await refusalFor(lackOfMemory)).toContain("tệp quá lớn để đọc");
  expect(await refusalFor(new Error())).toContain("tệp hỏng");
});
