/** Tables of one campaign: its name stands above them, and none of their columns names any. */
import { fieldByWords } from "../headings/field-words.ts";
import { type Heading, headingReadings, headingWords, loneHeading, lowestText } from "../headings/heading.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { isNoCount } from "./campaign-column.ts";
import type { Column } from "./column.ts";
import { columnsFor, placeOf } from "./columns.ts";
import { findTable, type HeaderedTable, type Lines } from "./header.ts";
import type { Table } from "./kind.ts";

/**
 * What a column of a table of one campaign is called that counts who took part, or says whether somebody did: these words and
 * no others, since `Số mô hình tham gia`, `Số người tiếp cận`, `Số cán bộ tham gia` count something else, or some of them.
 */
const TOOK_PART =
  /^((tong|so|luong|sl|dv tn|co|da|thuc te|truc tiep|truc tuyen|nguoi|luot|doan vien|thanh nien|dvtn|thi sinh|va|tham gia|du thi|thi|huong ung|cuoc thi)( |$))+$/;
const SOMEBODY = /\b(nguoi|luot|thi sinh|tham gia|du thi|huong ung)\b/;
/** What may as well be points, or a rank. */
const VAGUE = /^(tong )?(so luong|ket qua( tham gia)?|so lieu|tong so)$/;
const POINTS = /%|(^|\s|\()điểm|t[ỷỉ] lệ/i;
/** People beside those who are counted, who took part as well. */
const OTHERS_TOO =
  /\b(nguoi|can bo|hoi vien|doi vien|thanh nien|thieu nhi|hoc sinh|sinh vien|cong nhan)\b.*\b(tham gia|du thi)\b/;
/** Those who did not, or are among those who are counted. */
const NO_OTHERS = /\b(du kien|dang ky|dk|du dieu kien|duoc moi|khong|chua)\b|\b(nam|nu)$/;
/** Whoever rows with these are about, they are no units. */
const PEOPLE = /^(ten )?(thi sinh|tac gia|nhom tac gia|doi thi|tac pham|bai (du )?thi|(nguoi|ca nhan) \w.*)$/;
const OF_PEOPLE = ["name", "position"];

/** The table of one campaign in a sheet that has no other; null where there is none. */
export function findOneCampaign(sheet: Lines, vocabulary: Vocabulary): HeaderedTable | null {
  const table = findTable(sheet, vocabulary, "campaign", undefined, oneCampaignUnder);
  return table && { ...table, isOfOne: true };
}

/** The table of one campaign under these headings: units, and one column that can be its count; null for any other. */
function oneCampaignUnder(headings: readonly Heading[], vocabulary: Vocabulary): Table | null {
  const columns = columnsFor("campaign", headings, vocabulary);
  const has = (field: string) => columns.some((column) => column.field === field);
  const isOfPeople = headings.some((heading) => headingReadings(heading).some((words) => PEOPLE.test(words)));
  if (!has("unit") || has("campaign") || isOfPeople || OF_PEOPLE.some(has)) return null;
  if (columns.some(({ item }) => item !== "")) return null;
  // A title with a unit in it, above a header without one, makes no column for units.
  const unitAt = columns.find(({ field }) => field === "unit")?.column;
  const unit = headings.find(({ column }) => column === unitAt);
  if (!unit || fieldByWords("campaign", loneHeading(lowestText(unit))) !== "unit") return null;
  const units = columns.filter(({ field }) => field === "unit").map(({ column }) => column);
  const counts = headings.filter((heading) => !units.includes(heading.column) && canCount(heading));
  const [count] = counts;
  if (!count || counts.length > 1) return null;
  if (headings.some((heading) => heading !== count && countsOthers(heading))) return null;
  const others = columns.filter(({ field, column }) => field !== "count" && column !== count.column);
  const counted: Column = { ...placeOf(count), field: "count", item: "", known: true };
  return { kind: "campaign", columns: [...others, counted], fields: others.length + 1 };
}

function canCount(heading: Heading): boolean {
  if (!isFigureOfWhole(heading)) return false;
  const [lowest = "", all = lowest] = headingReadings(heading);
  return [lowest, all].some((words) => (TOOK_PART.test(words) && SOMEBODY.test(words)) || VAGUE.test(words));
}

function countsOthers(heading: Heading): boolean {
  const [lowest = "", all = lowest] = headingReadings(heading);
  return (
    isFigureOfWhole(heading) &&
    [lowest, all].some((words) => OTHERS_TOO.test(words) && !NO_OTHERS.test(words))
  );
}

function isFigureOfWhole(heading: Heading): boolean {
  const cells = heading.levels.map(({ text }) => headingWords(text));
  return !isNoCount(heading, cells) && !heading.levels.some(({ text }) => POINTS.test(text.normalize("NFC")));
}

/** Whether a count's header leaves open what it counts. */
export function isVague({ header }: Column): boolean {
  return VAGUE.test(headingWords(header));
}
