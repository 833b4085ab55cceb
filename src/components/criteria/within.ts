/** Draws a part for what the reader chose, or says in words why there is nothing to draw. */
import { periodName, periodNameInText } from "../../terms/period.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { html, type Part } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { oncePer } from "./once.ts";
import { unparted } from "./places.ts";
import { askIn, askOfAll, type Scope, scopeOf } from "./scope.ts";

/** `of` says whether the part shows all districts, or the one that was chosen. */
export function within(of: "all" | "slice", draw: (view: View, scope: Scope) => Part): (view: View) => Part {
  return (view) => {
    const scope = scopeOf(view);
    const missing = scope ? WHY_NOTHING[of](view.book, scope) : nothingYet(view.book);
    return scope && missing === null ? draw(view, scope) : html`<p class="note">${missing}</p>`;
  };
}

function nothingYet(book: Book): string {
  const asked = book.periods.findLast(({ expects }) => expects.includes("evaluation"));
  const found = asked ? book.rate({ measure: "criteria_met", period: asked.period }) : null;
  return asked && found?.kind === "none"
    ? `${periodName(asked.period)}: ${NO_RATE[found.why].text}.`
    : "Chưa có kỳ nào yêu cầu kết quả đánh giá.";
}

const WHY_NOTHING = {
  all: oncePer((book, scope: Scope) => whyNothing(book, scope, "all")),
  slice: oncePer((book, scope: Scope) => whyNothing(book, scope, "slice")),
};

function whyNothing(book: Book, scope: Scope, of: "all" | "slice"): string | null {
  const { period, place } = scope;
  const found = book.rate((of === "all" ? askOfAll : askIn)(scope, "criteria_met"));
  if (found.kind === "rate") return null;
  if (!period.expects.includes("evaluation")) {
    return `${periodName(period.period)} không yêu cầu kết quả đánh giá; hãy chọn kỳ khác.`;
  }
  const where =
    place && of === "slice" ? `${place.name}, ${periodNameInText(period.period)}` : periodName(period.period);
  const together = unparted(book, scope).some(({ group }) => of === "all" || group === place?.group);
  return together
    ? `${where}: chưa tách chức danh, vì có chức danh ít hơn 5 người.`
    : `${where}: ${NO_RATE[found.why].text}.`;
}
