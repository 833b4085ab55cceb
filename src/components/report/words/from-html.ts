/** A sentence that was made for a page, as words and with the figures in it: each says there what it is about. */
import { EXPORT_KINDS } from "../../../terms/kinds.ts";
import { isMeasureId } from "../../../terms/measures.ts";
import { isPosition } from "../../../terms/positions.ts";
import type { Criterion } from "../../../terms/reference.ts";
import { textIn } from "../../../terms/said.ts";
import type { Html } from "../../markup/html.ts";
import type { Stated } from "../model.ts";
import type { Clause } from "./clause.ts";

const CRITERIA: readonly Criterion["kind"][] = ["score", "dont", "bonus", "penalty"];

export function clauseFrom({ text }: Html): Clause {
  const states = [...text.matchAll(/<span class="rate"([^>]*)>/g)].flatMap(
    ([, marks = ""]) => statedBy(marks) ?? [],
  );
  return { text: textIn(text), states };
}

/** Null for a rate that is of no measure of its own, such as one less its blanks. */
function statedBy(marks: string): Stated | null {
  const said = new Map(
    [...marks.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, textIn(value)]),
  );
  const [measure, period] = [said.get("measure") ?? "", said.get("period")];
  if (!isMeasureId(measure) || period === undefined) return null;
  const base = said.get("base");
  const kind = EXPORT_KINDS.find((one) => one === said.get("kind"));
  const [criteriaKind, groupCode] = (said.get("criteria") ?? "").split(":");
  const criteria = CRITERIA.find((one) => one === criteriaKind);
  const position = said.get("position");
  const text = (name: "group" | "criterion" | "campaign" | "grade" | "unit") => {
    const value = said.get(name);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    ...{ measure, period },
    ...(base === "commune" || base === "all" ? { base } : {}),
    ...(kind ? { kind } : {}),
    ...(criteria ? { criteria: { kind: criteria, ...(groupCode === undefined ? {} : { groupCode }) } } : {}),
    ...(position !== undefined && isPosition(position) ? { position } : {}),
    ...text("group"),
    ...text("criterion"),
    ...text("campaign"),
    ...text("grade"),
    ...text("unit"),
  };
}
