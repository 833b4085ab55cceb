/** Bonus and penalty: what the scheme allows, and that no figure counts them. */
import { formatNumber } from "../../terms/format.ts";
import type { Criterion } from "../../terms/reference.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { criterionName, scopeOf } from "./scope.ts";

export function extraPoints(view: View): Html {
  const scope = scopeOf(view);
  const scheme = scope?.period.scheme ?? view.book.periods.at(-1)?.scheme;
  if (scheme === undefined) return html`<p class="note">Chưa có khung tiêu chí nào.</p>`;
  const found = (["bonus", "penalty"] as const).flatMap((kind) => view.book.criteria(scheme, { kind }));
  if (found.length === 0) return html`<p>Khung tiêu chí ${scheme} không có điểm thưởng, điểm trừ.</p>`;
  return html`<p>Khung tiêu chí ${scheme} cho phép:</p><ul>${found.map((one) => html`<li>${words(one)}</li>`)}</ul>
<p class="note">Không chỉ số nào trên trang này tính điểm thưởng, điểm trừ, và chưa có số liệu nào về hai loại điểm ấy được công bố.</p>`;
}

function words(one: Criterion): string {
  const { kind, maxPoints } = one;
  const verb = kind === "bonus" ? "cộng" : "trừ";
  const most =
    maxPoints === null ? `${verb} không hạn mức` : `${verb} tối đa ${formatNumber(maxPoints)} điểm`;
  return `${criterionName(one)}: ${most}`;
}
