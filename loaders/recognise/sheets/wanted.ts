/** What a sheet should have columns for, and which of its other columns may be one of those. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Campaign, Criterion } from "../../../src/terms/reference.ts";
import { readAnswer } from "../../values/answer.ts";
import { readCount, readScore } from "../../values/number.ts";
import { plainWords } from "../../values/words.ts";
import type { Context } from "../context.ts";

/** What a kind's columns are looked through for, and what an office is told. */
interface Wanted {
  items: readonly string[];
  none: (which: string) => string;
  mend: string;
  /** Whether the texts below a header, by the plain words of its cells, may be figures of one of these items, which have no column. */
  mayBe: (missing: readonly string[], cells: readonly string[], texts: readonly string[]) => boolean;
}

/** What a sheet of a kind should have, by what a period has; null for the kinds that are not looked through. */
export function wantedOf(
  kind: ExportKind,
  { criteria, campaigns }: ReturnType<Context["wantedIn"]>,
): Wanted | null {
  if (kind === "evaluation")
    return {
      items: criteria.map(({ code }) => code),
      none: (which) => `Không thấy cột điểm của tiêu chí ${which}, nên ai ở đó cũng tính là chưa chấm`,
      mend: "nếu là điểm của tiêu chí ấy thì ghi mã tiêu chí vào tiêu đề, hoặc ghi lời của cột vào columns.csv (final:MÃ)",
      mayBe: (missing, cells, texts) =>
        !cells.some((words) => COUNTED.test(words)) && areScoresOf(criteria.filter(isAmong(missing)), texts),
    };
  if (kind !== "campaign") return null;
  return {
    items: campaigns.map(({ campaign }) => campaign),
    none: (which) => `Không thấy cột của cuộc ${which}, nên đơn vị ở đó đều tính là chưa tham gia`,
    mend: "nếu là cuộc ấy thì ghi đủ tên cuộc vào tiêu đề, hoặc ghi lời của cột vào columns.csv (campaign:MÃ)",
    mayBe: (missing, cells, texts) =>
      (campaigns.length - missing.length > 1 ||
        campaigns.some((each) => missing.includes(each.campaign) && isCalledLike(each, cells))) &&
      !cells.some((words) => COUNTED_OF_CAMPAIGN.test(words)) &&
      texts.some((text) => readCount(text).state === "number" || readAnswer(text) === "yes"),
  };
}

/** `Số năm công tác`, `Số phiếu`: what is counted is no score, */
const COUNTED = /^so (?!diem\b)/;
/** nor is it a campaign's, unless it is who took part. */
const COUNTED_OF_CAMPAIGN =
  /^so (?!(luong|nguoi|luot|don vi|doan vien|dv|tham gia)\b)|\b(tien|gia tri|kinh phi|trieu dong)\b|^diem\b/;

const isAmong =
  (missing: readonly string[]) =>
  ({ code }: Criterion) =>
    missing.includes(code);

/** Whether most numbers are not more than all these criteria together give. */
function areScoresOf(criteria: readonly Criterion[], texts: readonly string[]): boolean {
  const most = criteria.reduce((sum, { maxPoints }) => sum + (maxPoints ?? Number.POSITIVE_INFINITY), 0);
  const numbers = texts.flatMap((text) => {
    const reading = readScore(text);
    return reading.state === "number" ? [reading.value] : [];
  });
  return numbers.filter((each) => each <= most).length * 2 > numbers.length;
}

/** Words that tell no campaign from another, or from what else is counted. */
const COMMON = /^(cuoc|thi|van|dong|nam|doan|vien|dai|hoi|tinh|chi|don|nguoi|so|va|.{1,2})$/;

/** Whether words share one of a campaign's name, or are short for it. A file of one campaign alone tells more of that one. */
function isCalledLike({ name }: Campaign, cells: readonly string[]): boolean {
  const own = plainWords(name).split(" ");
  const initials = own.map((word) => word.slice(0, 1)).join("");
  return cells
    .flatMap((words) => words.split(" "))
    .some(
      (word) => (own.includes(word) && !COMMON.test(word)) || (word.length > 2 && initials.includes(word)),
    );
}
