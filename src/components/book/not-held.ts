/** Criteria whose sum of all does not hold some places that have figures: too few officers were asked about them there. */
import { groupBy } from "../../terms/counts.ts";
import type { Criterion } from "../../terms/reference.ts";
import type { Ask, Book } from "./book.ts";

/**
 * `Toàn tỉnh ở tiêu chí C7 chưa gồm nơi có ít hơn 5 người được tính: Duy Tiên, Kim Bảng.`, or `Toàn tỉnh năm 2024 ở …`.
 * The question is asked of all criteria together; empty where no sum lacks anything, or it is about one place alone.
 */
export function notHeldWords(book: Book, ask: Ask, criteria: readonly Criterion[], when = ""): string {
  if (ask.group !== undefined) return "";
  const period = book.period(ask.period);
  const places = (period ? book.groups(period) : []).filter(({ group }) => isRate(book, { ...ask, group }));
  const { criteria: _all, ...each } = ask;
  const lacking = criteria.flatMap(({ code }) => {
    const own = { ...each, criterion: code };
    if (!isRate(book, own)) return [];
    const names = places
      .filter(({ group }) => !isRate(book, { ...own, group }))
      .map(({ shortName }) => shortName);
    return names.length > 0 ? [{ code, names: names.join(", ") }] : [];
  });
  return [...groupBy(lacking, ({ names }) => names)]
    .map(
      ([names, alike]) =>
        `${["Toàn tỉnh", when].filter(Boolean).join(" ")} ở tiêu chí ${alike.map(({ code }) => code).join(", ")} chưa gồm nơi có ít hơn 5 người được tính: ${names}.`,
    )
    .join(" ");
}

function isRate(book: Book, ask: Ask): boolean {
  return book.rate(ask).kind === "rate";
}
