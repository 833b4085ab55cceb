/** What is odd in checked files though it counts: whoever sends one can still mend it. */
import { rowRuns } from "../../src/terms/row-runs.ts";
import { isSignalKind, SIGNALS } from "../../src/terms/signals.ts";
import type { QueryRow } from "../engine/database.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";

/** One line for each kind of oddity in a sheet; `signals` as the warehouse answers. */
export function signalLines(signals: readonly QueryRow[], told: Pick<ToldNames, "file" | "sheet">): string[] {
  const alike = new Map<string, QueryRow[]>();
  for (const each of signals) {
    const key = `${each.file}\n${each.sheet}\n${each.kind}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((rows) => {
    const [first] = rows;
    const kind = `${first?.kind}`;
    if (!first || !isSignalKind(kind)) return [];
    const words = SIGNALS[kind];
    const sheet = first.sheet ? `, trang “${told.sheet(`${first.file}`, `${first.sheet}`)}”` : "";
    const numbers = rows.flatMap(({ row }) => (row === null ? [] : [Number(row)]));
    const where = numbers.length > 0 ? `, dòng ${rowRuns(numbers).join(", ")}` : "";
    return [
      `Nên xem lại “${told.file(`${first.file}`)}”${sheet}${where}: ${words.name} [${kind}]. ${words.look}`,
    ];
  });
}
