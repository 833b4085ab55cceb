/** Of which columns below a campaign's name hold its count. */
import type { Campaign } from "../../../src/terms/reference.ts";
import type { FieldRef } from "../../reference/fields.ts";
import { holdsWords, plainWords } from "../../values/words.ts";
import { besideName } from "../headings/campaign.ts";
import { isShare } from "../headings/field-words.ts";
import { type Heading, headingWords } from "../headings/heading.ts";
import { isDifference, isOtherFigure } from "../headings/other-figure.ts";

type CampaignColumn = FieldRef & { said: string; role?: "final" };

/** What stands under a campaign's name, and counts nothing. */
const REMARKS =
  /^(ghi chu|minh chung|hinh anh|link|ly do|nhan xet|noi dung|kinh phi)\b|^(so )?(luong )?giai( (nhat|nhi|ba|tu|kk|khuyen khich|thuong|tap the|ca nhan))?$|\b(dat|doat) giai\b/;

/** Whether a header says, by the words of its cells without a campaign's name, that its column does not count who took part. */
export function isNoCount(heading: Heading, cells: readonly string[]): boolean {
  if (isShare(heading) || isDifference(cells.at(-1) ?? "")) return true;
  return cells.some((words) => isOtherFigure(words) || REMARKS.test(words));
}

/**
 * A column of a campaign: its count, and not what was to be reached, or was reached before. Of several the one that says
 * what the campaign is counted in: `Số buổi` stands beside `Số người`.
 */
export function campaignColumn(heading: Heading, campaign: Campaign, item: string): CampaignColumn | null {
  const { levels } = heading;
  // A campaign may be called `Tỷ lệ vàng`, which tells no share of it.
  const beside = levels.map(({ row, text }) => ({ row, text: besideName(text, campaign.name) }));
  const name = headingWords(campaign.name);
  const others = levels.map(({ text }) => ` ${headingWords(text)} `.replace(` ${name} `, " ").trim());
  if (isNoCount({ ...heading, levels: beside }, others)) return null;
  const saysWhat = others.some((words) => holdsWords(words, plainWords(campaign.countedIn)));
  const said = beside.map(({ text }) => text).join(" / ");
  return { field: "count", item, said, ...(saysWhat ? { role: "final" } : {}) };
}
