/** Things not to do: how often they were kept, and which was broken most. */
import { formatNumber } from "../../../terms/format.ts";
import { leading } from "../../../terms/leading.ts";
import { criterionName } from "../../criteria/scope.ts";
import type { Sentence, Stated } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, figureOf, joined, sentence } from "./clause.ts";
import { comparedWords } from "./compared.ts";

/** So many are named, up to twice as many if they were broken as often. */
const NAMED = { few: 2, atMost: 4 };

/** Silent where the scheme has none, or no form asks about any. */
export function dontsSentence({ book, period }: Scope): Sentence | null {
  const ask: Stated = { measure: "criteria_met", period: period.period, criteria: { kind: "dont" } };
  const kept = figureOf(book, ask);
  const unasked = figureOf(book, { ...ask, measure: "missing" });
  if (!kept || unasked?.n === kept.N) return null;
  return sentence(
    "donts",
    clause`Về những điều không nên làm, có ${kept.share} lượt không vi phạm, bằng ${kept.percent}${comparedWords(book, ask, null)}`,
  );
}

/** What is neither kept nor broken: the form has no column for it. Silent where all were asked. */
export function unaskedSentence({ book, period }: Scope): Sentence | null {
  const found = figureOf(book, { measure: "missing", period: period.period, criteria: { kind: "dont" } });
  if (!found || found.n === 0) return null;
  return sentence(
    "unasked",
    clause`Có ${found.share} lượt (${found.percent}) mà biểu mẫu không có cột, nên không tính là giữ được, cũng không tính là vi phạm`,
  );
}

/** Silent where nobody broke any. */
export function mostBrokenSentence({ book, period }: Scope): Sentence | null {
  const rows = book
    .criteria(period.scheme, { kind: "dont" })
    .map((criterion) => {
      const ask: Stated = { measure: "criteria_met", period: period.period, criterion: criterion.code };
      const kept = figureOf(book, ask);
      const unasked = figureOf(book, { ...ask, measure: "missing" });
      return { criterion, broken: kept ? kept.N - kept.n - (unasked?.n ?? 0) : 0 };
    })
    .filter(({ broken }) => broken > 0);
  const { named, tied } = leading(rows, (a, b) => b.broken - a.broken, NAMED);
  const parts = named.map(
    ({ criterion, broken }) => `“${criterionName(criterion)}” (${formatNumber(broken)} lượt vi phạm)`,
  );
  const [one] = tied;
  const alike = one && `mỗi điều ${formatNumber(one.broken)} lượt vi phạm`;
  if (tied.length === rows.length) {
    return alike ? sentence("most-broken", clause`Có ${tied.length} điều bị vi phạm, ${alike}`) : null;
  }
  const most = named.length + tied.length < rows.length ? "Bị vi phạm nhiều nhất là" : "Bị vi phạm là";
  if (named.length === 0) return sentence("most-broken", clause`${most} ${tied.length} điều, ${alike}`);
  const rest = alike && `; ${tied.length} điều khác, ${alike}`;
  return sentence(
    "most-broken",
    clause`${most} ${parts.length > 1 ? "các điều" : "điều"} ${joined(parts, ", ")}${rest}`,
  );
}
