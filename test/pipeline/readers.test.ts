/** Files read by several threads are what they are when read by one. */
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Block } from "../../loaders/check/block.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { readBlocks } from "../../loaders/run/readers.ts";
import { SAMPLE } from "../support/pack.ts";

const inputs = gatherInputs(SAMPLE.data);
const texts = inputs.files.filter(({ path }) => !path.endsWith(".xlsx"));
const small = texts.reduce((least, file) => (file.bytes < least.bytes ? file : least));
/** Three blocks at least: each of the sample's quicker files, and its smallest over and over. */
const files = [...texts, ...Array.from({ length: 200 }, () => small)];

async function read(worthReaders: number): Promise<{ blocks: string[]; told: number[] }> {
  const told: number[] = [];
  const blocks: string[] = [];
  for await (const block of readBlocks(files, inputs, (done) => told.push(done), worthReaders))
    blocks.push(textOf(block));
  return { blocks, told };
}

/** A block as text: what is compared item by item would take its time. */
function textOf({ rows, cells, columnTexts, ...block }: Block): string {
  const numbers = [...Object.values(rows).flat(), cells, ...columnTexts].map((column) => column.join());
  return JSON.stringify({ ...block, numbers });
}

test("the blocks are the same, to the last number, and come in the same order", async () => {
  const alone = await read(Number.POSITIVE_INFINITY);
  const together = await read(0);
  expect(alone.blocks.length).toBeGreaterThan(2);
  expect(together.blocks.map((block, at) => block === alone.blocks[at])).toEqual(
    alone.blocks.map(() => true),
  );
  expect([alone.told.at(-1), together.told.at(-1)]).toEqual([files.length, files.length]);
});

test("a reader that fails is heard of", async () => {
  const told = JSON.parse(JSON.stringify({ reference: null, manifest: null }));
  const reading = async () => {
    for await (const block of readBlocks(files, told, () => {}, 0)) expect(block).toBeNull();
  };
  await expect(reading()).rejects.toThrow();
});

test("whoever stops taking blocks leaves no thread behind", async () => {
  const ports = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
  const before = ports();
  const many = Array.from({ length: 800 }, () => small);
  for await (const block of readBlocks(many, inputs, () => {}, 0)) {
    expect(block.files.length).toBeGreaterThan(0);
    break;
  }
  await setTimeout(100);
  // Fewer where a thread of another test has come to its end meanwhile.
  expect(ports()).toBeLessThanOrEqual(before);
});
