/**
 * The tiles as a table: for files, for copies, and for who would rather read a table. Of a unit that sent nothing it is
 * not said that it failed.
 */
import { formatShare, type Share } from "../../terms/format.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { UnitFacts, UnitGroup } from "./unit-facts.ts";

interface Row {
  district: string;
  unit: UnitFacts;
}

/** A row for every unit, its district beside it. */
export function unitTable(groups: readonly UnitGroup[], caption: string): Html {
  const fact = (head: string, of: (unit: UnitFacts) => Share, yes: string, no: string) => ({
    head,
    cell: ({ unit }: Row) => answer(of(unit), yes, unit.sent.n === 0 ? "chưa nộp" : no),
  });
  return table<Row>({
    id: "tung-don-vi-bang",
    caption,
    columns: [
      { head: "Đơn vị", cell: ({ unit }) => unit.name },
      { head: "Địa bàn", cell: ({ district }) => district },
      fact("Chủ động 1", (unit) => unit.initiative_1, "đạt", "chưa đạt"),
      fact("Chủ động 2", (unit) => unit.initiative_2, "đạt", "chưa đạt"),
      fact("Chủ động 3", (unit) => unit.initiative_3, "đạt", "chưa đạt"),
      fact("Đăng ký", (unit) => unit.three_registered, "có", "chưa"),
      fact("Công nhận", (unit) => unit.three_initiatives, "có", "chưa"),
      fact("Số liệu", (unit) => unit.sent, "đã nộp", "chưa nộp"),
    ],
    rows: groups.flatMap(({ name, units }) => units.map((unit) => ({ district: name, unit }))),
  });
}

function answer({ n, N }: Share, yes: string, no: string): string | Html {
  if (N > 1) return html`<span class="rate" data-n="${n}" data-of="${N}">${formatShare(n, N)}</span>`;
  return n > 0 ? yes : no;
}
