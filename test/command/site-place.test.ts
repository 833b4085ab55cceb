/** Pages replace a folder whole: nothing but a site may be lost by it. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { sitePlace } from "../../loaders/command/site-place.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

const folder = temporaryFolder();
const office = join(folder, "office");
const data = copySample(join(office, "data"), /^2024\/dang-ky-ren-luyen_TT/);
const letters = join(folder, "letters");
mkdirSync(letters);
writeFileSync(join(letters, "thư.docx"), "thư");

test.each([
  ["the data folder", data],
  ["its exports", join(data, "exports")],
  ["a new folder inside it", join(data, "exports", "trang")],
  ["its warehouse", join(data, ".guong")],
  ["a folder that holds it", office],
  ["a folder with other documents", letters],
  ["a file", join(letters, "thư.docx")],
  ["the working folder", "."],
  ["a folder that holds the working folder", ".."],
])("%s is refused before anything is done, and stays", async (_, out) => {
  for (const command of [["build"], ["edition", "moi"]]) {
    const said = await guong(...command, "--data", data, "--out", out);
    expect(said).toMatchObject({ code: 2, out: "", err: expect.stringContaining("[out-not-a-site]") });
  }
  expect(readdirSync(data).sort()).toEqual(["exports", "reference"]);
  expect(readFileSync(join(letters, "thư.docx"), "utf8")).toBe("thư");
});

test("a link to the data folder is refused as the folder is", () => {
  symlinkSync(data, join(folder, "link"));
  expect(() => sitePlace(join(folder, "link", "exports"), data)).toThrow("nằm trong bộ dữ liệu");
});

test("pages go to where a link leads, and the link stays: a web server may read either", async () => {
  const [behind, link] = [join(folder, "behind"), join(folder, "site-link")];
  symlinkSync(behind, link);
  for (let i = 0; i < 2; i += 1) {
    expect((await guong("build", "--data", data, "--out", link)).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(join(behind, ".built-from.json"))).toBe(true);
  }
});

test("an absent folder, an empty one and a site may be built to, also a site of an older program", async () => {
  const [absent, empty, older] = ["absent/site", "empty", "older"].map((name) => join(folder, name));
  if (!absent || !empty || !older) throw new Error("three places");
  for (const place of [empty, older]) mkdirSync(place);
  writeFileSync(join(older, "index.html"), '<script type="application/json" id="guong-files">{}</script>');
  for (const place of [absent, empty, older, absent]) {
    expect((await guong("build", "--data", data, "--out", place)).code).toBe(0);
    expect(existsSync(join(place, ".built-from.json"))).toBe(true);
  }
});

test.runIf(process.platform === "linux")("where a disk is mounted it is said what to do instead", () => {
  expect(() => sitePlace("/proc", data)).toThrow(/\[out-is-mount\].*--out "\/proc\/trang"/);
});

test("a folder of documents beside a warehouse is not taken for what was published there", async () => {
  const shelf = join(folder, "shelf");
  mkdirSync(join(shelf, "published"), { recursive: true });
  writeFileSync(join(shelf, "published", "thư.docx"), "thư");
  const out = join(folder, "another");
  const { code, err } = await guong("build", "--data", data, "--warehouse", shelf, "--out", out);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("[published-not-own]") });
  expect(readFileSync(join(shelf, "published", "thư.docx"), "utf8")).toBe("thư");
});
