/** A file or a sheet may be a person's: its name stays in the office, and its cells off the terminal. */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../loaders/engine/database.ts";
import { ask } from "../../loaders/warehouse/queries.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import { copySample, guong, type Said, temporaryFolder } from "../support/pack.ts";
import { runPipeline } from "../support/run-pipeline.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/(danh-sach|dang-ky-ren-luyen_TT)/);
const place = (path: string) => join(data, "exports", path);

/** Nobody of these is in a name column. */
const PERSON = /V[uũ] ?Th[iị] ?M[aẫ]u/i;
const FORM = "2024/phieu Vu Thi Mau.xlsx";
const SHIFTED = "2024/cham diem.csv";
const REFUSED = "2024/Vũ Thị Mẫu/ghi chú.csv";
const LATER = "2024/dang ky TT Vu Thi Mau.csv";

beforeAll(() => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["ĐĂNG KÝ RÈN LUYỆN ĐOÀN VIÊN NĂM 2024"],
    ["HUYỆN ĐOÀN KIM BẢNG"],
    ["STT", "Đơn vị", "Tổng số đoàn viên", "Số đoàn viên đăng ký rèn luyện"],
    [1, "Xã Không Đâu", 100, 90],
  ]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Bìa"]]), "Bìa");
  XLSX.utils.book_append_sheet(book, sheet, "Vũ Thị Mẫu");
  writeFileSync(place(FORM), XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
  const evaluation = [
    ...["KẾT QUẢ ĐÁNH GIÁ NĂM 2024", "HUYỆN ĐOÀN KIM BẢNG", "STT,Họ và tên,Chức vụ,Đơn vị,A1,A2"],
    ...["1,Bí thư,Đơn vị,Vũ Thị Mẫu,5,9", "2,Bí thư,Vũ Thị Mẫu,Thị trấn Quế,5,04/05/1998"],
  ];
  writeFileSync(place(SHIFTED), evaluation.join("\n"));
  mkdirSync(place("2024/Vũ Thị Mẫu"));
  writeFileSync(place(REFUSED), "không có bảng\n");
  const units = readFileSync(place("2024/dang-ky-ren-luyen_TT.csv"), "latin1").split("\n");
  expect(units.splice(3, 1)[0]).toContain("1.548,1.502");
  writeFileSync(place(LATER), units.join("\n"), "latin1");
  writeFileSync(place("manifest.csv"), `file,received_on\n${LATER},2025-12-01\n`);
});

describe("what is published", () => {
  test("tells such a file and sheet by their places", async () => {
    const published = await runPipeline(data);
    expect(JSON.stringify(published)).not.toMatch(PERSON);
    expect(published.findings).toContainEqual(
      expect.objectContaining({ file: "2024/(tệp 5).xlsx", sheet: "(trang tính 2)", row: 4 }),
    );
    expect(published.files.find(({ status }) => status === "refused")).toMatchObject({
      file: "2024/(thư mục 1)/ghi chú.csv",
      reason: expect.stringContaining("2024/(thư mục 1)/ghi chú.csv,<loại>"),
    });
    expect(published.shrunk).toMatchObject([
      { file: "2024/(tệp 2).csv", replaced: "2024/dang-ky-ren-luyen_TT.csv" },
    ]);
  });
});

describe("on the terminal", () => {
  const said: Said[] = [];
  beforeAll(async () => {
    for (const json of [[], ["--json"]]) {
      said.push(await guong("counts", "--data", data, ...json));
      said.push(await guong("check", ...[FORM, SHIFTED, REFUSED, LATER].map(place), "--data", data, ...json));
    }
  });

  test("nothing is anybody's name, but in the paths that were typed there", () => {
    for (const { out, err } of said) {
      const added = [FORM, REFUSED, LATER].reduce((text, typed) => text.replaceAll(typed, ""), out + err);
      expect(added).not.toMatch(PERSON);
    }
    expect(said[0]?.out + (said[0]?.err ?? "")).not.toMatch(PERSON);
    expect(said[0]?.out + (said[0]?.err ?? "")).toContain("guong files --out");
    expect(said[1]?.out).toContain(`${REFUSED}: bị từ chối`);
    expect(said.map(({ code }) => code)).toEqual(said.map(() => 0));
  });

  test("it is told where the cells are, and what could be nobody's", () => {
    const told = said[1]?.out ?? "";
    expect(told).toContain("2024/cham diem.csv: Kết quả đánh giá");
    expect(told).toContain("dòng 4, cột C (Chức vụ), đọc được “Đơn vị”: Không rõ chức vụ");
    expect(told).toContain("dòng 4, cột D (Đơn vị): Không rõ đơn vị");
    expect(told).toContain("dòng 5, cột C (Chức vụ): Không rõ chức vụ");
    expect(told).toContain("Ô nào không ghi “đọc được” thì mở tệp");
  });

  test("no birthday is, wherever it slipped to", () => {
    expect(said[1]?.out).toContain("dòng 5, cột F (A2): Điểm không phải là số");
    for (const { out } of said) expect(out).not.toContain("04/05/1998");
  });
});

test("a service is told them by their places, too", async () => {
  const service = join(folder, "service.duckdb");
  expect((await guong("counts", "--data", data, "--warehouse", `duckdb:${service}`)).code).toBe(0);
  expect(readFileSync(service).toString("utf8")).not.toMatch(PERSON);
  const database = await openDatabase(service, { readOnly: true });
  const answers = [await ask(database, "ledger"), await ask(database, "findings")];
  database.close();
  expect(JSON.stringify(answers)).toContain("(trang tính 2)");
});

test("an edition tells them by their places, too, and knows them again when a file has been corrected", async () => {
  const dist = join(folder, "dist");
  expect((await guong("edition", "thang-12", "--data", data, "--out", dist)).code).toBe(0);
  expect(readFileSync(join(data, "editions", "thang-12", "sources.json"), "utf8")).not.toMatch(PERSON);
  appendFileSync(place(LATER), "\n,,,\n5,Đoàn khối Các cơ quan tỉnh,9,9\n");
  expect((await guong("build", "--data", data, "--out", dist)).code).toBe(0);
  const editions = readFileSync(join(data, ".guong", "published", "editions.json"), "utf8");
  expect(editions).not.toMatch(PERSON);
  const [edition] = readPublished(join(data, ".guong", "published")).editions ?? [];
  expect(edition?.comparison?.causes).toEqual([{ code: "corrected-file", what: "2024/(tệp 2).csv" }]);
});

test.each(["files", "findings", "signals"])(
  "the table of %s is the office's own, to be read by its owner",
  async (name) => {
    const out = join(folder, `${name}.csv`);
    expect((await guong(name, "--data", data, "--out", out)).code).toBe(0);
    if (name !== "signals") expect(readFileSync(out, "utf8")).toContain(`${FORM},Vũ Thị Mẫu`);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  },
);
