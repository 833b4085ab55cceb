/** Grades as shares of the officers evaluated: the province first, then the districts in their official order. */

import { type Rate, rate } from "../../terms/rate.ts";
import type { Grade } from "../../terms/reference.ts";
import type { Ask } from "../book/book.ts";
import { type StackedRow, stackedShares } from "../charts/stacked-shares.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateCell, rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { leftOutWords, placesOf } from "./places.ts";
import { addressOfAll, askOfAll, type Scope } from "./scope.ts";

/** A place, with what is asked of it for each grade. */
export interface GradeRow extends StackedRow {
  asks: Ask[];
}

export const REST = "chưa xếp loại";

export function grades(view: View, scope: Scope): Html {
  const { book } = view;
  const levels = book.data.grades
    .filter(({ scheme }) => scheme === scope.period.scheme)
    .sort((a, b) => b.atLeast - a.atLeast);
  if (levels.length === 0)
    return html`<p class="note">Khung tiêu chí ${scope.period.scheme} không có mức xếp loại.</p>`;
  const row = (name: string, group: string | null): GradeRow => {
    const asks = levels.map(({ grade }) =>
      askOfAll(scope, "grade", { grade, ...(group === null ? {} : { group }) }),
    );
    const strong = group === null || group === scope.place?.group;
    return { name, asks, strong, shares: asks.map((ask) => book.rate(ask)) };
  };
  const rows = [
    row("Toàn tỉnh", null),
    ...placesOf(book, scope).map(({ group, shortName }) => row(shortName, group)),
  ];
  const title = "Xếp loại cán bộ được đánh giá";
  const left = leftOutWords(book, scope);
  return chartFigure(view, {
    ...{ id: "xep-loai-can-bo", title },
    address: addressOfAll(view, scope, "xep-loai-can-bo"),
    subtitle: `${scope.wordsOfAll}; mức xếp loại như ghi trong tệp, không suy ra từ điểm`,
    note: left,
    ...sourced(book, ["grade"]),
    draw: (size) =>
      stackedShares(rows, { names: levels.map(({ name }) => name), rest: REST, noun: "cán bộ" }, size),
    table: gradeTable(`${title}, ${scope.wordsOfAll}`, levels, rows),
  });
}

/** The same shares as a table, and beside them who has no grade where there is anybody. */
export function gradeTable(caption: string, levels: readonly Grade[], rows: readonly GradeRow[]): Html {
  const rests = new Map(rows.map((row) => [row, restOf(row)]));
  const anyRest = [...rests.values()].some((found) => found.kind === "rate" && found.n > 0);
  return table<GradeRow>({
    ...{ id: "xep-loai-can-bo-bang", caption, rows },
    columns: [
      { head: "Địa bàn", cell: ({ name }) => name },
      ...levels.map(({ name }, i) => ({
        head: name,
        number: true,
        cell: ({ shares, asks }: GradeRow) => {
          const [share, ask] = [shares[i], asks[i]];
          return share && ask ? rateHtml(share, ask) : "";
        },
      })),
      ...(anyRest
        ? [
            {
              head: "Chưa xếp loại",
              number: true,
              cell: (row: GradeRow) => rateCell(rests.get(row) ?? restOf(row)),
            },
          ]
        : []),
    ],
  });
}

/** Officers evaluated to whom the file gives no grade of the scheme. */
function restOf({ shares }: GradeRow): Rate {
  const [first] = shares;
  if (first?.kind !== "rate") return first ?? rate(0, 0);
  const given = shares.reduce((sum, share) => sum + (share.kind === "rate" ? share.n : 0), 0);
  return rate(first.N - given, first.N);
}
