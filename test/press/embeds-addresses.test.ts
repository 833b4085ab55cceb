/** The list of every address that was ever published: nothing on it is forgotten, and nothing in it leads elsewhere. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAddresses, keepAddresses } from "../../loaders/publish/published-addresses.ts";
import {
  ADDRESSES_FILE,
  addressesText,
  isSlicePath,
  nextAddresses,
  type PublishedAddress,
  readAddresses,
} from "../../src/terms/published-addresses.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

function address(path: string): PublishedAddress {
  return { path, title: "Được công nhận “3 chủ động”", where: "Huyện Lý Nhân", isChart: true };
}

test("what is no longer published is gone from the day on which that was first found", () => {
  const [a, b] = [address("a/2023"), address("a/2024/353")];
  const first = nextAddresses([], [b, a], "2026-01-01");
  expect(first).toEqual([a, b]);
  const second = nextAddresses(first, [b], "2026-02-02");
  expect(second).toEqual([{ ...a, gone: "2026-02-02" }, b]);
  expect(nextAddresses(second, [b], "2026-03-03")).toEqual(second);
});

test("what comes back is there again, under the words that it has now", () => {
  const gone = { ...address("a/2024"), gone: "2026-02-02" };
  const back = { ...address("a/2024"), title: "Tên mới" };
  expect(nextAddresses([gone], [back], "2026-03-03")).toEqual([back]);
});

test("the list reads back as it was written, and an empty one too", () => {
  const list = [address("a/2023"), { ...address("a/2024/TT"), gone: "2026-02-02" }];
  expect(readAddresses(addressesText(list))).toEqual(list);
  expect(readAddresses(addressesText([]))).toEqual([]);
});

test.each([
  "",
  "[]",
  '{"version":2,"addresses":[]}',
  '{"version":1,"addresses":[{"path":"../../etc/passwd","title":"","where":"","isChart":true}]}',
  '{"version":1,"addresses":[{"path":"a/2024","title":"","where":""}]}',
])("what is no such list is not read as one: %s", (text) => {
  expect(readAddresses(text)).toBeNull();
});

test("an address is a name, a period and perhaps a group, and no way to another folder", () => {
  expect(["3-chu-dong/2024", "a/2024-H1/353", "a/2024/TT"].every(isSlicePath)).toBe(true);
  expect(["a", "a/b/c/d", "a/..", "./a", "a//b", "a\\b/c", "c:/d", "/a/b"].some(isSlicePath)).toBe(false);
});

test("a site's list is taken over whole, and a damaged one stops a build with what would mend it", async () => {
  const place = join(folder, "kept", "addresses.json");
  await expect(checkAddresses(place)).resolves.toBeUndefined();
  await writeFile(join(folder, ADDRESSES_FILE), addressesText([address("a/2024")]));
  await keepAddresses(folder, place);
  await expect(checkAddresses(place)).resolves.toBeUndefined();
  expect(readAddresses(await readFile(place, "utf8"))).toEqual([address("a/2024")]);
  await writeFile(place, "{");
  await expect(checkAddresses(place)).rejects.toThrow(`${place}. Lấy lại tệp này từ bản sao lưu`);
});
