/** Distinct texts by their numbers: one number for all that say the same, wherever they are cut out from. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf, Words } from "../../loaders/read/words.ts";

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

test("what a piece of bytes says has the number that its text has by itself", () => {
  const words = new Words();
  const bytes = Buffer.from("Liêm Cần;4,5;Liêm Cần;;4");
  const at = (from: number, to: number) => words.numberAt(bytes, from, to, hashOf(bytes, from, to));
  expect([bytes.indexOf("4,5"), bytes.lastIndexOf("4")]).toEqual([12, 29]);
  expect(at(0, 11)).toBe(words.numberOf("Liêm Cần"));
  expect(at(16, 27)).toBe(at(0, 11));
  expect(words.numberOf("4,5")).toBe(at(12, 15));
  expect(at(29, 30)).not.toBe(at(12, 15));
  expect(at(28, 28)).toBe(0);
  expect(words.list).toEqual(["", "Liêm Cần", "4,5", "4"]);
});

test("letters of every length are read from bytes as they are, and a byte order mark is kept", () => {
  const words = new Words();
  for (const text of ["a", "é", "ế", "😀", "\uFEFF", "\uFEFFa", "\u0000", "a😀ế"]) {
    const bytes = Buffer.from(text);
    const number = words.numberAt(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length));
    expect(words.list[number]).toBe(text);
    expect(words.numberOf(text)).toBe(number);
  }
});

test("halves of pairs are texts of their own, apart from each other and from a pair", () => {
  const words = new Words();
  const texts = ["\uD83D", "\uDE00", "\uD83D\uDE00", "\uDE00\uD83D", "\uFFFD"];
  expect(texts.map((text) => words.numberOf(text))).toEqual([1, 2, 3, 4, 5]);
  expect(words.list.slice(1)).toEqual(texts);
});

test("texts that are more than ASCII are told", () => {
  const words = new Words();
  for (const text of ["4,5", "Cần", "\u007f", "\u0080"]) words.numberOf(text);
  expect(words.beyondAscii).toEqual([2, 4]);
});

test("many more texts than there was room for keep their numbers", () => {
  const words = new Words();
  const texts = Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`);
  const numbers = texts.map((text) => words.numberOf(text));
  expect(new Set(numbers).size).toBe(texts.length);
  expect(texts.map((text) => words.numberOf(text))).toEqual(numbers);
  expect(words.list.length).toBe(texts.length + 1);
});
