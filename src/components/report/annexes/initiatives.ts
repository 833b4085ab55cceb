/** “3 chủ động” by district: registered, each of the three, recognised; on the base of communes and on that of all. */
import { BASE_WORDS, COVERAGE, SHORT_NAMES, wordsOfThree } from "../../initiatives/words.ts";
import type { Block, Stated } from "../model.ts";
import type { Draft, Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { hasAffiliated } from "../words/communes.ts";

export function initiatives(scope: Scope): Draft[] {
  const { book, period } = scope;
  const bases = hasAffiliated(book, period) ? (["commune", "all"] as const) : (["commune"] as const);
  const blocks = bases.flatMap((base): Block[] => {
    const ask = (measure: (typeof COVERAGE)[number]): Stated => ({ measure, base, period: period.period });
    if (book.rate(ask("three_initiatives")).kind === "none") return [];
    const table = byDistrict(scope, {
      id: `tung-noi-dung-${base}`,
      caption: `Từng nội dung chủ động, ${BASE_WORDS[base]}`,
      asks: COVERAGE.map((measure) => ({ head: SHORT_NAMES[measure], ask: ask(measure) })),
      note: wordsOfThree(),
    });
    return [{ kind: "table", table }];
  });
  return blocks.length > 0 ? [{ id: "phu-luc-3-chu-dong", title: "Từng nội dung “3 chủ động”", blocks }] : [];
}
