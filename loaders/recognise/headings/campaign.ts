/** The campaigns that headers and the rows of long files name. */
import type { Campaign } from "../../../src/terms/reference.ts";
import { highest } from "../../values/highest.ts";
import { holdsWords, lowered, plainWords } from "../../values/words.ts";
import { type Heading, headingWords } from "./heading.ts";

/**
 * The campaign whose name or code a text gives: by its code, else by the longest name, since one may hold another; and
 * of two of one name the one that says what the text says it is counted in.
 */
export function campaignNamed(text: string, campaigns: readonly Campaign[]): Campaign | null {
  const words = headingWords(text);
  const hasCode = ({ campaign }: Campaign) => holdsWords(words, plainWords(campaign));
  const nameOf = ({ name }: Campaign) => headingWords(name);
  const named = campaigns.filter(
    (each) => hasCode(each) || (nameOf(each) !== "" && holdsWords(words, nameOf(each))),
  );
  const [best] = highest(named, [
    (each) => Number(hasCode(each)),
    (each) => nameOf(each).length,
    ({ countedIn }) => Number(holdsWords(plainWords(text), plainWords(countedIn))),
  ]);
  return best ?? null;
}

/** The campaign that a header gives, in its lowest cell first; the same name may serve in several periods. */
export function campaignIn(heading: Heading, campaigns: readonly Campaign[]): Campaign | null {
  for (const { text } of [...heading.levels].reverse()) {
    const named = campaignNamed(text, campaigns);
    if (!named) continue;
    const alike = campaigns.filter(({ name }) => headingWords(name) === headingWords(named.name));
    const all = heading.levels.map((level) => level.text).join(" ");
    return campaignNamed(`${named.name} ${all}`, alike) ?? named;
  }
  return null;
}

/** What a header's cell says beside a campaign's name: `tuần 1` of a quiz that is called so tells no part of it. */
export function besideName(text: string, name: string): string {
  if (lowered(text).includes(lowered(name))) return lowered(text).replace(lowered(name), " ").trim();
  const [words, named] = [` ${headingWords(text)} `, ` ${headingWords(name)} `];
  return words.includes(named) ? words.replace(named, " ").trim() : text;
}

/** What columns of one campaign share, in whatever period: its name and, where the name serves for several, the unit. */
export function campaignItem(campaign: Campaign, campaigns: readonly Campaign[]): string {
  const name = headingWords(campaign.name);
  const units = new Set(
    campaigns.filter((each) => headingWords(each.name) === name).map(({ countedIn }) => countedIn),
  );
  return units.size > 1 ? `${name} ${plainWords(campaign.countedIn)}` : name;
}
