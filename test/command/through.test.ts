/** A link that is named as the place to write is written through: as `/dev/stdout` it must never be replaced. */
import { lstatSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
