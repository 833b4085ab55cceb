/** A result as typed cells: what its files and copies are made of, whole, in the order that the reader sees. */
import { MEASURES } from "../../terms/measures.ts";
import { isCountOnly } from "./count-columns.ts";
import { type Line, type Result, rowsHead } from "./result.ts";
import { headText, type Value } from "./value.ts";

export type SheetCell =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  /** A share, 1 = 100%; its text is as the page writes it. */
  | { kind: "share"; share: number; text: string }
  /** Points of a hundred or a number, with its sign. */
  | { kind: "change"; change: number; text: string };

export interface Sheet {
  title: string;
  head: string[];
  rows: SheetCell[][];
}

export function sheetOf(result: Result, lines: readonly Line[], title: string): Sheet {
  const { query, heads, total, whyNoChange } = result;
  const countOnly = isCountOnly(query.measure);
  const single = heads.length === 1;
  const changes = query.against !== "none" && whyNoChange === null;
  const aside = lines.some(({ member, remark }) => member.aside !== "" || remark !== "");
  const { baseNoun } = MEASURES[query.measure];
  const head = [
    rowsHead(query),
    ...(aside ? ["Ghi chú"] : []),
    ...heads.flatMap(({ label, aside: about }) => {
      const name = about === "" ? label : `${label} (${about})`;
      if (countOnly) return [single ? `${name} (${baseNoun})` : name];
      return single ? ["Tỷ lệ", "n", `N (${baseNoun})`] : [`${name}: tỷ lệ`, `${name}: n`, `${name}: N`];
    }),
    ...(changes ? [countOnly ? "A so với B" : "A so với B (điểm %)"] : []),
  ];
  const row = (name: string, about: string, { values, change }: Pick<Line, "values" | "change">) => [
    text(name),
    ...(aside ? [text(about)] : []),
    ...heads.flatMap((_head, i) => cellsOf(values[i], countOnly)),
    ...(changes ? [change ? changeCell(change) : text("")] : []),
  ];
  return {
    title,
    head,
    rows: [
      ...lines.map((line) =>
        row(line.member.label, [line.member.aside, line.remark].filter(Boolean).join("; "), line),
      ),
      ...(total ? [row(query.find.trim() === "" ? "Cộng" : "Cộng cả phạm vi", "", total)] : []),
    ],
  };
}

/** A cell as the page writes it; n and N of a rate are numbers. */
export function cellText(cell: SheetCell): string {
  return cell.kind === "number" ? String(cell.number) : cell.text;
}

function cellsOf(value: Value | undefined, countOnly: boolean): SheetCell[] {
  if (countOnly) return [value?.kind === "count" ? number(value.n) : text(value ? headText(value) : "")];
  if (value?.kind !== "rate") return [text(value ? headText(value) : ""), text(""), text("")];
  return [
    { kind: "share", share: value.n / value.N, text: headText(value) },
    number(value.n),
    number(value.N),
  ];
}

function text(words: string): SheetCell {
  return { kind: "text", text: words };
}

function number(amount: number): SheetCell {
  return { kind: "number", number: amount };
}

function changeCell({ amount, text: written }: { amount: number; text: string }): SheetCell {
  return { kind: "change", change: amount, text: written };
}
