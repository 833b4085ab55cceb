import { type ExportKind, isExportKind, KIND_LIST } from "../../src/terms/kinds.ts";
import { POSITIONS } from "../../src/terms/positions.ts";
import {
  anyText,
  type Cell,
  day,
  dayOrBlank,
  flag,
  number,
  numberOrBlank,
  oneOf,
  optional,
  rate,
  someCode,
  someText,
} from "./cell.ts";

/** The columns of each table of `reference/` and how their cells are read. */

const expects: Cell<ExportKind[]> = {
  read: (text) => {
    const words = text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    const unknown = words.filter((word) => !isExportKind(word));
    if (unknown.length > 0) return { mend: `Chỉ ghi các loại: ${KIND_LIST}.` };
    return { value: words.filter(isExportKind) };
  },
};

/** A target of all groups leaves the group blank, or says `all`. */
const groupOrAll: Cell<string> = { read: (text) => ({ value: text.toLowerCase() === "all" ? "" : text }) };

export const periods = {
  period: someText,
  starts: day,
  ends: day,
  deadline: dayOrBlank,
  scheme: anyText,
  expects,
};

export const groups = {
  group: someCode,
  name: someText,
  short_name: anyText,
  kind: anyText,
  sort: number,
  valid_from: day,
  valid_to: dayOrBlank,
};

export const units = {
  code: someCode,
  kind: oneOf("xã", "phường", "thị trấn", "đặc khu", "trực thuộc"),
  name: someText,
  group: someText,
  valid_from: day,
  valid_to: dayOrBlank,
};

export const successions = { from_code: someCode, to_code: someCode, on: day, primary: flag, partial: flag };

export const criteria = {
  code: someText,
  group_code: anyText,
  group_name: anyText,
  name: someText,
  kind: oneOf("score", "dont", "bonus", "penalty"),
  max_points: numberOrBlank,
  met_at: numberOrBlank,
  applies_to: oneOf("", ...POSITIONS),
};

export const grades = { grade: oneOf("XS", "T", "HT", "KHT"), name: anyText, at_least: number };

export const campaigns = {
  campaign: someText,
  name: someText,
  period: someText,
  counted_in: oneOf("người", "lượt", "đơn vị"),
  expected: oneOf("commune", "all"),
};

export const targets = {
  measure: someText,
  base: optional(oneOf("", "commune", "all")),
  period: someText,
  group: optional(groupOrAll),
  target: rate,
  source: optional(anyText),
};

export const aliases = {
  written: someText,
  kind: oneOf("unit", "group"),
  code: someText,
  valid_from: optional(dayOrBlank),
  valid_to: optional(dayOrBlank),
};

const kind: Cell<ExportKind> = {
  read: (text) => {
    const word = text.toLowerCase();
    return isExportKind(word) ? { value: word } : { mend: `Ghi một trong: ${KIND_LIST}.` };
  },
};

export const columns = { kind, field: someText, written: someText };

export const identity = { key: someText, value: anyText };

type ValueOf<C> = { [K in keyof C]: C[K] extends Cell<infer V> ? V : never };
export type PeriodRow = ValueOf<typeof periods>;
export type GroupRow = ValueOf<typeof groups>;
export type UnitRow = ValueOf<typeof units>;
export type SuccessionRow = ValueOf<typeof successions>;
export type CriterionRow = ValueOf<typeof criteria>;
export type GradeRow = ValueOf<typeof grades>;
export type CampaignRow = ValueOf<typeof campaigns>;
export type TargetRow = ValueOf<typeof targets>;
export type AliasRow = ValueOf<typeof aliases>;
export type IdentityRow = ValueOf<typeof identity>;
export type ColumnRow = ValueOf<typeof columns>;
