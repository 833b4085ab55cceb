/** Lines of the manifest find their files however a path was copied, or are named where they find none. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { manifestLine } from "../../loaders/run/manifest.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(
  join(folder, "data"),
  /^202[34]\/(dang-ky-ren-luyen_TT|Kim Bảng_KQ đánh giá)\.(csv|txt)$/,
);
const UNION = "2024/dang-ky-ren-luyen_TT.csv";
const DISTRICT = "2024/Kim Bảng_KQ đánh giá.txt";
const line = (path: string) => `"${path}",,,,2024-12-01`;

function manifest(...lines: string[]): void {
  writeFileSync(
    join(data, "exports", "manifest.csv"),
    `file,kind,period,group,received_on\n${lines.join("\n")}\n`,
  );
}

describe("a line finds its file", () => {
  test.each([
    ["as it is", UNION, UNION],
    ["in another case", "2024/DANG-KY-REN-LUYEN_tt.CSV", UNION],
    ["behind exports/", `exports/${UNION}`, UNION],
    ["behind all that leads there", `C:\\so lieu\\exports\\2024\\dang-ky-ren-luyen_TT.csv`, UNION],
    ["behind ./", `./${UNION}`, UNION],
    ["with backslashes", "2024\\dang-ky-ren-luyen_TT.csv", UNION],
    ["in NFD", DISTRICT.normalize("NFD"), DISTRICT],
  ])("written %s", (_, written, path) => {
    manifest(line(written));
    const { manifest: read, unplaced } = gatherInputs(data);
    expect(manifestLine(read, path).receivedOn).toBe("2024-12-01");
    expect(unplaced).toEqual([]);
  });

  test("by its bare name, where one file alone is so called", () => {
    const one = copySample(join(folder, "one"), /^2024\/dang-ky-ren-luyen_TT/);
    writeFileSync(
      join(one, "exports", "manifest.csv"),
      "file,received_on\nDang-ky-ren-luyen_TT.csv,2024-12-01\n",
    );
    expect(manifestLine(gatherInputs(one).manifest, UNION).receivedOn).toBe("2024-12-01");
  });
});

describe("a line that finds none", () => {
  test("is none's where two files are called by that name", () => {
    manifest(line("dang-ky-ren-luyen_TT.csv"));
    expect(gatherInputs(data).unplaced).toEqual([{ row: 2, path: "dang-ky-ren-luyen_TT.csv" }]);
  });

  test("is named loudly by a build, with what was read and the nearest paths", async () => {
    manifest(line(UNION), line("2024/dang-ky-ren-luyen_T.csv"));
    const { code, err } = await guong("counts", "--data", data);
    expect(code).toBe(0);
    expect(err).toContain("Chú ý: exports/manifest.csv, dòng 3, đọc được “2024/dang-ky-ren-luyen_T.csv”");
    expect(err).toContain("[manifest-no-file]");
    expect(err).toContain(`Có phải là: “${UNION}”`);
  });

  test("is named by a check of the file that it may mean", async () => {
    manifest(line("2024/dang-ky-ren-luyen_T.csv"), line("2023/chu dong.csv"));
    const { out } = await guong("check", join(data, "exports", UNION), "--data", data);
    expect(out).toContain("Chú ý: exports/manifest.csv, dòng 2");
    expect(out).not.toContain("dòng 3");
    manifest(line(UNION), line("2024/dang-ky-ren-luyen_T.csv"));
    expect((await guong("check", join(data, "exports", UNION), "--data", data)).out).not.toContain("Chú ý");
  });

  test("quotes no name of a person", async () => {
    manifest(line("2024/phieu Vu Thi Mau.xlsx"));
    const { err } = await guong("counts", "--data", data, "--out", join(folder, "counts"));
    expect(err).toContain("dòng 2, đọc được “2024/(tệp khác).xlsx”");
  });
});

test("two lines for one file are refused, however each is written", async () => {
  manifest(
    line("2024/phieu Vu Thi Mau.csv"),
    line("2024\\phieu Vu Thi Mau.csv"),
    line(UNION),
    line(`exports/${UNION}`),
  );
  const { code, err } = await guong("counts", "--data", data);
  expect(code).toBe(2);
  expect(err).toContain(
    "exports/manifest.csv, dòng 3, cột file: đọc được “2024/(tệp khác).csv” [reference-duplicate]",
  );
  expect(err).toContain(`exports/manifest.csv, dòng 5, cột file: đọc được “${UNION}” [reference-duplicate]`);
});

test("the line that a refused file is to have is one that works, whatever the file's name", async () => {
  const own = copySample(join(folder, "own"), /^$/);
  const name = 'Kết quả, "lần 2".csv';
  const rows = ["STT,Đơn vị,Tổng số đoàn viên,Đã đăng ký", "1,Xã Liêm Cần,120,110"];
  writeFileSync(join(own, "exports", name), `${rows.join("\n")}\n`);
  const path = join(own, "exports", "manifest.csv");
  writeFileSync(path, "file,kind,period,group,received_on\n");
  const refused = await guong("counts", "--data", own);
  const proposed = /dòng: (.*)$/m.exec(refused.err)?.[1] ?? "";
  writeFileSync(
    path,
    `file,kind,period,group,received_on\n${proposed.replace("<loại>", "registration").replace("<kỳ>", "2024")}\n`,
  );
  const { code, err } = await guong("counts", "--data", own);
  expect(err).toMatch(/^Tệp: 1 đang dùng\./m);
  expect(code).toBe(0);
});

test("a kind is read in capitals or by its name; an unknown period or group names those that are near", async () => {
  const kinds = (kind: string) => {
    manifest(`"${UNION}",${kind},,,`);
    return manifestLine(gatherInputs(data).manifest, UNION).kind;
  };
  expect(["Registration", "Danh sách cán bộ", "ROSTER"].map(kinds)).toEqual([
    "registration",
    "roster",
    "roster",
  ]);
  expect(() => kinds("danh-ba")).toThrow(/roster \(Danh sách cán bộ\); evaluation/);
  manifest(`"${UNION}",,2014,,`, `"${DISTRICT}",,,Kim Bảng,`);
  const { code, err } = await guong("counts", "--data", data);
  expect(code).toBe(2);
  expect(err).toMatch(/dòng 2, cột period: đọc được “2014”.* Có phải là: .*2024/);
  expect(err).toMatch(/dòng 3, cột group: đọc được “Kim Bảng”.* Có phải là: 350 \(Huyện Kim Bảng\)/);
});

test("two manifests that differ in their capitals are one too many, where both can stand", async () => {
  const own = copySample(join(folder, "two"), /^$/);
  writeFileSync(join(own, "exports", "Manifest.CSV"), "file\n");
  if (readdirSync(join(own, "exports")).length < 2) return;
  const { code, err } = await guong("counts", "--data", own);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/exports\/manifest\.csv \[reference-duplicate\]/i),
  });
});

test("the line that a refused file has is told by its row, also when rows come before it, and by no other run", async () => {
  const own = copySample(join(folder, "rows"), /^$/);
  const path = join(own, "exports", "manifest.csv");
  writeFileSync(join(own, "exports", "bieu.csv"), "Thứ hai,Họp\nThứ ba,Làm\n");
  const rows = (...more: string[]) =>
    writeFileSync(path, ["file,received_on", ...more, "bieu.csv,2024-12-01", ""].join("\n"));
  rows();
  expect((await guong("counts", "--data", own)).err).toContain("Sửa dòng 2 của manifest.csv");
  rows("khac.csv,");
  expect((await guong("counts", "--data", own)).err).toContain("Sửa dòng 3 của manifest.csv");
  expect(JSON.parse((await guong("counts", "--data", own, "--json")).out)).toMatchObject({ opened: 0 });
});
