/** What cells say is numbered once for each column, and what a row identifies itself by stands apart. */
import { expect, test } from "vitest";
import { blockOf } from "../../loaders/check/pack.ts";
import { OWN_TEXTS } from "../../loaders/check/row-texts.ts";
import { contextOf } from "../../loaders/recognise/context.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { takerIn } from "../../loaders/run/intake.ts";
import { SAMPLE } from "../support/pack.ts";

const { files, reference, manifest } = gatherInputs(SAMPLE.data);
const take = takerIn(contextOf(reference), manifest);
const intake = await Promise.all(files.filter(({ path }) => path.startsWith("2024/")).map(take));
const block = blockOf(intake);
const sheets = intake.flatMap((each) => ("refusal" in each ? [] : each.recognised.sheets));

/** The texts of data rows in the columns of some fields, as the recogniser gave them, row by row. */
function recognisedIn(isMeant: (field: string) => boolean): string[] {
  return sheets.flatMap(({ columns, words, texts }) =>
    [...texts].flatMap((word, at) =>
      isMeant(columns[at % columns.length]?.field ?? "") ? [words[word] ?? ""] : [],
    ),
  );
}

const OWN_FIELDS = [
  "unit",
  "group",
  "name",
  "position",
  "criterion",
  "criterion_name",
  "campaign",
  "measure",
];

test("every cell says what its column says under its number", () => {
  const [columns, texts] = block.columnTexts;
  const said = [...block.cells].map((number) => block.texts[texts[number - 1] ?? 0]);
  const meant = recognisedIn((field) => field !== "running" && !OWN_FIELDS.includes(field));
  expect(meant.length).toBeGreaterThan(5000);
  expect(said).toEqual(meant);
  expect(new Set([...columns].map((column, at) => `${column} ${texts[at]}`)).size).toBe(columns.length);
});

test("a row keeps what it identifies itself by", () => {
  for (const field of ["unit", "name", "position"] as const) {
    const own = block.rows.own[OWN_TEXTS.indexOf(field)] ?? new Int32Array();
    const told = [...own].map((text) => block.texts[text]).filter((text) => text !== "");
    const meant = recognisedIn((each) => each === field).filter((text) => text !== "");
    expect(meant.length, field).toBeGreaterThan(50);
    expect(told, field).toEqual(meant);
  }
});
