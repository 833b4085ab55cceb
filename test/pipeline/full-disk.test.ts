/**
 * A disk without room costs the run and nothing else. A limit on the size of files plays the disk: what does not fit is
 * refused to the program, and to the engine in it, as on a full one.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { wordsOf } from "../../loaders/command/trouble.ts";
import { copyCountry } from "../support/country.ts";
import { guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = join(folder, "data");
const own = join(data, ".guong");
const warehouse = join(own, "warehouse.duckdb");
const out = join(folder, "measures.csv");
const program = fileURLToPath(new URL("../../loaders/guong.mjs", import.meta.url));
const MESSAGE =
  /^Không còn chỗ để ghi( vào \S+)? \[disk-full\]: đĩa đã đầy, .*Kho số liệu có từ trước vẫn nguyên vẹn.*Hãy giải phóng chỗ trên đĩa.*\n$/;

let before: Buffer;
let changed: string[];

/** Runs the command where no file may become larger than so many bytes; `redirected` ends the shell's line. */
function runWithin(bytes: number, redirected = "", ...more: string[]) {
  const line = `ulimit -f ${Math.floor(bytes / 1024)}; exec "$0" "$@" ${redirected}`;
  const args = [program, "measures", "--data", data, "--out", out, ...more];
  const { status, stderr } = spawnSync("bash", ["-c", line, process.execPath, ...args], { encoding: "utf8" });
  return { code: status, err: stderr };
}

function expectUntouched(): void {
  expect(readFileSync(warehouse).equals(before)).toBe(true);
  expect(readdirSync(own)).toEqual(["warehouse.duckdb"]);
  expect(readdirSync(folder).filter((name) => name !== "data" && name !== "measures.csv")).toEqual([]);
}

beforeAll(async () => {
  changed = await copyCountry(data);
  before = readFileSync(warehouse);
});

describe.skipIf(process.platform === "win32")("where the disk is full", () => {
  test("the copy of the old warehouse, in which a changed file is to be entered, is given up", () => {
    appendFileSync(join(data, "exports", changed[0] ?? ""), "\n");
    const { code, err } = runWithin(before.length / 2);
    expect([code, err]).toEqual([2, expect.stringMatching(MESSAGE)]);
    expect(err).toContain(`ghi vào ${warehouse} [disk-full]`);
    expectUntouched();
  });

  test.each([
    ["hardly anything", 0.001],
    ["a tenth", 0.1],
    ["half", 0.5],
    ["nearly all", 0.95],
  ])("everything that is read and judged anew is given up where there is room for %s of it", (_, share) => {
    appendFileSync(join(data, "reference", "identity.csv"), "\n");
    const { code, err } = runWithin(before.length * share);
    expect([code, err]).toEqual([2, expect.stringMatching(MESSAGE)]);
    expectUntouched();
    expect(existsSync(out)).toBe(false);
  });

  test("with room again, the next run does it all", async () => {
    expect((await guong("measures", "--data", data, "--out", out)).code).toBe(0);
    expect(readFileSync(warehouse).equals(before)).toBe(false);
    before = readFileSync(warehouse);
    expectUntouched();
  });

  test("a table that does not fit is given up, and the one of before stays", () => {
    writeFileSync(out, "the old table");
    const { code, err } = runWithin(8192);
    expect([code, err]).toEqual([2, expect.stringMatching(MESSAGE)]);
    expect(err).toContain(`ghi vào ${out} [disk-full]`);
    expect(readFileSync(out, "utf8")).toBe("the old table");
    expectUntouched();
  });

  test.runIf(existsSync("/dev/full"))("an answer for machines that cannot be printed is no success", () => {
    const { code, err } = runWithin(before.length * 2, "> /dev/full", "--json");
    expect([code, err]).toEqual([2, expect.stringMatching(MESSAGE)]);
    expectUntouched();
  });

  test.runIf(existsSync("/dev/full"))("words that cannot be written to a log cost nothing", () => {
    expect(runWithin(before.length * 2, "2> /dev/full").code).toBe(0);
    expectUntouched();
  });
});

test.each([
  [
    "the engine's, when it enters rows",
    new Error('Failed to commit: Could not write file "/d/a.9.new/a.wal": No space left on device'),
  ],
  [
    "the system's, below another",
    new Error("Không ghi được", { cause: Object.assign(new Error(""), { code: "EDQUOT" }) }),
  ],
  [
    "that of the room for what does not fit into memory",
    new Error(
      "failed to offload data block of size 1 KiB (9/9 used). This limit was set by the 'max_temp_directory_size' setting.",
    ),
  ],
])("a full disk is told by its words or its code: %s", (_, error) => {
  expect(`${wordsOf(error)}\n`).toMatch(MESSAGE);
});

test("too little memory is said as such, and any other failure in its own words", () => {
  expect(wordsOf(new Error("Out of Memory Error: failed to pin block"))).toMatch(/bộ nhớ \[out-of-memory\]/);
  expect(wordsOf(new Error("Không thấy tệp a.csv."))).toBe("Không thấy tệp a.csv.");
});
