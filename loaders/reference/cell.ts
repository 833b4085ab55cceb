import { readDate } from "../values/date.ts";
import { readScore } from "../values/number.ts";
import { fold } from "../values/words.ts";

/** How one cell of a reference table is read: its value, or what would mend it. */
export interface Cell<T> {
  read(text: string): { value: T } | { mend: string };
  /** Whether the table may lack the column altogether; it is then read as blank. */
  optional?: boolean;
}

export const anyText: Cell<string> = { read: (text) => ({ value: text }) };

export const someText: Cell<string> = {
  read: (text) => (text === "" ? { mend: "Ô này không được để trống." } : { value: text }),
};

export const day: Cell<string> = {
  read: (text) => {
    const value = readDate(text);
    return value ? { value } : { mend: "Ghi ngày theo dạng 2025-06-30 hoặc 30/06/2025." };
  },
};

/** A day, or blank where the thing has no such day (it is still in force, say). */
export const dayOrBlank: Cell<string> = {
  read: (text) => (text === "" ? { value: "" } : day.read(text)),
};

export const number: Cell<number> = {
  read: (text) => {
    const reading = readScore(text.replace(/%$/, ""));
    if (reading.state !== "number" || reading.value < 0) return { mend: "Ghi một số không âm." };
    return { value: text.endsWith("%") ? reading.value / 100 : reading.value };
  },
};

export const numberOrBlank: Cell<number | null> = {
  read: (text) => (text === "" ? { value: null } : number.read(text)),
};

/** One of a few words, in any case and spelling that folds to it. */
export function oneOf<const W extends string>(...words: readonly W[]): Cell<W> {
  return {
    read: (text) => {
      const value = words.find((word) => fold(word) === fold(text));
      const list = words.map((word) => (word === "" ? "để trống" : word)).join(", ");
      return value === undefined ? { mend: `Ghi một trong: ${list}.` } : { value };
    },
  };
}

export const flag: Cell<boolean> = {
  read: (text) => {
    if (/^(1|x|có|true)$/i.test(text)) return { value: true };
    return /^(0|không|false|)$/i.test(text) ? { value: false } : { mend: "Ghi 1 hoặc 0." };
  },
};

export function optional<T>(cell: Cell<T>): Cell<T> {
  return { ...cell, optional: true };
}
