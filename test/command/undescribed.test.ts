/** Periods that expect what no table describes are named when figures are made of them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

test("a period that expects campaigns without any, or evaluations under no scheme, is named, and no other", async () => {
  const data = copySample(join(folder, "data"), /^2024\/dang-ky/);
  const change = (name: string, how: (text: string) => string) => {
    const path = join(data, "reference", name);
    writeFileSync(path, how(readFileSync(path, "utf8")));
  };
  expect((await guong("counts", "--data", data)).err).not.toContain("-missing]");
  change("campaigns.csv", (text) => text.replace(/^.*,2024,.*\n/gm, ""));
  change("periods.csv", (text) => text.replace(/^(2024-H1,.*,)2024,/m, "$1,"));
  const { code, err } = await guong("counts", "--data", data);
  expect(code).toBe(0);
  expect(err).toMatch(/kỳ 2024 yêu cầu cuộc thi.*\[campaigns-missing\].*campaigns\.csv/);
  expect(err).toMatch(/kỳ 2024-H1 yêu cầu kết quả đánh giá.*\[scheme-missing\].*cột scheme/);
  expect(err.match(/-missing\]/g)).toHaveLength(2);
});

test("units of a group that is not in force, a table nobody reads and an office without a name are told; figures stay", async () => {
  const data = copySample(join(folder, "khac"), /^2024\/dang-ky/);
  const change = (name: string, how: (text: string) => string) => {
    const path = join(data, "reference", name);
    writeFileSync(path, how(readFileSync(path, "utf8")));
  };
  const notes = /\[(group-not-in-force|reference-unread|identity-unnamed)\]/g;
  expect((await guong("counts", "--data", data)).err).not.toMatch(notes);
  change("groups.csv", (text) => text.replace(/^353,.*2025-07-01.*\n/m, ""));
  change("identity.csv", (text) => text.replace(/^(organisation|short_name),.*\n/gm, ""));
  writeFileSync(join(data, "reference", "column.csv"), "kind,field,written\n");
  writeFileSync(join(data, "reference", "của Nguyễn Thị Lựu.xlsx"), "");
  writeFileSync(join(data, "reference", "schemes", "2030.csv"), "");
  const { code, err } = await guong("counts", "--data", data);
  expect(code).toBe(0);
  expect(err).toMatch(/Huyện Lý Nhân \(353\).*\[group-not-in-force\].*groups\.csv/);
  expect(err).toMatch(/column\.csv.*\[reference-unread\].*columns\.csv/);
  expect(err).toContain("reference/schemes/2030.csv không được dùng");
  expect(err).toMatch(/reference\/\(tệp \d\)\.xlsx không được dùng/);
  expect(err).not.toContain("Lựu");
  expect(err).toMatch(/\[identity-unnamed\].*organisation,/);
  expect(err.match(notes)).toHaveLength(5);
});
