import { Remembered } from "../values/remember.ts";
import { plainWords } from "../values/words.ts";
import { fromMisreadUtf8 } from "./misread.ts";
import { accentedWords, validShare } from "./syllable.ts";
import { fromTcvn3, fromVni, hasLetterBesideTcvn3, hasTcvn3Mark } from "./typed.ts";

type Reading = "unicode" | "tcvn3" | "vni";

const READ: Record<Reading, (text: string) => string> = {
  unicode: (text) => text,
  tcvn3: fromTcvn3,
  vni: fromVni,
};

const READINGS = ["unicode", "tcvn3", "vni"] as const;
const NO_CELLS: Readonly<Record<Reading, number>> = { unicode: 0, tcvn3: 0, vni: 0 };
/** Made once, as most texts come to them. */
const UNICODE_ALONE: readonly Reading[] = ["unicode"];
const NO_READING: readonly Reading[] = [];
/** Of a text with a word that is none in any reading: a slip, a name of the highlands. */
const NONE_WHOLE: readonly Reading[] = [];

/** Letters that only Unicode text has: ă, đ, ơ, ư, combining marks, and everything composed of them. */
const SURELY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
const WESTERN = /[\u0080-\u00FF]/;
/** A letter or sign by itself: `×`, `½`, the `ü` that a font shows as a tick. How it was encoded it does not say. */
const ALONE = /(?<![\p{L}\p{M}\u00A1-\u00BF×÷])[\p{L}\u00A1-\u00BF×÷](?![\p{L}\p{M}\u00A1-\u00BF×÷])/gu;

/**
 * Repairs the cells of one sheet whose text was damaged on its way: UTF-8 read as Windows-1252, TCVN3 and VNI.
 * Each cell is judged by itself; one that could be read in two ways is read as most of its sheet is. Of two
 * damaged readings the one with more of the `known` words (plain, see `plainWords`) is taken; a name is known folded.
 */
export function repairCells(cells: readonly string[], known: ReadonlySet<string> = new Set()): string[] {
  const times = new Map<string, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  const repaired = repairTexts([...times.keys()], () => [...times.values()], known);
  return cells.map((cell) => repaired.get(cell) ?? cell);
}

/**
 * The same for a sheet's distinct texts: those that change, with what they become. How many cells hold each is asked
 * only where some could be read in two ways.
 */
export function repairTexts(
  texts: readonly string[],
  timesOf: () => ArrayLike<number>,
  known: ReadonlySet<string>,
): Map<string, string> {
  const judged = texts.map((text) => judge(text, known));
  const isOpen = judged.some(({ readings }) => readings.length > 1 || readings === NONE_WHOLE);
  const usual = isOpen ? usualReadings(judged, timesOf()) : NO_CELLS;
  const repaired = new Map<string, string>();
  for (const { text, sound, readings } of judged) {
    const read = READ[chooseReading(sound, readings, usual, known)](sound);
    if (read !== text) repaired.set(text, read);
  }
  return repaired;
}

/** A text, the same with misread UTF-8 undone, and the ways in which that may then be read. */
interface Judged {
  text: string;
  sound: string;
  readings: readonly Reading[];
}

function judge(text: string, known: ReadonlySet<string>): Judged {
  // Windows-1252 has no such letter: no such text is misread UTF-8.
  if (SURELY_UNICODE.test(text)) return { text, sound: text, readings: UNICODE_ALONE };
  return JUDGED.of(known, text, () => {
    const sound = fromMisreadUtf8(text);
    return { text, sound, readings: possibleReadings(sound, known) };
  });
}

const JUDGED = new Remembered<ReadonlySet<string>, Judged>(200_000);

/** Which readings give nothing but words that can be Vietnamese; none where the text is of no use as evidence. */
function possibleReadings(text: string, known: ReadonlySet<string>): readonly Reading[] {
  if (SURELY_UNICODE.test(text)) return UNICODE_ALONE;
  if (!WESTERN.test(text) || accentedWords(text).length === 0) return NO_READING;
  const readings: Reading[] = [];
  if (validShare(text.replace(ALONE, " "), false, known) === 1) readings.push("unicode");
  for (const reading of ["tcvn3", "vni"] as const) {
    const read = READ[reading](text);
    if (read !== text && accentedWords(read).length > 0 && validShare(read, true, known) === 1)
      readings.push(reading);
  }
  if (readings.includes("vni") && hasLetterBesideTcvn3(text))
    return readings.filter((each) => each !== "tcvn3");
  if (readings.length > 0) return readings;
  return hasTcvn3Mark(text) ? likelyReadings(text) : NONE_WHOLE;
}

/** For text with a mark of TCVN3 and a word that is none in any reading (a slip, a code): the better share wins. */
function likelyReadings(text: string): readonly Reading[] {
  return validShare(fromTcvn3(text)) > validShare(text, false) ? ["tcvn3"] : NONE_WHOLE;
}

/** How many cells can be read in one way alone, by that way. */
function usualReadings(judged: readonly Judged[], times: ArrayLike<number>): Record<Reading, number> {
  const counts = { ...NO_CELLS };
  judged.forEach(({ readings }, at) => {
    const [only] = readings;
    if (only && readings.length === 1) counts[only] += times[at] ?? 0;
  });
  return counts;
}

/** Where so many cells are surely typed in one way and none in the other, the whole sheet was: whoever types has one font. */
const SURELY_ONE = 20;

function chooseReading(
  text: string,
  readings: readonly Reading[],
  usual: Readonly<Record<Reading, number>>,
  known: ReadonlySet<string>,
): Reading {
  const [first] = readings;
  if (readings === NONE_WHOLE) return asTheSheet(usual);
  if (first === undefined) return "unicode";
  if (readings.length === 1) return first;
  if (first === "unicode") {
    const most = READINGS.reduce((best, next) => (usual[next] > usual[best] ? next : best));
    return readings.includes(most) ? most : "unicode";
  }
  if (Math.min(usual.tcvn3, usual.vni) === 0 && usual.tcvn3 + usual.vni >= SURELY_ONE)
    return usual.vni > 0 ? "vni" : "tcvn3";
  const [tcvn3, vni] = [knownWords(fromTcvn3(text), known), knownWords(fromVni(text), known)];
  if (tcvn3 !== vni) return tcvn3 > vni ? "tcvn3" : "vni";
  return usual.vni > usual.tcvn3 ? "vni" : "tcvn3";
}

/** From how many cells that are surely typed in one way, and how many times all others, a sheet's way of typing is told. */
const TELLING = 3;
const TIMES = 10;

/** How a text is read in which no reading gives words alone: as nearly all of its sheet is, else as it stands. */
function asTheSheet(usual: Readonly<Record<Reading, number>>): Reading {
  const cells = usual.unicode + usual.tcvn3 + usual.vni;
  const most = READINGS.find((each) => usual[each] >= Math.max(TELLING, (cells - usual[each]) * TIMES));
  return most ?? "unicode";
}

function knownWords(text: string, known: ReadonlySet<string>): number {
  return plainWords(text)
    .split(" ")
    .filter((word) => known.has(word)).length;
}
