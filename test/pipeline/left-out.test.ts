/** What of a workbook is set aside though it looks like a list is told. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { openDatabase } from "../../loaders/engine/database.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { lines } from "../recognise/sheets.ts";
import { copySample, guong, rowsOf, tableOf, temporaryFolder } from "../support/pack.ts";
import { collectFrom } from "../support/run-pipeline.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^$/);
const path = join(data, "exports", "2024", "danh-gia.xlsx");
const warehouse = join(data, ".guong", "warehouse.duckdb");

const ROSTER = `DANH SÁCH CÁN BỘ ĐOÀN
  Họ và tên | Chức vụ | Đơn vị | Ngày giữ chức vụ
  Vừa Bịa Một | Bí thư | Xã Liêm Cần | 01/02/2023
  Vừa Bịa Hai | Phó Bí thư | Xã Liêm Cần | 01/02/2023`;
const EVALUATION = `ĐÁNH GIÁ CÁN BỘ
  STT | Họ và tên | Chức vụ | Đơn vị | A1
  1 | Vừa Bịa Một | Bí thư | Xã Liêm Cần | 1
   | Người lập biểu | | |
  2 | Vừa Bịa Hai | Phó Bí thư | Xã Liêm Cần | 1
   | | | BÍ THƯ |`;
const REWARDED = `DANH SÁCH KHEN THƯỞNG
  STT | Họ và tên | Chức vụ | Đơn vị
  1 | Vừa Bịa Một | Bí thư | Xã Liêm Cần`;

function workbook(sheets: Readonly<Record<string, string>>): void {
  const book = utils.book_new();
  for (const [name, text] of Object.entries(sheets)) {
    const rows = [["NĂM 2024"], ...lines(text)];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  mkdirSync(join(data, "exports", "2024"), { recursive: true });
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }));
}

test("a sheet whose title tells another list, and rows below a signature", async () => {
  workbook({ "Danh sách": ROSTER, "Đánh giá": EVALUATION, "Khen thưởng": REWARDED });
  const checked = await guong("check", path, "--data", data);
  const built = await guong("counts", "--data", data);
  expect(rowsOf(await tableOf(warehouse, "signals"), ["sheet", "row", "kind"])).toEqual([]);
  expect(rowsOf(await tableOf(warehouse, "files"), ["sheet", "accepted", "set_aside"])).toEqual([
    ...["Danh sách | 2 | 3", "Khen thưởng | 0 | 4", "Đánh giá | 1 | 6"],
  ]);
  const database = await openDatabase(warehouse, { readOnly: true });
  const { signals: told } = await collectFrom(database, gatherInputs(data));
  database.close();
  expect(told.map(({ kind, row }) => [kind, row])).toEqual([
    ["sheet-left-out", null],
    ["rows-below-signature", 6],
  ]);
  for (const said of [checked, built].map(({ out, err }) => out + err)) {
    expect(said).toMatch(
      /Chú ý: “.*danh-gia.xlsx”, trang tính “Đánh giá”, từ dòng 6: 1 dòng giống dòng của bảng/,
    );
    expect(said).toMatch(/trang tính “\(trang tính 3\)”: Không dòng nào của trang được tính: tiêu đề nói/);
  }
});

test("a list of “3 chủ động” without a column for who is recognised", async () => {
  workbook({
    "3 chủ động": `ĐOÀN CƠ SỞ “3 CHỦ ĐỘNG”
  STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3
  1 | Xã Liêm Cần | x | Đạt | Đạt | Đạt`,
  });
  const built = await guong("counts", "--data", data);
  expect(built.out + built.err).toMatch(/Chú ý: .*Biểu “3 chủ động” không có cột kết quả công nhận/);
});

test("nothing is told once they have gone", async () => {
  workbook({ "Danh sách": ROSTER, "Đánh giá": EVALUATION.split("\n").slice(0, 4).join("\n") });
  const built = await guong("counts", "--data", data);
  expect(built.out + built.err).not.toContain("danh-gia.xlsx");
});

test("columns whose figures nobody reads are told by their letters", async () => {
  const unread = `ĐÁNH GIÁ CÁN BỘ
  STT | Họ và tên | Chức vụ | Đơn vị | A1 | Việc hiếu học
  1 | Vừa Bịa Một | Bí thư | Xã Liêm Cần | 1 | 3`;
  workbook({ "Danh sách": ROSTER, "Đánh giá": unread });
  await guong("counts", "--data", data);
  const database = await openDatabase(warehouse, { readOnly: true });
  const { signals } = await collectFrom(database, gatherInputs(data));
  database.close();
  expect(signals.map(({ kind, row, columns }) => [kind, row, columns])).toEqual([
    ["columns-unread", null, "F"],
  ]);
});
