/** One rate of every district as bars in the official order, for slices that no common figure of districts makes. */

import type { MeasureId } from "../../terms/measures.ts";
import { type DistrictRow, districtBars } from "../charts/district-bars.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { placesOf } from "./places.ts";
import { type About, addressOfAll, askOfAll, type Scope } from "./scope.ts";

interface Question {
  id: string;
  /** In its address. */
  name: string;
  title: string;
  measure: MeasureId;
  about: About;
  /** What the table's column of figures is headed. */
  head: string;
  /** What is said below of some of the districts; empty where there is nothing. */
  noteOf?: (rows: readonly DistrictRow[]) => string;
}

/** Null where fewer than two districts have anything to compare. */
export function byPlace(view: View, scope: Scope, question: Question): Html | null {
  const { book } = view;
  const { id, name, title, measure, about, head, noteOf } = question;
  const ask = (group: string) => askOfAll(scope, measure, { ...about, ...(group === "" ? {} : { group }) });
  const rows = placesOf(book, scope).map(
    ({ group, shortName }): DistrictRow => ({
      ...{ code: group, name: shortName, rate: book.rate(ask(group)), target: null },
    }),
  );
  if (rows.filter(({ rate }) => rate.kind === "rate").length < 2) return null;
  const row = ({ code, name, rate }: DistrictRow) => ({ name, rate: rateHtml(rate, ask(code)) });
  return chartFigure(view, {
    ...{ id, title },
    address: addressOfAll(view, scope, name),
    subtitle: scope.wordsOfAll,
    note: ["Thứ tự là thứ tự hành chính, không phải xếp hạng.", noteOf?.(rows) ?? ""]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, [measure]),
    draw: (size) => districtBars(rows, size),
    table: table<ReturnType<typeof row>>({
      id: `${id}-bang`,
      caption: `${title}, ${scope.wordsOfAll}`,
      columns: [
        { head: "Địa bàn", cell: ({ name }) => name },
        { head, number: true, cell: ({ rate }) => rate },
      ],
      rows: rows.map(row),
      foot: row({ code: "", name: "Cộng", rate: book.rate(ask("")), target: null }),
    }),
  });
}
