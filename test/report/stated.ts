/** What a report states, against sums of the expected long table. */
import type { Report, Stated } from "../../src/components/report/model.ts";
import { type Sum, sumsOf } from "../support/expected-sums.ts";
import type { Pack } from "../support/pack.ts";

/** A figure with the words in which the report writes it. */
export interface Written {
  where: string;
  text: string;
  ask: Stated;
}

/** Sums of a pack's expected rows, as a report asks for them. */
export function expectedSums(pack: Pack): (ask: Stated) => Sum | null {
  const sumOf = sumsOf(pack);
  return ({ criteria, ...ask }) => {
    const { kind, groupCode } = criteria ?? {};
    return sumOf({ ...ask, criteria: groupCode === undefined ? kind : `${kind}:${groupCode}` });
  };
}

/** Every figure of every sentence and table of a report. */
export function writtenIn(report: Report): Written[] {
  const chapters = [{ title: "", blocks: report.opening }, ...report.chapters, ...report.annexes];
  return chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block): Written[] => {
      const of = (text: string, asks: readonly Stated[]) =>
        asks.map((ask) => ({ where: `${report.period} ${title}`, text, ask }));
      if (block.kind === "paragraph") return block.sentences.flatMap(({ text, states }) => of(text, states));
      if (block.kind === "list") return block.items.flatMap(({ text, states }) => of(text, states));
      if (block.kind !== "table") return [];
      const { rows, foot, states = [] } = block.table;
      return [...rows, ...(foot ? [foot] : [])].flatMap((row, i) =>
        row.flatMap((text, j) => {
          const ask = states[i]?.[j];
          return ask ? of(text, [ask]) : [];
        }),
      );
    }),
  );
}

/** All that a report says in sentences, a paragraph or item a line. */
export function textOf(report: Report): string {
  const chapters = [{ title: "", blocks: report.opening }, ...report.chapters, ...report.annexes];
  return chapters
    .flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => {
        if (block.kind === "paragraph") return block.sentences.map(({ text }) => text).join(" ");
        if (block.kind === "list") return block.items.map(({ text }) => text);
        return [];
      }),
    ])
    .join("\n");
}
