/** Readers say which texts a column holds, so that the engine need not look through all cells for them. */
import { expect, test } from "vitest";
import { blockOf } from "../../loaders/check/pack.ts";
import { contextOf } from "../../loaders/recognise/context.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { takerIn } from "../../loaders/run/intake.ts";
import { SAMPLE } from "../support/pack.ts";

const { files, reference, manifest } = gatherInputs(SAMPLE.data);

test("every text of a column is told once, but of those that name a row", () => {
  const take = takerIn(contextOf(reference), manifest);
  const block = blockOf(files.filter(({ path }) => path.startsWith("2024/")).map(take));
  const [sheets = [], , , , lengths = []] = block.rows;
  const held = new Set<string>();
  let cell = 0;
  for (const [row, sheet] of sheets.entries()) {
    const layout = block.layouts[block.sheets[sheet]?.layout ?? -1];
    for (let place = 0; place < (lengths[row] ?? 0); place++) {
      const text = block.cells[cell++] ?? 0;
      if (text === 0 || ["running", "unit", "name"].includes(layout?.columns[place]?.field ?? "")) continue;
      held.add(`${(layout?.firstColumn ?? 0) + place} ${text}`);
    }
  }
  const [columns, texts] = block.columnTexts;
  const told = [...columns].map((column, at) => `${column} ${texts[at]}`);
  expect(held.size).toBeGreaterThan(500);
  expect(told.sort()).toEqual([...held].sort());
});
