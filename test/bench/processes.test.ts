/** How the bench runs what it measures; nothing here depends on how long that takes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countLedger } from "../../bench/pipeline/contents.ts";

import { inRounds } from "../../bench/pipeline/rounds.ts";
import { run } from "../../bench/pipeline/run.ts";
import { correcting } from "../../bench/pipeline/trials/steps.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

test("processes run in turn, each made ready before", async () => {
  const done: string[] = [];
  const measured = ["a", "b"].map((name) => ({
    ...{ name, args: ["-e", ""] },
    before: () => {
      done.push(name);
    },
  }));
  const runs = await inRounds(measured, 2, () => {});
  expect(done).toEqual(["a", "b", "a", "b"]);
  expect([...runs.values()].map((each) => each.length)).toEqual([2, 2]);
  await expect(inRounds([...measured, ...measured], 1, () => {})).rejects.toThrow("one name");
});

test("a process's memory is that of its largest, threads and processes that it starts included", async () => {
  const hold = "globalThis.held = Buffer.alloc(150e6, 1);";
  const inThread = `new (require("node:worker_threads").Worker)(${JSON.stringify(hold)}, { eval: true });`;
  const inProcess = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(hold)}]);`;
  const peaks = [];
  for (const program of ["", inThread, inProcess]) peaks.push((await run(["-e", program])).peakMib);
  const [empty = 0, thread = 0, other = 0] = peaks;
  expect(Math.min(thread, other)).toBeGreaterThan(empty + 100);
});

test("what fails is not a time: its own words are given", async () => {
  await expect(run(["-e", "console.error('out of ink'); process.exitCode = 3"])).rejects.toThrow(
    /ended with 3:\nout of ink/,
  );
});

test("a correction changes one digit of a score, forth and back", () => {
  const file = join(folder, "danh-gia.csv");
  const original = 'STT,Họ và tên,A1,A2,Xếp loại\n1,Đỗ Thị Lan,"3,5",4,HT tốt\n2,Vũ Hà,5,3,HTNV\n';
  writeFileSync(file, original);
  const correct = correcting(file);
  correct();
  expect(readFileSync(file, "utf8")).toBe(original.replace(",4,HT", ",1,HT"));
  correct();
  expect(readFileSync(file, "utf8")).toBe(original);
  writeFileSync(file, "A1,A2\nx,y\n");
  expect(() => correcting(file)).toThrow("no score");
});

test("a ledger has as many files as names, and as many rows as were read of all sheets", () => {
  const ledger = "file,sheet,rows_read\na.csv,,12\nb.xlsx,Một,3\nb.xlsx,Hai,4\nc.pdf,,\n";
  expect(countLedger(ledger)).toEqual({ files: 3, rows: 19 });
});
