/** Changes as a table: a row a figure, under its topic. */
import type { Edition, EditionChange, EditionComparison } from "../../terms/editions.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import type { View } from "../page/view.ts";
import { changeWords, countedCell } from "./change-cells.ts";
import { byTopic } from "./order.ts";
import { reasonsCell } from "./reasons.ts";
import { figureName } from "./words.ts";

const HEADS = ["Con số", "Kỳ", "Địa bàn", "Trong ấn bản", "Hiện nay", "Chênh lệch", "Vì sao"];
const NUMBERS: ReadonlySet<string> = new Set(["Trong ấn bản", "Hiện nay"]);

interface Of {
  view: View;
  edition: Edition;
  comparison: EditionComparison;
}

export function changeTable(of: Of, id: string, caption: string, changes: readonly EditionChange[]): Html {
  return html`<div class="frame" role="region" aria-labelledby="${id}-ten" tabindex="0"><table id="${id}" class="changes"><caption id="${id}-ten">${caption}</caption>
<thead><tr>${HEADS.map((head) => html`<th scope="col"${NUMBERS.has(head) ? html` class="number"` : ""}>${head}</th>`)}</tr></thead>
${byTopic(changes).map(
  ({ topic, changes: own }) =>
    html`<tbody><tr><th scope="rowgroup" colspan="${HEADS.length}" class="topic">${topic}</th></tr>\n${own.map((change) => row(of, change))}</tbody>`,
)}</table></div>`;
}

function row({ view: { book }, edition, comparison }: Of, change: EditionChange): Html {
  const before = countedCell(change, "before", edition.withheld);
  const now = countedCell(change, "now", book.data.withheld);
  const causes = change.causes.flatMap((at) => comparison.causes[at] ?? []);
  return html`<tr><th scope="row">${figureName(book, change)}</th><td>${nameOfPeriod(change.period)}</td><td>${placeName(book, change)}</td><td class="number">${before}</td><td class="number">${now}</td><td>${changeWords(change)}</td><td>${reasonsCell(causes)}</td></tr>\n`;
}

/** The province, or the group as it is called in the period. */
export function placeName(book: Book, { group, period }: Pick<EditionChange, "group" | "period">): string {
  return group === null ? "Toàn tỉnh" : nameOfGroup(book, group, period, true);
}
