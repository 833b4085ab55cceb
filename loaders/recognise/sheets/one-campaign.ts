/** Sheets of one campaign each, told by their titles, their names or the path; and those of which it cannot be told. */
import type { Campaign, Period } from "../../../src/terms/reference.ts";
import { plainWords } from "../../values/words.ts";
import type { FilePeriod } from "../file-period.ts";
import { isOfOtherYear } from "../headings/header-time.ts";
import { isDateLine } from "../lines/dateline.ts";
import { titlesOf } from "../lines/titles.ts";
import { isBodyAbove, unitOfBody } from "../lines/unit-line.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { NO_CELL } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";
import { isVague } from "../table/one-campaign.ts";
import { campaignTold } from "./campaign-told.ts";
import { NOT_READ, type Why, whyUntold } from "./campaign-untold.ts";
import type { LeftOut } from "./left-out.ts";
import { beginsAgain, namesAnother, namesUnits } from "./rows-of-one.ts";
import type { FoundSheet } from "./sheets.ts";

interface OfFile {
  path: string;
  campaigns: readonly Campaign[];
  period: Pick<FilePeriod, "ofSheet" | "agreesWithTitlesOf">;
  /** Why none is read beside the other lists; undefined where they are. */
  leave: string | undefined;
  namesOn: (day: string) => Names;
  groupsOn: (day: string) => GroupFinder;
}

/** Sheets of a file, and what is told of those that are not read for want of a campaign, by their places. */
export interface OfOneCampaign {
  found: FoundSheet[];
  untold: ReadonlyMap<number, string>;
}

/** The sheets of a file: each of one campaign with that as a column, or without its table where it is not told which. */
export function withOneCampaigns(found: readonly FoundSheet[], of: OfFile): OfOneCampaign {
  const untold = new Map<number, string>();
  // A unit may stand in a list of all campaigns, or in one of each, not in both.
  const hasOthers = found.some(({ table }) => table && !table.isOfOne);
  const isWide = found.some(({ table }) => table?.kind === "campaign" && !table.isOfOne);
  const sheets = found.map((each, at): FoundSheet => {
    const { table, sheet } = each;
    const period = table?.isOfOne ? of.period.ofSheet(at) : null;
    if (!table?.isOfOne) return each;
    const mayBe = mayBeOfCampaign(each, table, of, hasOthers);
    // Without a period nothing is known of it; a list of something else is asked for none.
    if (!period && mayBe && of.leave === undefined) return each;
    const without = { ...each, table: null, titles: titlesOf(sheet, null) };
    if (!period) return without;
    const isOfPeriod = of.period.agreesWithTitlesOf(at);
    const told = isWide ? "beside" : isOfPeriod ? toldOf(each, table, period, of) : "elsewhere";
    if (typeof told !== "string" && of.leave === undefined)
      return { ...each, table: ofCampaign(table, told) };
    const why = typeof told === "string" ? whyUntold(told, of.campaigns, period) : `${NOT_READ}: ${of.leave}`;
    if (mayBe || typeof told !== "string") untold.set(at, why);
    return without;
  });
  return { found: sheets, untold };
}

/** The sheets that say of which group a file is: lists of one campaign, only where there are no others. */
export function besideOneCampaign<S extends Pick<FoundSheet, "table">>(sheets: readonly S[]): readonly S[] {
  const others = sheets.filter(({ table }) => !table?.isOfOne);
  return others.some(({ table }) => table) ? others : sheets;
}

function toldOf(
  { sheet, titles }: FoundSheet,
  table: HeaderedTable,
  period: Period,
  { path, campaigns, namesOn, groupsOn }: OfFile,
): Campaign | Why {
  const count = table.columns.find(({ field }) => field === "count");
  if (!count || isOfOtherYear(count.header, period)) return "other";
  const [{ isUnit }, { mentioned }] = [namesOn(period.ends), groupsOn(period.ends)];
  const isPlace = (text: string) =>
    isDateLine(text) ||
    BODY.test(text.normalize("NFC")) ||
    isBodyAbove(text) ||
    unitOfBody(text) !== null ||
    isUnit(text) ||
    (mentioned(text) !== null && text.split(" ").length <= LONGEST_PLACE);
  const tells = { titles, sheet: sheet.name, path, header: count.header };
  const told = campaignTold(tells, campaigns, period.period, isPlace);
  if ("why" in told) return told.why;
  if (
    isVague(count) &&
    ![...titles, sheet.name, path].some((text) => TAKING_PART.test(text.normalize("NFC")))
  )
    return "vague";
  if (namesAnother(sheet, table, told.campaign, campaigns) || beginsAgain(sheet, table)) return "two";
  return namesUnits(sheet, table, isUnit) ? told.campaign : "units";
}

/** Units with one figure each are listed for much else, of which nothing need be said. */
function mayBeOfCampaign(
  { titles, sheet }: FoundSheet,
  { columns }: HeaderedTable,
  { path, campaigns }: OfFile,
  hasOthers: boolean,
): boolean {
  const named = [...titles, sheet.name].map(plainWords);
  const isNamed = named.some((words) => campaigns.some(({ name }) => words.includes(plainWords(name))));
  // Beside other lists an attendance, a donation of blood, is nothing that anybody misses.
  if (hasOthers) return isNamed || named.some((words) => OF_CONTEST.test(words));
  const headers = columns.flatMap(({ field, header }) => (field === "count" ? [header] : []));
  return (
    isNamed || [...named, ...[...headers, path].map(plainWords)].some((words) => OF_CAMPAIGN.test(words))
  );
}

const OF_CONTEST = /\b(cuoc (thi|van dong)|phong trao|hoi thi|chien dich)\b/;
const OF_CAMPAIGN = /\b(cuoc (thi|van dong)|phong trao|hoi thi|chien dich|tham gia|du thi|huong ung)\b/;
const LONGEST_PLACE = 6;
const BODY =
  /^(đoàn tncs|tỉnh đoàn|đơn vị|bch|btv|ban chấp hành|ban thường vụ|huyện đoàn|thành đoàn|thị đoàn|xã đoàn|cộng hòa xã hội|cộng hoà xã hội|độc lập|số ?:|tỉnh|[*_=-]+$)/i;
const TAKING_PART = /tham gia|dự thi|hưởng ứng/i;

/** Each of its rows names the campaign, as in a long file. */
function ofCampaign(table: HeaderedTable, { campaign }: Campaign): HeaderedTable {
  return { ...table, columns: [...table.columns, { ...NO_CELL, field: "campaign", inEveryRow: campaign }] };
}

/** The one campaign that the lists of campaigns in a file are all of; empty where they are of several, or name theirs in headers. */
export function ownCampaign(found: readonly FoundSheet[]): string {
  const lists = found.flatMap(({ table }) => (table?.kind === "campaign" ? [table] : []));
  const called = ({ columns }: HeaderedTable) =>
    columns.find(({ inEveryRow }) => inEveryRow !== undefined)?.inEveryRow ?? "";
  const [campaign = "", another] = new Set(lists.map(called));
  return another === undefined ? campaign : "";
}

/** What is told of a sheet beside others that are read. */
export function leftOutFor(note: string | undefined): LeftOut[] {
  return note === undefined ? [] : [{ signal: "sheet-left-out", row: null, note }];
}
