/** A link that is named as the place to write is written through: as `/dev/stdout` it must never be replaced. */
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky-ren-luyen_TT/);

test("a table goes to where the link leads, and the link stays", async () => {
  const [behind, link, plain] = ["behind.csv", "link.csv", "plain.csv"].map((name) => join(folder, name));
  if (!behind || !link || !plain) throw new Error("three places");
  writeFileSync(behind, "before");
  symlinkSync(behind, link);
  expect((await guong("files", "--data", data, "--out", link)).code).toBe(0);
  expect((await guong("files", "--data", data, "--out", plain)).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(behind, "utf8")).toBe(readFileSync(plain, "utf8"));
  expect(readFileSync(plain, "utf8")).toContain("dang-ky-ren-luyen_TT.csv,,registration,2024,TT,current");
});

test.each(["findings", "files", "signals"])(
  "%s is for the office alone also behind a link, to a file that others could read or to none",
  async (table) => {
    const [open, dangling] = [join(folder, `${table}-open.csv`), join(folder, `${table}-none.csv`)];
    writeFileSync(open, "before, and longer than what comes".repeat(100), { mode: 0o644 });
    for (const behind of [open, dangling]) {
      symlinkSync(behind, `${behind}.link`);
      expect((await guong(table, "--data", data, "--out", `${behind}.link`)).code).toBe(0);
      expect(statSync(behind).mode & 0o777).toBe(0o600);
      expect(readFileSync(behind, "utf8")).not.toContain("before");
    }
  },
);

test("a table that nobody needs to hide leaves the rights of the file behind a link as they are", async () => {
  const behind = join(folder, "shared.csv");
  writeFileSync(behind, "", { mode: 0o664 });
  chmodSync(behind, 0o664);
  symlinkSync(behind, `${behind}.link`);
  await guong("measures", "--data", data, "--out", `${behind}.link`);
  expect(statSync(behind).mode & 0o777).toBe(0o664);
});

test.skipIf(process.platform === "win32")("whoever reads only the first lines is no fault", () => {
  const program = fileURLToPath(new URL("../../loaders/guong.mjs", import.meta.url));
  const command = `"${process.execPath}" "${program}" measures --data "${data}" --out /dev/stdout`;
  const piped = `set -o pipefail; ${command} | head -1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", piped], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^measure,base/),
  });
});
