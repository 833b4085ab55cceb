import type { Campaign, Criterion, Period } from "../../src/terms/reference.ts";
import type { Reference } from "../reference/reference.ts";
import { Remembered, remember } from "../values/remember.ts";
import { fold, plainWords } from "../values/words.ts";
import { campaignItem, campaignNamed } from "./headings/campaign.ts";
import { criterionFinder } from "./headings/criterion.ts";
import { codeFinder } from "./headings/criterion-code.ts";
import { FLAGS, SCORES } from "./headings/field-sets.ts";
import { headTest } from "./headings/keys.ts";
import type { Vocabulary } from "./headings/vocabulary.ts";
import type { GroupFinder } from "./names/group.ts";
import type { Names } from "./names/names-by-day.ts";
import { namesByDay } from "./names/names-by-day.ts";
import type { Column } from "./table/column.ts";
import type { HeaderedTable } from "./table/header.ts";
import { withoutPersonal } from "./table/personal.ts";

/** What recognising a file takes from the reference tables, worked out once for all files. */
export interface Context {
  vocabulary: Vocabulary;
  periods: readonly Period[];
  /** Words by which damaged text is told, plain and folded: names of units, groups and criteria. */
  knownWords: ReadonlySet<string>;
  /** The same for a period whose scheme is known: another scheme may call something else by a name or a code. */
  vocabularyIn(period: Period): Vocabulary;
  /** The same where headers name a year, or a part of one. */
  vocabularyOfTime(period: Period): Vocabulary;
  groupsOn(day: string): GroupFinder;
  namesOn(day: string): Names;
  /** The criteria that are scored in a period, for every position, and its campaigns. */
  wantedIn(period: Period): { criteria: readonly Criterion[]; campaigns: readonly Campaign[] };
  /** Ties a table's columns to the scheme and the campaigns of its period. */
  resolve(table: HeaderedTable, period: Period): Column[];
}

/** A province has some dozens. */
const MOST_PERIODS = 1000;

/** Works out what all files need of these reference tables. */
export function contextOf(reference: Reference): Context {
  const codes = codeFinder(reference.criteria);
  const criterionAmong = (own: readonly Criterion[]) => criterionFinder(reference.criteria, own, codes);
  const vocabulary: Vocabulary = {
    criterion: criterionAmong(reference.criteria),
    campaigns: reference.campaigns,
    wordings: reference.columns,
    mayHead: headTest(reference.columns),
  };
  const vocabularyOf = remember((scheme: string): Vocabulary => {
    const own = reference.criteria.filter((criterion) => criterion.scheme === scheme);
    const isAlone = own.length === 0 || own.length === reference.criteria.length;
    return isAlone ? vocabulary : { ...vocabulary, criterion: criterionAmong(own) };
  });
  const { groupsOn, unitsOn } = namesByDay(reference);
  const ofTime = new Remembered<Vocabulary, Vocabulary>(MOST_PERIODS);
  const resolved = new Remembered<readonly Column[], Column[]>(MOST_PERIODS);
  return {
    vocabulary,
    vocabularyIn: ({ scheme }) => vocabularyOf(scheme),
    vocabularyOfTime: (period) =>
      ofTime.of(vocabulary, period.period, () => ({ ...vocabularyOf(period.scheme), period })),
    periods: reference.periods,
    knownWords: knownWords(reference),
    groupsOn,
    namesOn: (day) => ({
      ...unitsOn(day),
      isGroupInFull: (text) => groupsOn(day).written(text) !== null && !unitsOn(day).isUnit(text),
    }),
    wantedIn: ({ scheme, period }) => ({
      criteria: reference.criteria.filter(
        (each) => each.scheme === scheme && each.kind === "score" && each.appliesTo === "",
      ),
      campaigns: reference.campaigns.filter((each) => each.period === period),
    }),
    resolve: (table, period) =>
      resolved.of(table.columns, period.period, () =>
        withoutPersonal(resolveItems(table, period, reference)),
      ),
  };
}

/** A code that another year's scheme has is unknown in this one; a campaign's name is its campaign of the period. */
function resolveItems({ columns }: HeaderedTable, period: Period, reference: Reference): Column[] {
  const scheme = reference.criteria.filter((criterion) => criterion.scheme === period.scheme);
  const campaigns = reference.campaigns.filter((each) => each.period === period.period);
  const fields = { score: "", dont: "flag", bonus: "bonus", penalty: "penalty" };
  const items = new Set(columns.map(({ item }) => item));
  return columns.flatMap((column) => {
    if (column.item === "") return [column];
    if (column.field === "count") {
      const own = campaigns.find((each) => each.campaign === column.item);
      const campaign =
        own ?? campaignNamed(column.header, campaigns) ?? calledAlike(column, campaigns, reference.columns);
      if (!campaign) return [];
      // Under a longer name, which is another year's, it stands only where no column has its own.
      const called = campaignItem(campaign, reference.campaigns);
      return own || called === column.item || !items.has(called)
        ? [{ ...column, item: campaign.campaign }]
        : [];
    }
    if (!OF_CRITERIA.includes(column.field)) return [column];
    const criterion = scheme.find(({ code }) => code.toLowerCase() === column.item.toLowerCase());
    if (!criterion) return [{ ...column, known: false }];
    const isTicked = criterion.kind === "dont" && FLAGS.includes(column.field);
    const field = isTicked ? column.field : fields[criterion.kind] || scoreField(column.field);
    return [{ ...column, item: criterion.code, field }];
  });
}

/** The campaign for which an office has the same wording as for the one of another period that a header was taken for. */
function calledAlike(
  { header, item }: Column,
  campaigns: readonly Campaign[],
  wordings: Reference["columns"],
): Campaign | undefined {
  const said = plainWords(header);
  const calls = (campaign: string) =>
    wordings.flatMap(({ field, written }) => (field === `campaign:${campaign}` ? [plainWords(written)] : []));
  const written = calls(item).filter((words) => said.includes(words));
  return campaigns.find(({ campaign }) => calls(campaign).some((words) => written.includes(words)));
}

const OF_CRITERIA = [...SCORES, ...FLAGS, "bonus", "penalty"];

function scoreField(field: string): string {
  return SCORES.includes(field) ? field : "final";
}

function knownWords(reference: Reference): ReadonlySet<string> {
  const texts = [
    ...reference.units.map(({ name }) => name),
    ...reference.groups.map(({ name }) => name),
    ...reference.criteria.map(({ name }) => name),
    ...reference.campaigns.map(({ name }) => name),
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào trịnh mai lương văn thị",
    "đoàn xã phường thị trấn huyện bí thư phó họ và tên chức vụ đơn vị tổng số điểm xếp loại ghi chú",
  ];
  return new Set(texts.flatMap((text) => [...plainWords(text).split(" "), ...fold(text).split(/[ -]/)]));
}
