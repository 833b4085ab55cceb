/** What the engine writes as CSV is what a CSV writer would: quotes, blanks, plain decimals. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../loaders/command/tables.ts";
import { openDatabase } from "../../loaders/engine/database.ts";
import { readScript } from "../../loaders/engine/script.ts";

const warehouse = new URL("../../loaders/warehouse/", import.meta.url).href;
const text = fc.string({
  unit: fc.constantFrom("a", "ế", '"', ",", ";", " ", "\n", "\r", "'", "\t", "\uFEFF"),
  maxLength: 6,
});
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 3),
  fc.constantFrom(0, 1e-9, 2.0000000001, 100),
);

test("a text and a number are written alike", async () => {
  const database = await openDatabase(":memory:");
  await database.run(readScript(warehouse, "csv.sql"));
  await database.run("CREATE TABLE written (place INTEGER, text VARCHAR, number DOUBLE)");
  const rows = fc.sample(fc.record({ text, number }), 400);
  await database.append(
    "written",
    rows.map((row, at) => [at, row.text, row.number]),
  );
  const got = await database.all(
    "SELECT concat_ws(',', csv_text(text), csv_number(number)) AS line FROM written ORDER BY place",
  );
  database.close();
  expect(got.map(({ line }) => `${line}\n`)).toEqual(
    rows.map((row) => csvText(["text", "number"], [row]).replace("text,number\n", "")),
  );
});
