import type { Row } from "../../read/sheet.ts";
import { readAnswer } from "../../values/answer.ts";
import { readGrade } from "../../values/grade.ts";
import { readPosition } from "../../values/position.ts";
import { SCORES } from "../headings/field-sets.ts";
import { type Heading, lowestText } from "../headings/heading.ts";
import type { Choice, Column } from "./column.ts";
import { isScale, pointsOf } from "./scale.ts";

const READS: Readonly<Record<string, (text: string) => unknown>> = {
  grade: readGrade,
  position: readPosition,
};

/** A grade, a post or the points of a criterion may be ticked: `Xếp loại` over a column for each grade. */
export function withChoices(column: Column, headings: readonly Heading[]): Column {
  const first = headings.find((heading) => heading.column === column.column);
  // A criterion whose own code is a number stands below no scale.
  const isNamedAbove = column.headerRow !== first?.levels.at(-1)?.row;
  const isOfScale = column.item !== "" && SCORES.includes(column.field) && isNamedAbove;
  const reads = isOfScale ? pointsOf : READS[column.field];
  if (!reads || !first) return column;
  const choices: Choice[] = [];
  for (let at = column.column; ; at++) {
    const heading = headings.find((each) => each.column === at);
    const says = heading ? lowestText(heading) : "";
    if (!heading || reads(says) === null || !["", upperText(first)].includes(upperText(heading))) break;
    choices.push({ column: at, says: isOfScale ? String(pointsOf(says)) : says });
  }
  if (isOfScale && !isScale(choices.map(({ says }) => Number(says)))) return column;
  return choices.length > 1 ? { ...column, choices } : column;
}

function upperText({ levels }: Heading): string {
  return levels
    .slice(0, -1)
    .map(({ text }) => text)
    .join("\n");
}

/** What a row says by its tick; all of it where there are several, which is then none that can be read. */
export function tickedText(row: Row, choices: readonly Choice[]): string {
  const said = choices.flatMap(({ column, says }) => {
    const text = row.text(column);
    const answer = readAnswer(text);
    if (answer === "blank" || answer === "no") return [];
    return [answer === "yes" ? says : text];
  });
  return said.join(", ");
}
