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

/** A code; a spreadsheet makes another number of a long one, and says so by its exponent. */
export const someCode: Cell<string> = {
  read: (text) =>
    /^\d(?:[.,]\d+)?E\+\d+$/i.test(text)
      ? { mend: "Bảng tính đã đổi mã này thành số: đặt cột ở dạng Văn bản (Text) rồi ghi lại mã." }
      : someText.read(text),
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
    const value = notNegative(text);
    if (value !== null) return { value };
    return { mend: text.endsWith("%") ? "Ghi số điểm, không ghi phần trăm." : "Ghi một số không âm." };
  },
};

/** A rate, as a share of 1 or in percent: 80% of what is another number of points for each criterion. */
export const rate: Cell<number> = {
  read: (text) => {
    const value = notNegative(text.replace(/%$/, ""));
    if (value === null) return { mend: "Ghi một tỉ lệ, ví dụ 95% hoặc 0,95." };
    return { value: text.endsWith("%") ? value / 100 : value };
  },
};

function notNegative(text: string): number | null {
  const reading = readScore(text);
  return reading.state === "number" && reading.value >= 0 ? reading.value : null;
}

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
