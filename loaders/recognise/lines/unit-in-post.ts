/** The unit that a cell names behind a post: `Phó Bí thư Đoàn phường Quang Trung`. */
import { readPosition } from "../../values/position.ts";
import { heldNow, type PostsTold, postsTold } from "../../values/posts-told.ts";
import { lyingIn, withoutOrganisation } from "../../values/unit-spelling.ts";
import { fold, plainWords, tidied } from "../../values/words.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { unitSpokenOf } from "./unit-line.ts";

/** How names are understood in a file. */
interface Understood {
  names: Names;
  finder: GroupFinder;
}

/** Words between a post and whose it is. */
const BETWEEN = /^(?:thường trực|phụ trách|chuyên trách|lâm thời|của|tại|ở)(?= )/iu;
/** A deputy's `thường trực`, where it is no township's kind. */
const STANDING = /^[\s.,(–-]*tt[\s.]+/iu;
/** What a post may stand with and name no unit: `Bí thư Đoàn xã`. */
const OF_NO_NAME =
  /^((bch|btv|ban|chap hanh|thuong vu|doan|tncs|tncshcm|dtn|cs|cong san|ho chi minh|hcm|thanh nien|tn|co so|xa|phuong|thi tran|dx|dp|tt|ttr|kiem|va|dong thoi|thuong truc|phu trach)( |$))*$/;
/** What a unit of some kind is called, whether or not anybody knows it; not `P. Bí thư`. */
const OF_KIND =
  /(?<!\p{L})(?:(?:xã|phường|thị trấn|đặc khu|tt|đx|đp|đtt) |(?:tt|[xp])\. ?)(?:đoàn )?(?!bí thư|bt(?!\p{L}))\p{Lu}/iu;
/** What a further name may stand behind. */
const AND = /^(?:và|kiêm(?: nhiệm)?|đồng thời)\s+/iu;
const EDGES = /^[\s.,:;/()–—-]+|[\s.,:;/(–—-]+$/g;
/** What may part a unit's name from whatever else is said; a name may hold it too. */
const PARTS =
  /\s*[,;/\n()]\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s+(?=(?:kiêm|và|đồng thời|phụ trách|từ|nhiệm kỳ|nk|khóa|khoá|giai đoạn)(?:\s|$))/giu;

/**
 * The text of the one unit whose post a cell tells; empty where the cell names none, null where it names one that nobody
 * knows, or several. Of a post that is none of a list's officers, the unit of which the cell speaks.
 */
export function unitInPost(cell: string, of: Understood): string | null {
  const position = readPosition(cell);
  if (position === null) return unitSpokenOf(tidied(cell), of.names.isUnit) ?? "";
  const { before, posts } = postsTold(cell);
  const named = posts.filter((each) => !namesNone(each.behind) || unitOfPost(each, of) !== null);
  if (named.length === 0) return unitAtBegin(before, of) ?? (namesKind(before) ? null : "");
  const units = named.map((each) => (each.position === position ? unitOfPost(each, of) : null));
  const [first = null] = units;
  return units.every((unit) => unit !== null && first !== null && areSame(unit, first, of)) ? first : null;
}

/** Whether what stands behind a post is no more than the kind of its union, whatever else of its holder follows. */
function namesNone(behind: string): boolean {
  const [first = ""] = behind.replace(EDGES, "").split(PARTS);
  return OF_NO_NAME.test(plainWords(first));
}

/** Whether a cell speaks of a unit of which nobody knows, by its kind. */
export function namesKind(cell: string): boolean {
  const [kind] = OF_KIND.exec(heldNow(cell)) ?? [];
  return kind !== undefined && /\p{Lu}$/u.test(kind);
}

function unitOfPost({ position, behind }: PostsTold["posts"][number], of: Understood): string | null {
  const unit = unitAtBegin(behind, of);
  return unit ?? (position === "PBT" ? unitAtBegin(behind.replace(STANDING, ""), of) : null);
}

function unitAtBegin(behind: string, of: Understood): string | null {
  for (const text of [behind, behind.replace(/\([^()]*\)/g, " ")]) {
    let bare = text.replace(EDGES, "");
    for (let before = ""; before !== bare; bare = bare.replace(BETWEEN, "").trim()) before = bare;
    const ends = [bare.length, ...[...bare.matchAll(PARTS)].map(({ index }) => index).reverse()];
    for (const end of ends) {
      const unit = bare.slice(0, end).replace(EDGES, "");
      if (isNamed(unit, of)) return isGainsaid(unit, bare.slice(end), of) ? null : unit;
    }
  }
  return null;
}

/** Whether a text is a unit's name, perhaps with the district in which it lies: to look for what is none takes long. */
function isNamed(text: string, { names }: Understood): boolean {
  // A ward is called 12, but the 12 of `Bí thư (12/2023)` is none.
  if (/^\d+$/.test(text)) return false;
  if (names.isUnit(text)) return true;
  const parts = lyingIn(fold(text));
  return parts !== null && names.isUnit(parts.unit) && names.find(text, "").state !== "unknown";
}

/** Whether what is said behind a unit names another one, or a district in which it does not lie. */
function isGainsaid(unit: string, rest: string, of: Understood): boolean {
  const { names, finder } = of;
  const isOther = (text: string) => isNamed(text, of) && !areSame(text, unit, of);
  const spoken = unitSpokenOf(rest, names.isUnit);
  if (spoken !== null && isOther(spoken)) return true;
  return rest.split(PARTS).some((part = "") => {
    const text = part.replace(AND, "").replace(EDGES, "");
    const group = finder.written(text);
    return group === null ? isOther(text) : names.find(unit, group).state === "unknown";
  });
}

/** Whether two texts may mean one unit alone. */
export function areSame(one: string, other: string, { names }: Understood): boolean {
  const [bare, otherBare] = [one, other].map((text) => withoutOrganisation(fold(text)));
  if (bare === otherBare) return true;
  const [left, right] = [names.find(one, ""), names.find(other, "")];
  // A bare name may be that of several units.
  const mayBe = (text: string, unit: typeof left) =>
    unit.state === "unit" && fold(text).endsWith(fold(unit.name));
  if (left.state === "ambiguous") return mayBe(one, right);
  if (right.state === "ambiguous") return mayBe(other, left);
  return left.state === "unit" && right.state === "unit" && left.code === right.code;
}
