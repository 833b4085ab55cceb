/** Sheets of one campaign each, told by their titles, their names or the path; and those of which it cannot be told. */
import type { Campaign, Period } from "../../../src/terms/reference.ts";
import { plainWords } from "../../values/words.ts";
import { isOfOtherYear } from "../headings/header-time.ts";
import { type CampaignTold, campaignTold } from "../lines/campaign-told.ts";
import { isDateLine } from "../lines/dateline.ts";
import { titlesOf } from "../lines/titles.ts";
import { isBodyAbove, unitOfBody } from "../lines/unit-line.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import type { Column } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";
import { isVague } from "../table/one-campaign.ts";
import type { LeftOut } from "./left-out.ts";
import type { FoundSheet } from "./sheets.ts";

interface OfFile {
  path: string;
  campaigns: readonly Campaign[];
  /** The period of a sheet by its place; null where it is not known. */
  periodAt: (at: number) => Period | null;
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
  const isWide = found.some(({ table }) => table?.kind === "campaign" && !table.isOfOne);
  const sheets = found.map((each, at): FoundSheet => {
    const { table, sheet } = each;
    const period = table?.isOfOne ? of.periodAt(at) : null;
    if (!table?.isOfOne || !period) return each;
    const told = isWide ? "beside" : toldOf(each, table, period, of);
    if (typeof told !== "string") return { ...each, table: ofCampaign(table, told) };
    if (mayBeOfCampaign(each, table, of.path)) untold.set(at, whyUntold(told, of.campaigns, period));
    return { ...each, table: null, titles: titlesOf(sheet, null) };
  });
  return { found: sheets, untold };
}

type Why = Extract<CampaignTold, { why: string }>["why"] | "beside" | "vague" | "two";

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
  return namesAnother(sheet, table, told.campaign, campaigns) ? "two" : told.campaign;
}

/** Units with one figure each are listed for much else, of which nothing need be said. */
function mayBeOfCampaign({ titles, sheet }: FoundSheet, { columns }: HeaderedTable, path: string): boolean {
  const headers = columns.flatMap(({ field, header }) => (field === "count" ? [header] : []));
  return [...titles, ...headers, sheet.name, path].some((text) => OF_CAMPAIGN.test(plainWords(text)));
}

const OF_CAMPAIGN = /\b(cuoc (thi|van dong)|phong trao|hoi thi|chien dich|tham gia|du thi|huong ung)\b/;
const LONGEST_PLACE = 6;
const BODY =
  /^(đoàn tncs|tỉnh đoàn|đơn vị|bch|btv|ban chấp hành|ban thường vụ|huyện đoàn|thành đoàn|thị đoàn|xã đoàn|cộng hòa xã hội|cộng hoà xã hội|độc lập|số ?:|tỉnh|[*_=-]+$)/i;
const TAKING_PART = /tham gia|dự thi|hưởng ứng/i;

/** A table of another campaign may stand below, under a title of its own. */
const IN_A_TITLE = 2;

function namesAnother(
  { rows }: FoundSheet["sheet"],
  { bottom }: HeaderedTable,
  { name }: Campaign,
  campaigns: readonly Campaign[],
): boolean {
  const others = campaigns
    .map((each) => each.name.normalize("NFC").toLowerCase())
    .filter((each) => each !== name.normalize("NFC").toLowerCase());
  return rows.some((row) => {
    if (row.row <= bottom) return false;
    const filled = row.filled(IN_A_TITLE + 1);
    if (filled.length > IN_A_TITLE) return false;
    const texts = filled.map((at) => row.text(at).normalize("NFC").toLowerCase());
    return texts.some((text) => others.some((other) => text.includes(other)));
  });
}

/** Each of its rows names the campaign, as in a long file. */
function ofCampaign(table: HeaderedTable, { campaign }: Campaign): HeaderedTable {
  const column: Column = {
    ...{ column: -1, letter: "", header: "", headerRow: 0, field: "campaign", item: "", known: true },
    says: campaign,
  };
  return { ...table, columns: [...table.columns, column] };
}

/** The one campaign that the lists of campaigns in a file are all of; empty where they are of several, or name theirs in headers. */
export function ownCampaign(found: readonly FoundSheet[]): string {
  const lists = found.flatMap(({ table }) => (table?.kind === "campaign" ? [table] : []));
  const called = ({ columns }: HeaderedTable) => columns.find(({ says }) => says !== undefined)?.says ?? "";
  const [campaign = "", another] = new Set(lists.map(called));
  return another === undefined ? campaign : "";
}

const CALL_IT =
  "ghi đúng một tên cuộc như trong campaigns.csv vào tiêu đề biểu, hoặc vào tiêu đề cột số người (lượt) tham gia";

function whyUntold(why: Why, campaigns: readonly Campaign[], { period }: Period): string {
  const own = campaigns
    .filter((each) => each.period === period)
    .map(({ campaign, name }) => `${campaign} (${name})`);
  const listed = own.length === 0 ? "kỳ này chưa có cuộc nào" : own.join(", ");
  const reasons: Record<Why, string> = {
    none: `tiêu đề biểu, tên trang và tên tệp không nêu cuộc nào của kỳ ${period} (${listed}); ${CALL_IT}`,
    several: `tiêu đề nêu từ hai cuộc trở lên mà biểu chỉ có một cột số, nên không biết số ấy của cuộc nào; ${CALL_IT}`,
    elsewhere: `tiêu đề nêu cuộc của kỳ khác, không phải của kỳ ${period} (${listed}); sửa kỳ trong tiêu đề, hoặc thêm cuộc ấy của kỳ này vào campaigns.csv`,
    part: "tiêu đề, tên trang hay tên tệp nêu một tuần, một vòng hay một đợt của cuộc, mà chỉ số của cả cuộc được tính; gửi biểu của cả cuộc",
    other: `biểu không ghi kết quả tham gia của kỳ ${period} (tiêu đề nói về giải thưởng, chỉ tiêu, kế hoạch, đăng ký, đơn vị chưa tham gia, hay năm khác); nếu là kết quả thì sửa tiêu đề`,
    beside:
      "tệp có biểu ghi tên các cuộc ở tiêu đề cột, và chỉ biểu ấy được tính; nếu trang này có cuộc mà biểu ấy không có thì thêm cuộc ấy thành một cột của biểu",
    vague: `cột số không nói là số người, số lượt hay đơn vị tham gia; ghi vào tiêu đề cột, ví dụ “Số người tham gia”`,
    two: "dưới bảng có tiêu đề của một cuộc khác; tách mỗi cuộc ra một trang",
  };
  return `Biểu của một cuộc thi, cuộc vận động không được đọc: ${reasons[why]}`;
}

/** What is told of a sheet beside others that are read. */
export function leftOutFor(note: string | undefined): LeftOut[] {
  return note === undefined ? [] : [{ signal: "sheet-left-out", row: null, note }];
}
