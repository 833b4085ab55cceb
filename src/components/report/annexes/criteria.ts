/** Every criterion of the scheme: how many met it, its points, and what was left blank. */
import type { Criterion } from "../../../terms/reference.ts";
import { notHeldWords } from "../../book/not-held.ts";
import { criterionName } from "../../criteria/scope.ts";
import { sourceLine } from "../../frame/source.ts";
import type { Stated } from "../model.ts";
import type { Draft, Scope } from "../scope.ts";
import { type Cell, type Column, reportTable } from "../table.ts";

const TITLE = "Kết quả từng tiêu chí";

/** The sum is that of the criteria above it: scored ones and things not to do are never added up. */
export function criteria(scope: Scope): Draft[] {
  const { book, period } = scope;
  const blocks = (["score", "dont"] as const).flatMap((kind) => {
    const all = { measure: "criteria_met", period: period.period, criteria: { kind } } as const;
    return book.rate(all).kind === "rate" ? [{ kind: "table" as const, table: tableOf(scope, all) }] : [];
  });
  return blocks.length > 0 ? [{ id: "phu-luc-tieu-chi", title: TITLE, blocks }] : [];
}

function tableOf({ book, period, when }: Scope, all: Stated & Required<Pick<Stated, "criteria">>) {
  const { kind } = all.criteria;
  const cell =
    (measure: Stated["measure"]) =>
    (criterion: Criterion | null): Cell => ({
      ...{ measure, period: period.period },
      ...(criterion ? { criterion: criterion.code } : { criteria: { kind } }),
    });
  const scored = kind === "score";
  const rows = book.criteria(period.scheme, { kind });
  const points: Column<Criterion | null> = {
    head: "Điểm so với tối đa",
    number: true,
    width: 26,
    cell: cell("points"),
  };
  return reportTable<Criterion | null>(book, {
    id: scored ? "tung-tieu-chi" : "khong-nen-lam",
    caption: scored ? `${TITLE}, ${when}` : `Những điều không nên làm, ${when}`,
    columns: [
      {
        head: scored ? "Tiêu chí" : "Điều không nên làm",
        width: scored ? 37 : 50,
        cell: (criterion) => (criterion ? criterionName(criterion) : "Cộng"),
      },
      { head: scored ? "Đạt" : "Không vi phạm", number: true, cell: cell("criteria_met") },
      ...(scored ? [points] : []),
      { head: scored ? "Bỏ trống" : "Không có cột", number: true, cell: cell("missing") },
    ],
    rows,
    foot: null,
    note: notHeldWords(book, all, rows),
    source: sourceLine(book, ["criteria_met"]),
  });
}
