/** That boundaries changed since the same part of the year before, from which days on, and how many communes there were. */
import { formatDate, formatNumber } from "../../../terms/format.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { boundariesChanged, communesOn } from "../../../terms/places.ts";
import type { Sentence } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, listed, sentence } from "./clause.ts";

/** Silent where they are as they were, and where there is no such earlier period. */
export function boundarySentence({ book, period, before }: Scope): Sentence | null {
  const { units, successions } = book.data;
  if (!before || !boundariesChanged(units, before, period)) return null;
  const days = [...new Set(successions.map(({ on }) => on))]
    .filter((day) => day > before.ends && day <= period.ends)
    .sort();
  const from = days.length > 0 ? clause` từ ngày ${listed(days.map(formatDate))}` : null;
  const [then, now] = [before, period].map(({ ends }) => formatNumber(communesOn(units, ends).length));
  return sentence(
    "boundaries",
    clause`Địa giới đơn vị hành chính đã thay đổi${from}: số đơn vị cấp xã là ${then} vào cuối ${periodNameInText(before.period)} và ${now} vào cuối ${periodNameInText(period.period)}; khi so sánh số liệu hai kỳ cần lưu ý thay đổi này`,
  );
}
