/** Points as a share of their maximum, criterion by criterion in the scheme's order, with the self-assessment gap. */
import { formatNumber } from "../../terms/format.ts";
import type { Criterion } from "../../terms/reference.ts";
import { notHeldWords } from "../book/not-held.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { gapIn, gapWords } from "./gap.ts";
import { type About, askIn, criterionName, type Scope } from "./scope.ts";

interface Row {
  name: string;
  most: string;
  about: About;
}

export function pointsTable(view: View, scope: Scope): Html {
  const { book } = view;
  const title = "Điểm từng tiêu chí so với mức tối đa";
  const cell = (measure: "points" | "self_points" | "both_points") => (row: Row) => {
    const ask = askIn(scope, measure, row.about);
    return rateHtml(book.rate(ask), ask);
  };
  return tableFigure(view, {
    id: "diem-tieu-chi",
    address: addressIn(view, "diem-tung-tieu-chi", scope.period.period, scope.place?.group),
    title,
    subtitle: scope.words,
    note: [
      "“Chính thức” gồm mọi lượt, điểm bỏ trống tính là 0. Hai cột tiếp theo chỉ lấy những lượt có cả điểm tự chấm và điểm chính thức.",
      notHeldWords(book, askIn(scope, "points"), scope.scored),
    ]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["points"]),
    table: table<Row>({
      id: "diem-tieu-chi-bang",
      caption: `${title}, ${scope.words}`,
      columns: [
        { head: "Tiêu chí", cell: ({ name }) => name },
        { head: "Tối đa", number: true, cell: ({ most }) => most },
        { head: "Chính thức", number: true, cell: cell("points") },
        { head: "Tự chấm", number: true, cell: cell("self_points") },
        { head: "Chính thức cùng lượt", number: true, cell: cell("both_points") },
        {
          head: "Tự chấm so với chính thức",
          number: true,
          cell: ({ about }) => gapWords(gapIn(book, scope, about)),
        },
      ],
      rows: scope.scored.map(rowOf),
      foot: { name: "Cộng", most: "", about: {} },
    }),
  });
}

function rowOf(criterion: Criterion): Row {
  const { code, maxPoints } = criterion;
  return {
    name: criterionName(criterion),
    most: maxPoints === null ? "" : formatNumber(maxPoints),
    about: { criterion: code },
  };
}
