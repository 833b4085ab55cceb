/** Distinct texts by their numbers: one number for all that say the same, wherever they are cut out from. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Words } from "../../loaders/read/words.ts";

const piece = fc.string({ unit: fc.constantFrom("a", "ế", "4", ",", " ", "\u0000"), maxLength: 4 });

test("texts that say the same have one number, and others another", () => {
  const property = fc.property(fc.array(piece, { maxLength: 400 }), (texts) => {
    const words = new Words();
    const numbers = texts.map((text) => words.numberOf(text));
    expect(numbers.map((number) => words.list[number])).toEqual(texts);
    expect(new Set(numbers).size).toBe(new Set(texts).size);
  });
  fc.assert(property, { numRuns: 200 });
});

test("a piece of a longer text has the number that it has by itself", () => {
  const words = new Words();
  const text = "Liêm Cần;4,5;Liêm Cần;;4";
  expect([text.indexOf("4,5"), text.lastIndexOf("4")]).toEqual([9, 23]);
  expect(words.numberOf(text, 0, 8)).toBe(words.numberOf("Liêm Cần"));
  expect(words.numberOf(text, 13, 21)).toBe(words.numberOf(text, 0, 8));
  expect(words.numberOf(text, 9, 12)).toBe(words.numberOf("4,5"));
  expect(words.numberOf(text, 23)).not.toBe(words.numberOf(text, 9, 12));
  expect(words.numberOf(text, 22, 22)).toBe(0);
});

test("many more texts than there was room for keep their numbers", () => {
  const words = new Words();
  const texts = Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`);
  const numbers = texts.map((text) => words.numberOf(text));
  expect(new Set(numbers).size).toBe(texts.length);
  expect(texts.map((text) => words.numberOf(text))).toEqual(numbers);
  expect(words.list.length).toBe(texts.length + 1);
});
