/** Officers' own points against the final ones, over the pairs that have both: by criterion group and by district. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { NO_RATE } from "../../terms/rate.ts";
import { type DumbbellRow, dumbbell } from "../charts/dumbbell.ts";
import { addressIn, type FigureAddress } from "../figures/address.ts";
import { chartFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import type { Html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { type Gap, gapIn, gapOfAll, gapWords } from "./gap.ts";
import { placesOf } from "./places.ts";
import { type About, addressOfAll, askIn, askOfAll, type Scope } from "./scope.ts";

interface Row extends DumbbellRow {
  about: About;
}

const ENDS = { first: "tự chấm", second: "chính thức" } as const;

/** Null where nobody has both scores. */
export function selfByGroup(view: View, scope: Scope): Html | null {
  const parts = scope.groups.map(({ code, name }) => ({
    ...{ name, strong: false },
    about: { criteria: { kind: "score", groupCode: code } } satisfies About,
  }));
  const rows = [{ name: "Tất cả tiêu chí", strong: true, about: {} }, ...parts].map((row, i): Row => {
    const gap = gapIn(view.book, scope, row.about);
    return { ...row, first: gap.self, second: gap.both, remark: remarkOf(gap, i) };
  });
  return selfFigure(view, {
    address: addressIn(view, "tu-cham-theo-nhom", scope.period.period, scope.place?.group),
    ...{ id: "tu-cham-nhom", head: "Nhóm tiêu chí", rows },
    title: "Điểm tự chấm và điểm chính thức theo nhóm tiêu chí",
    words: scope.words,
    ask: (measure, row) => askIn(scope, measure, row.about),
  });
}

/** The province first, then the districts in their official order; null where nobody has both scores. */
export function selfByPlace(view: View, scope: Scope): Html | null {
  const places = placesOf(view.book, scope).map(({ group, shortName }) => ({
    ...{ name: shortName, strong: group === scope.place?.group },
    about: { group },
  }));
  const rows = [{ name: "Toàn tỉnh", strong: true, about: {} }, ...places].map((row, i): Row => {
    const gap = gapOfAll(view.book, scope, row.about);
    return { ...row, first: gap.self, second: gap.both, remark: remarkOf(gap, i) };
  });
  return selfFigure(view, {
    address: addressOfAll(view, scope, "tu-cham-theo-dia-ban"),
    ...{ id: "tu-cham-dia-ban", head: "Địa bàn", rows },
    title: "Điểm tự chấm và điểm chính thức theo địa bàn",
    words: scope.wordsOfAll,
    ask: (measure, row) => askOfAll(scope, measure, row.about),
  });
}

/** The first row says in full what the others say in short. */
function remarkOf(gap: Gap, row: number): string {
  const words = gapWords(gap);
  return row === 0 && words !== "" ? `tự chấm ${words}` : words;
}

interface Question {
  id: string;
  address: FigureAddress | undefined;
  title: string;
  words: string;
  head: string;
  rows: readonly Row[];
  ask: (measure: "self_points" | "both_points", row: Row) => Parameters<typeof rateHtml>[1];
}

function selfFigure(view: View, question: Question): Html | null {
  const { book } = view;
  const { id, address, title, words, head, rows, ask } = question;
  const drawn = rows.filter(({ first, second }) => first.kind === "rate" && second.kind === "rate");
  if (drawn.length === 0) return null;
  return chartFigure(view, {
    ...{ id, address, title },
    subtitle: `${words}; phần trăm của điểm tối đa`,
    note: `Vòng tròn rỗng là điểm tự chấm, chấm đặc là điểm chính thức, trên những lượt có cả hai. Thang không bắt đầu từ 0%.${leftOutNote(rows)}`,
    ...sourced(book, ["self_points"]),
    draw: (size) => dumbbell(drawn, ENDS, size),
    table: table<Row>({
      id: `${id}-bang`,
      caption: `${title}, ${words}`,
      columns: [
        { head, cell: ({ name }) => name },
        { head: "Tự chấm", number: true, cell: (row) => rateHtml(row.first, ask("self_points", row)) },
        { head: "Chính thức", number: true, cell: (row) => rateHtml(row.second, ask("both_points", row)) },
        { head: "Tự chấm so với chính thức", number: true, cell: ({ remark }) => remark },
      ],
      rows,
    }),
  });
}

/** What is published does not tell whether nobody gave themselves a score, or only so few that it is withheld. */
const NOBODY_OR_FEW = "không có ai hoặc chưa đủ 5 người tự chấm";

/** Paper has no table, so it is told here why rows are not drawn. */
function leftOutNote(rows: readonly Row[]): string {
  const reasons = rows.flatMap(({ first, second }) => {
    const none = [first, second].find((rate) => rate.kind === "none");
    if (none?.kind !== "none") return [];
    return [none.why === "no-subject" ? NOBODY_OR_FEW : NO_RATE[none.why].text];
  });
  const counted = [...groupBy(reasons, (text) => text)].map(
    ([text, alike]) => `${formatNumber(alike.length)} dòng ${text}`,
  );
  return counted.length > 0 ? ` Không vẽ ${counted.join(", ")}.` : "";
}
