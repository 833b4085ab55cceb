/** What is followed across schemes, and what is not: the table, and for each change of scheme what broke. */
import { parsePeriod, periodName, periodNameInText } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";
import { type Broken, periodsLike, type SchemeStep, schemeSteps, threadsOf } from "./followed.ts";
import { followedTable } from "./followed-table.ts";
import type { Scope } from "./scope.ts";

const RULE =
  "Khung tiêu chí đổi thì chỉ theo dõi tiếp được tiêu chí giữ nguyên cả mã lẫn tên, và chỉ theo phần trăm của điểm tối đa; tỷ lệ đạt không so được, vì mức đạt có thể đã khác.";

/** It is the same for all periods of a length, and large: a reader who goes from one to the next does not wait for it. */
const drawn = new WeakMap<Book, Map<string, Html>>();

export function followed(view: View, scope: Scope): Html {
  const { period, place, words } = scope;
  const key = [parsePeriod(period.period)?.length, place?.group, ...words.split(", ").slice(1)].join(" ");
  const ofBook = drawn.get(view.book) ?? new Map<string, Html>();
  drawn.set(view.book, ofBook);
  // Whoever asks for the table as data gets it each time.
  const found = (view.onTable ? undefined : ofBook.get(key)) ?? draw(view, scope);
  ofBook.set(key, found);
  return found;
}

function draw(view: View, scope: Scope): Html {
  const { book } = view;
  const periods = periodsLike(book, scope.period);
  if (periods.length < 2)
    return html`<p class="note">Mới có một kỳ có độ dài này, nên chưa theo dõi được gì qua các kỳ.</p>`;
  const threads = threadsOf(book, periods).filter(({ through }) => appliesIn(scope, through));
  const steps = schemeSteps(book, periods);
  return html`<p>${RULE}</p>
${
  threads.length > 0
    ? followedTable(view, scope, periods, threads)
    : html`<p class="note">Không tiêu chí nào giữ nguyên mã và tên qua hai kỳ liền nhau.</p>`
}
${steps.length > 0 ? steps.map(step) : html`<p class="note">Các kỳ này cùng một khung tiêu chí.</p>`}`;
}

function appliesIn({ position }: Scope, through: readonly ({ appliesTo: string } | null)[]): boolean {
  return !position || through.some((criterion) => criterion && ["", position].includes(criterion.appliesTo));
}

function step({ before, after, kept, keptDonts, broken }: SchemeStep): Html {
  const all = broken.filter((row) => row.after !== null).length + kept;
  const heading = html`<b>Từ khung ${before.scheme} (${periodNameInText(before.period)}) sang khung ${after.scheme} (${periodNameInText(after.period)}):</b>`;
  const words =
    kept === 0
      ? "không tiêu chí nào theo dõi tiếp được"
      : `theo dõi tiếp được ${kept}/${all} tiêu chí chấm điểm`;
  const donts = keptDonts > 0 ? `; ${keptDonts} điều không nên làm giữ nguyên mã và tên` : "";
  if (broken.length === 0) return html`<p>${heading} ${words}${donts}.</p>`;
  return html`<p>${heading} ${words}${donts}.</p>
<details><summary>Không theo dõi được: ${broken.length} mã</summary>${table<Broken>({
    id: `dut-${after.period}`,
    caption: `Mã có nội dung khác nhau giữa hai khung, hoặc chỉ có ở một khung, ${periodName(after.period)}`,
    columns: [
      { head: "Mã", cell: ({ code }) => code },
      { head: `Khung ${before.scheme}`, cell: (row) => row.before ?? "(không có)" },
      { head: `Khung ${after.scheme}`, cell: (row) => row.after ?? "(không có)" },
    ],
    rows: broken,
  })}</details>`;
}
