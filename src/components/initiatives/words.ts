/** The three initiatives in their official wording, and the measures that tell of them. */
import { formatShare } from "../../terms/format.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Base } from "../book/book.ts";
import type { UnitFacts } from "./unit-facts.ts";

export const THREE = ["initiative_1", "initiative_2", "initiative_3"] as const satisfies readonly MeasureId[];

/** Everything that is counted about the recognition of a unit, in the order in which it comes about. */
export const COVERAGE = [
  "three_registered",
  ...THREE,
  "three_initiatives",
] as const satisfies readonly MeasureId[];

/** As a row or column is headed where all are about “3 chủ động”. */
export const STEP_NAMES: Record<(typeof COVERAGE)[number], string> = {
  three_registered: "Đăng ký",
  initiative_1: `1. ${MEASURES.initiative_1.name}`,
  initiative_2: `2. ${MEASURES.initiative_2.name}`,
  initiative_3: `3. ${MEASURES.initiative_3.name}`,
  three_initiatives: "Được công nhận",
};

/** The same, where there is little room and a note spells them out. */
export const SHORT_NAMES: Record<(typeof COVERAGE)[number], string> = {
  ...STEP_NAMES,
  initiative_1: "Chủ động 1",
  initiative_2: "Chủ động 2",
  initiative_3: "Chủ động 3",
};

export const BASE_WORDS: Record<Exclude<Base, "">, string> = {
  commune: "xã, phường, thị trấn",
  all: "mọi Đoàn cơ sở, kể cả Đoàn trực thuộc",
};

/** Names of figures on the wider base say so. */
export const BASE_ENDINGS: Record<Exclude<Base, "">, string> = { commune: "", all: "-moi-doan-co-so" };

/** `1: quản lý đoàn viên; chăm lo, nắm bắt tình hình thanh niên. 2: …`: the verb that all three share is left out. */
export function wordsOfThree(): string {
  return THREE.map((id, i) => `${i + 1}: ${MEASURES[id].name.replace(/^Chủ động /, "")}.`).join(" ");
}

/** Where the unit stands, in words: the farthest that it came, and what is missing before it. */
export function stateOf({
  sent,
  three_registered: registered,
  three_initiatives: recognised,
}: UnitFacts): string {
  if (sent.n === 0) return "chưa nộp";
  if (recognised.N > 1) {
    const silent = sent.n < sent.N ? `, ${sent.N - sent.n} chưa nộp` : "";
    return `công nhận ${formatShare(recognised.n, recognised.N)}${silent}`;
  }
  const unregistered = registered.n === 0 ? "chưa đăng ký" : "";
  if (recognised.n > 0) return ["công nhận", unregistered].filter(Boolean).join(", ");
  return unregistered || "chưa công nhận";
}
