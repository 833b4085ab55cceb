/** The three initiatives in their official wording, and the measures that tell of them. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Base } from "../book/book.ts";

export const THREE = ["initiative_1", "initiative_2", "initiative_3"] as const satisfies readonly MeasureId[];

/** Everything that is counted about the recognition of a unit. */
export const COVERAGE = [
  "three_initiatives",
  ...THREE,
  "three_registered",
] as const satisfies readonly MeasureId[];

export const BASE_WORDS: Record<Exclude<Base, "">, string> = {
  commune: "xã, phường, thị trấn",
  all: "mọi Đoàn cơ sở, kể cả Đoàn trực thuộc",
};

/** `1: quản lý đoàn viên; chăm lo, nắm bắt tình hình thanh niên`: the verb that all three share is left out. */
export function wordsOfThree(): string[] {
  return THREE.map((id, i) => `${i + 1}: ${MEASURES[id].name.replace(/^Chủ động /, "")}`);
}
