/** Values as an address writes them: Vietnamese without accents. */
import { EXPORT_KINDS, type ExportKind } from "../../terms/kinds.ts";
import { MEASURE_IDS, type MeasureId } from "../../terms/measures.ts";

export const MEASURE_ADDRESS: Readonly<Record<MeasureId, string>> = {
  evaluated: "duoc-danh-gia",
  training_registered: "doan-vien-ren-luyen",
  officers_registered: "can-bo-ren-luyen",
  campaign_units: "don-vi-tham-gia",
  campaign_people: "nguoi-tham-gia",
  campaign_turns: "luot-tham-gia",
  criteria_met: "tieu-chi-dat",
  points: "diem",
  self_points: "diem-tu-cham",
  both_points: "diem-doi-chieu",
  missing: "bo-trong",
  grade: "xep-loai",
  three_initiatives: "3-chu-dong",
  initiative_1: "chu-dong-1",
  initiative_2: "chu-dong-2",
  initiative_3: "chu-dong-3",
  three_registered: "dang-ky-3-chu-dong",
  submitted: "da-nop",
  on_time: "dung-han",
  rows_accepted: "dong-duoc-nhan",
};

/** The measure that a word names. */
export function measureOfWord(word: string | undefined): MeasureId | undefined {
  return MEASURE_IDS.find((id) => MEASURE_ADDRESS[id] === word);
}

/** What is counted under no group, as an address names it. */
export const NO_VALUE = "chung";

const KIND_ADDRESS: Readonly<Record<ExportKind, string>> = {
  roster: "danh-sach",
  evaluation: "danh-gia",
  registration: "ren-luyen",
  campaign: "phong-trao",
  three_initiatives: "3-chu-dong",
  declared: "bao-cao",
};

export const KIND_WORDS: readonly string[] = EXPORT_KINDS.map((kind) => KIND_ADDRESS[kind]);

/** The kind of export that a word names. */
export function kindOfWord(word: string): ExportKind | undefined {
  return EXPORT_KINDS.find((kind) => KIND_ADDRESS[kind] === word);
}

export function wordOfKind(kind: string): string {
  const found = EXPORT_KINDS.find((one) => one === kind);
  return found ? KIND_ADDRESS[found] : kind;
}
