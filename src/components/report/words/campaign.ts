/** What came of one contest or campaign: units, and people or attendances as far as it counts them. */
import { formatNumber } from "../../../terms/format.ts";
import type { Campaign } from "../../../terms/reference.ts";
import type { Book } from "../../book/book.ts";
import { turnsOf } from "../../participation/campaign-facts.ts";
import type { Sentence, Stated } from "../model.ts";
import { type Clause, clause, figureOf, sentence } from "./clause.ts";
import { communeWords } from "./communes.ts";

/** Silent where no unit's answer came in. A share above a hundred percent stays as it is. */
export function campaignSentence(book: Book, campaign: Campaign): Sentence | null {
  const { period, expected } = campaign;
  const units = figureOf(book, askOf("campaign_units", campaign));
  if (!units) return null;
  const who = expected === "all" ? "Đoàn cơ sở" : `Đoàn ${communeWords(book, period)}`;
  return sentence(
    "campaign",
    clause`“${campaign.name}”: có ${units.share} ${who} tham gia, đạt ${units.percent}${countOf(book, campaign)}`,
  );
}

function countOf(book: Book, campaign: Campaign): Clause | null {
  if (campaign.countedIn === "lượt") {
    const turns = turnsOf(book, campaign);
    if (turns === null) return null;
    const said = { text: formatNumber(turns), states: [askOf("campaign_turns", campaign)] };
    return clause`, với ${said} lượt tham gia`;
  }
  const people = campaign.countedIn === "người" ? figureOf(book, askOf("campaign_people", campaign)) : null;
  return (
    people &&
    clause`; số người tham gia bằng ${people.rate} số đoàn viên của các đơn vị đã nộp số liệu đăng ký`
  );
}

function askOf(measure: Stated["measure"], { period, campaign }: Campaign): Stated {
  return { measure, period, campaign };
}
