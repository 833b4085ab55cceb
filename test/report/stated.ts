/** What a report states, against sums of the expected long table: quick enough to walk every period. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Report, Stated } from "../../src/components/report/model.ts";
import { groupBy } from "../../src/terms/counts.ts";
import type { Pack } from "../support/pack.ts";

type Row = Record<string, string>;

export interface Sum {
  n: number;
  N: number;
}

/** A figure with the words in which the report writes it. */
export interface Written {
  where: string;
  text: string;
  ask: Stated;
}

/** Sums of a pack's expected rows, by criteria of the period's scheme where these are asked about. */
export function expectedSums(pack: Pack): (ask: Stated) => Sum | null {
  const read = (file: string) =>
    Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
  const rows = read(join(pack.expected, "measures.csv"));
  const shelves = groupBy(rows, ({ measure, period }) => `${measure} ${period}`);
  const schemes = new Map(
    read(join(pack.data, "reference/periods.csv")).map((row) => [row.period, row.scheme]),
  );
  const criteria = new Map<string, Row[]>();
  const criteriaOf = (period: string): Row[] => {
    const scheme = schemes.get(period) ?? "";
    const found = criteria.get(scheme) ?? read(join(pack.data, `reference/schemes/${scheme}.csv`));
    criteria.set(scheme, found);
    return found;
  };
  return (ask) => {
    const only = ask.criteria;
    const codes =
      only &&
      new Set(
        criteriaOf(ask.period)
          .filter(
            (row) =>
              row.kind === only.kind && (only.groupCode === undefined || row.group_code === only.groupCode),
          )
          .map(({ code }) => code),
      );
    const named = ["group", "position", "criterion", "campaign", "grade", "unit", "kind"] as const;
    const found = (shelves.get(`${ask.measure} ${ask.period}`) ?? []).filter(
      (row) =>
        row.base === (ask.base ?? "") &&
        named.every((name) => ask[name] === undefined || row[name] === ask[name]) &&
        (!codes || codes.has(row.criterion ?? "")),
    );
    if (found.length === 0) return null;
    const total = (column: "n" | "N") =>
      found.reduce((sum, row) => sum + Math.round(Number(row[column] ?? 0) * 1000), 0) / 1000;
    return { n: total("n"), N: total("N") };
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
