/** A result as a table: sorted by its headings, each rate with its n and N, the sum underneath. */
import { formatNumber, formatShare } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { type Html, html } from "../markup/html.ts";
import { isCountOnly } from "./count-columns.ts";
import type { Query, Sort } from "./query.ts";
import { type Line, type Result, rowsHead } from "./result.ts";
import { headText, type Value } from "./value.ts";

/** Beyond this many figures a table is drawn in part, so that a choice is answered at once. */
const MOST_FIGURES = 400;
const FEWEST_ROWS = 15;

/** How many rows are drawn before the reader asks for the rest. */
export function rowsAtFirst({ heads }: Pick<Result, "heads">): number {
  return Math.max(FEWEST_ROWS, Math.floor(MOST_FIGURES / Math.max(1, heads.length)));
}

/** The first `most` rows; `caption` says what the table shows. */
export function sliceTable(result: Result, lines: readonly Line[], caption: string, most: number): Html {
  const { query, total } = result;
  const columns = columnsOf(result);
  const shown = lines.slice(0, most);
  const left = lines.length - shown.length;
  const foot = total
    ? html`<tfoot><tr><th scope="row">${query.find.trim() === "" ? "Cộng" : "Cộng cả phạm vi"}</th>${columns.map(({ cell }) => cell(total))}</tr></tfoot>`
    : "";
  return html`<div class="frame" role="region" aria-labelledby="lat-cat-ten" tabindex="0"><table id="lat-cat-bang"><caption id="lat-cat-ten">${caption}</caption>
<thead><tr>${heading({ key: "ten", label: rowsHead(query), aside: "", number: false }, query.sort)}${columns.map((column) => heading(column, query.sort))}</tr></thead>
<tbody>${shown.map((line) => row(line, columns))}</tbody>${foot}</table></div>${
    left > 0
      ? html`<p class="more"><button type="button" class="small" data-more>Hiện cả ${formatNumber(lines.length)} dòng</button> <span class="quiet">đang hiện ${formatNumber(shown.length)} dòng đầu; tệp tải về và bảng chép có đủ</span></p>`
      : ""
  }${lines.length === 0 ? html`<p class="note">Không có dòng nào.</p>` : ""}`;
}

interface Column {
  key: string;
  label: string;
  aside: string;
  number: boolean;
  cell: (line: Pick<Line, "values" | "change">) => Html;
}

function columnsOf({ query, heads, whyNoChange }: Result): Column[] {
  const { against, measure } = query;
  if (against === "none" && heads.length === 1 && query.columns === "") return plainColumns(query);
  const figures = heads.map(
    ({ key, label, aside }, i): Column => ({
      ...{ key, label, aside, number: true },
      cell: ({ values }) => wholeCell(values[i]),
    }),
  );
  if (against === "none" || whyNoChange !== null) return figures;
  const unit = isCountOnly(measure) ? MEASURES[measure].baseNoun : "điểm %";
  return [
    ...figures,
    {
      ...{ key: "chenh-lech", label: "A so với B", aside: unit, number: true },
      cell: ({ change }) => html`<td class="number">${change ? change.text : ""}</td>`,
    },
  ];
}

/** n and N in columns of their own: they are what an analyst sorts by and adds up. */
function plainColumns({ measure }: Query): Column[] {
  const { baseNoun } = MEASURES[measure];
  const number = true;
  if (isCountOnly(measure)) {
    return [
      { key: "ty-le", label: "Số đếm", aside: baseNoun, number, cell: ({ values }) => headCell(values[0]) },
    ];
  }
  const part = (of: (value: Extract<Value, { kind: "rate" }>) => number) => (line: Pick<Line, "values">) => {
    const [value] = line.values;
    return html`<td class="number">${value?.kind === "rate" ? formatNumber(of(value)) : ""}</td>`;
  };
  return [
    { key: "ty-le", label: "Tỷ lệ", aside: "", number, cell: ({ values }) => headCell(values[0]) },
    { key: "n", label: "n", aside: "tử số", number, cell: part(({ n }) => n) },
    { key: "mau", label: "N", aside: baseNoun, number, cell: part(({ N }) => N) },
  ];
}

function heading({ key, label, aside, number }: Omit<Column, "cell">, sort: Sort | null): Html {
  const sorted = sort?.by === key ? (sort.down ? "descending" : "ascending") : null;
  return html`<th scope="col"${number ? html` class="number"` : ""}${sorted ? html` aria-sort="${sorted}"` : ""}><button type="button" class="sorting" data-sort="${key}">${label}${aside === "" ? "" : html` <span class="quiet">${aside}</span>`}</button></th>`;
}

function row(line: Line, columns: readonly Column[]): Html {
  const { member, remark } = line;
  const about = [member.aside, remark].filter(Boolean).join("; ");
  return html`<tr><th scope="row">${member.label}${about === "" ? "" : html` <span class="quiet">${about}</span>`}</th>${columns.map(({ cell }) => cell(line))}</tr>\n`;
}

function headCell(value: Value | undefined): Html {
  if (!value) return html`<td></td>`;
  if (value.kind === "none") return html`<td class="number no-rate">${headText(value)}</td>`;
  return html`<td class="number"><b>${headText(value)}</b></td>`;
}

/** The rate with its n/N in one cell. */
function wholeCell(value: Value | undefined): Html {
  if (value?.kind !== "rate") return headCell(value);
  return html`<td class="number whole"><b>${headText(value)}</b> (${formatShare(value.n, value.N)})</td>`;
}
