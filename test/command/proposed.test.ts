/** A command that a message proposes works when it is copied: on the data that was asked about. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proposed, quoted } from "../../loaders/command/proposed.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

test("it names the data folder as it was typed, and none where none was", () => {
  expect(proposed("findings", undefined)).toBe("guong findings");
  expect(proposed("findings", "data/hà-nam")).toBe("guong findings --data data/hà-nam");
  expect(proposed("findings", "Bộ dữ liệu")).toBe('guong findings --data "Bộ dữ liệu"');
});

test.skipIf(process.platform === "win32")("a shell reads each path as it is", () => {
  for (const path of ["a b", "$HOME", "it's", "`ls`", 'say "x"', "a\\b", "!!", "(1)", "&", "~"]) {
    const { stdout } = spawnSync("bash", ["-c", `printf %s ${quoted(path)}`], { encoding: "utf8" });
    expect(stdout).toBe(path);
  }
});

test("a run's advice goes with its data", async () => {
  const data = copySample(join(folder, "Bộ của tỉnh"), /^2024\/dang-ky-ren-luyen_(TT|kim-bang)/);
  writeFileSync(join(data, "exports", "2024", "Trần Văn Mẫu.pdf"), "%PDF-1.7");
  const { err } = await guong("counts", "--data", data);
  expect(err).toContain(`guong findings --out <tệp>.csv --data "${data}"`);
  expect(err).toContain(`guong files --out <tệp>.csv --data "${data}"`);
  expect(err).not.toContain("số liệu mẫu");
});

test("where no data folder is named it is said once that the sample is used", async () => {
  const { err } = await guong("edition", "--check");
  expect(err.match(/số liệu mẫu/g)).toHaveLength(1);
  expect((await guong("edition", "--check", "--json")).err).toBe("");
});
