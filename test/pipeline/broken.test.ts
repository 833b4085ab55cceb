/** Files that cannot be read, among good ones: each is refused with a reason, and costs nothing else. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import {
  COLUMNS,
  copySample,
  differences,
  guong,
  rowsOf,
  type TableName,
  temporaryFolder,
  workOut,
} from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/(cuoc-thi|dang-ky|3-chu|danh-sach)/);
const good = readFileSync(join(data, "exports", "2024/danh-sach-can-bo-doan_2024.xlsx"));

/** Bytes without any sense, the same on every run. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % 256;
  });
}

/** What a spreadsheet program writes where a password was set: a container of two streams that tell nothing. */
function locked(): Uint8Array {
  const box = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(box, "/EncryptionInfo", Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  XLSX.CFB.utils.cfb_add(box, "/EncryptedPackage", Buffer.from(noise(4096)));
  return Uint8Array.from(Buffer.from(XLSX.CFB.write(box, { type: "buffer" })));
}

const BROKEN: Record<string, Uint8Array | string> = {
  "random bytes.xlsx": noise(5000),
  "random bytes.csv": noise(3000),
  "half a workbook.xlsx": good.subarray(0, good.length >> 1),
  "a workbook damaged in the middle.xlsx": Buffer.concat([
    good.subarray(0, 200),
    noise(400),
    good.subarray(600),
  ]),
  "only the signature.ods": "PK\u0003\u0004",
  "a container of nothing.xls": Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), noise(600)]),
  "a locked workbook.xlsx": locked(),
  "an empty file.xlsx": "",
  "only spaces.csv": " \r\n\t\r\n  ",
  "a letter.docx": good.subarray(0, good.length - 1),
  "a report.pdf": "%PDF-1.7\n%âãÏÓ\n",
  "a picture named as a workbook.xlsx": Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), noise(900)]),
  "a web page.xls": "<html><body><p>Bạn cần đăng nhập</p></body></html>",
  "a long line.txt": "a".repeat(200_000),
  "an open quotation.csv": `"${"Kính gửi,Tỉnh đoàn\n".repeat(2000)}`,
};

/** A link to a file that is gone. */
const LINK = "a link to nowhere.xlsx";

const tables: Awaited<ReturnType<typeof workOut>>[] = [];

beforeAll(async () => {
  tables.push(await workOut(gatherInputs(data)));
  mkdirSync(join(data, "exports", "2024", "xxx"));
  for (const [name, bytes] of Object.entries(BROKEN))
    writeFileSync(join(data, "exports", "2024", "xxx", name), bytes);
  symlinkSync("nowhere.xlsx", join(data, "exports", "2024", "xxx", LINK));
  tables.push(await workOut(gatherInputs(data)));
});

test.each([...Object.keys(BROKEN), LINK])("it is refused: %s", (name) => {
  const lines = rowsOf(tables[1]?.files ?? "", COLUMNS.files).filter((row) =>
    row.startsWith(`2024/xxx/${name} `),
  );
  expect(lines).toEqual([[`2024/xxx/${name}`, "", "", "", "", "refused", "", "", "", ""].join(" | ")]);
});

test("the other files give what they gave without them", () => {
  const rows = (at: number, table: TableName) => rowsOf(tables[at]?.[table] ?? "", COLUMNS[table]);
  expect(rows(0, "measures").length).toBeGreaterThan(500);
  for (const table of ["measures", "findings", "declared", "not_submitted"] as const)
    expect(differences(rows(1, table), rows(0, table))).toEqual([]);
  const others = rows(1, "files").filter((row) => !row.startsWith("2024/xxx/"));
  expect(differences(others, rows(0, "files"))).toEqual([]);
});

test("each is named with a reason in Vietnamese, and with what would mend it", async () => {
  const warehouse = join(folder, "warehouse");
  const paths = Object.keys(BROKEN).map((name) => join(data, "exports", "2024", "xxx", name));
  const { code, out } = await guong("check", ...paths, "--data", data, "--warehouse", warehouse);
  expect(code).toBe(2);
  for (const name of Object.keys(BROKEN)) {
    const said = out.split("\n").find((line) => line.startsWith(`2024/xxx/${name}: bị từ chối: `));
    expect(said, name).toMatch(
      /manifest\.csv|lưu lại thành \.xlsx|không phải bảng tính|gửi bản đầy đủ|gửi lại/,
    );
  }
});

test("a copy that is refused for its name does not take the place of the good file", async () => {
  const apart = copySample(join(folder, "twins"), /^2024\/dang-ky-ren-luyen_(TT|duy-tien)/);
  const exports = join(apart, "exports");
  copyFileSync(join(exports, "2024/dang-ky-ren-luyen_TT.csv"), join(exports, "2024/a.docx"));
  copyFileSync(join(exports, "2024/dang-ky-ren-luyen_duy-tien.csv"), join(exports, "ban sao.csv"));
  const { files } = await workOut(gatherInputs(apart));
  const statuses = rowsOf(files, ["file", "status"]);
  expect(statuses).toEqual([
    "2024/a.docx | identical",
    "2024/dang-ky-ren-luyen_TT.csv | current",
    "2024/dang-ky-ren-luyen_duy-tien.csv | current",
    "ban sao.csv | identical",
  ]);
});

test("what is something else is called what it is", async () => {
  const apart = copySample(join(folder, "others"), /^2024\/dang-ky-ren-luyen_TT/);
  const exports = join(apart, "exports", "2024");
  const zip = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from("<x/>".repeat(20))])));
  const others: Record<string, [Uint8Array | string, string]> = {
    "trang.xls": [BROKEN["a web page.xls"] ?? "", "trang web không có bảng nào"],
    "khoa.xlsx": [locked(), "tệp có mật khẩu"],
    "cong van.docx": [zip("[Content_Types].xml", "word/document.xml"), "tài liệu Word"],
    "quyet dinh.pdf": ["%PDF-1.7\n", "tệp là PDF"],
    "thu.xlsx": [zip("[Content_Types].xml", "word/document.xml"), "tài liệu Word"],
    "nen.xlsx": [zip("danh sach.xlsx.bak", "anh.jpg"), "tệp nén"],
    "anh.csv": [Buffer.concat([Buffer.from("ffd8ffe000104a464946", "hex"), noise(900)]), "hình ảnh"],
    "hong.xlsx": [good.subarray(0, good.length >> 1), "tệp hỏng hoặc có mật khẩu"],
  };
  for (const [name, [bytes]] of Object.entries(others)) writeFileSync(join(exports, name), bytes);
  symlinkSync("nowhere.csv", join(exports, "lien ket.csv"));
  mkdirSync(join(exports, "thu muc.csv"));
  const paths = readdirSync(exports).map((name) => join(exports, name));
  const { out } = await guong("check", ...paths, "--data", apart);
  const words = {
    ...Object.fromEntries(Object.entries(others).map(([name, [, said]]) => [name, said])),
    "lien ket.csv": "liên kết hỏng",
    "thu muc.csv": "thư mục trống",
  };
  for (const [name, said] of Object.entries(words)) {
    const line = out.split("\n").find((each) => each.startsWith(`2024/${name}: `));
    expect(line, name).toContain(said);
  }
});

test.skipIf(process.platform === "win32")("a pipe is not waited for, and called what it is", async () => {
  const apart = copySample(join(folder, "pipe"), /^2024\/dang-ky-ren-luyen_TT/);
  expect(spawnSync("mkfifo", [join(apart, "exports", "2024", "bieu.csv")]).status).toBe(0);
  expect((await guong("counts", "--data", apart)).err).toContain("ống dẫn hoặc thiết bị");
});
