/** What a row is about is told by what is meant, not by how it is spelled. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();

async function findingsOf(name: string, ...tables: (readonly string[])[]): Promise<string[]> {
  const data = copySample(join(folder, name), /^$/);
  tables.forEach((lines, at) => {
    const path = `${name}${at > 0 ? at : ""}.csv`;
    writeFileSync(join(data, "exports", "2024", path), `Năm 2024\n${lines.join("\n")}\n`);
  });
  const { findings } = await workOut(gatherInputs(data));
  return findings.trim().split("\n").slice(1);
}

test("one group under two spellings is one key: two values of it are a conflict", async () => {
  const header = "STT,Đơn vị (huyện),Cán bộ được đánh giá";
  const rows = ["1,Huyện Bình Lục,30/34", "2,H. Bình Lục,31/34", "3,Huyện Lý Nhân,40/42"];
  expect(await findingsOf("bao-cao", [header, ...rows])).toEqual([
    "2024/bao-cao.csv,,3,,,key-conflict,",
    "2024/bao-cao.csv,,4,,,key-conflict,",
  ]);
});

test("one unit under two spellings is one key as well, and a copy is none", async () => {
  const header = "STT,Đơn vị,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện";
  const rows = [
    "1,Xã Liêm Cần,120,110",
    "2,ĐX Liêm Cần,120,111",
    "3,Xã Tượng Lĩnh,90,80",
    "4,Tượng Lĩnh,90,80",
  ];
  expect(await findingsOf("dang-ky", [header, ...rows])).toEqual([
    "2024/dang-ky.csv,,3,,,key-conflict,",
    "2024/dang-ky.csv,,4,,,key-conflict,",
  ]);
});

test("two campaigns that nobody knows are two keys", async () => {
  const header = "STT,Đơn vị,Tên cuộc thi,Số người tham gia";
  const rows = ["1,Xã Liêm Cần,Cuộc thi lạ,12", "2,Xã Liêm Cần,Cuộc thi khác lạ,15"];
  const found = await findingsOf("cuoc-thi", [header, ...rows]);
  expect(found.length).toBe(2);
  expect(found.every((line) => line.includes(",criterion-unknown,"))).toBe(true);
});

/** A file of one district, and one of several: the one takes nobody's place. */
const TITLE = "ĐOÀN TNCS HỒ CHÍ MINH HUYỆN THANH LIÊM";

test("a unit's campaigns in a wide and in a long file are two contents, and are not added up", async () => {
  const wide = [TITLE, "STT,Đơn vị,C24A", "1,Xã Liêm Cần,319", "2,Xã Liêm Phong,120"];
  const long = [
    "STT,Huyện,Đơn vị,Tên cuộc thi,Số người tham gia",
    "1,Thanh Liêm,Xã Liêm Cần,C24A,300",
    "2,Bình Lục,Xã Trung Lương,C24A,90",
  ];
  expect(await findingsOf("phong-trao", wide, long)).toEqual([
    "2024/phong-trao.csv,,4,,,key-conflict,",
    "2024/phong-trao1.csv,,3,,,key-conflict,",
  ]);
});

test("so are a group's figures, and no other group's", async () => {
  const wide = [TITLE, "STT,Đơn vị (huyện),Cán bộ được đánh giá", "1,Huyện Thanh Liêm,30/34"];
  const long = [
    "Huyện,Chỉ tiêu,Số liệu",
    "Bình Lục,Cán bộ được đánh giá,20/21",
    "Thanh Liêm,Cán bộ được đánh giá,31/34",
  ];
  expect(await findingsOf("bao-cao", wide, long)).toEqual([
    "2024/bao-cao.csv,,4,,,key-conflict,",
    "2024/bao-cao1.csv,,4,,,key-conflict,",
  ]);
});
