/** How offices write a unit: behind words for the Union and its bodies, and for the unit's kind. */
import type { Unit } from "../../src/terms/reference.ts";
import { fold } from "./words.ts";

const ORGANISATION = [
  ...[
    "ban chấp hành",
    "bch",
    "ban thường vụ",
    "btv",
    "đoàn thanh niên cộng sản hồ chí minh",
    "đoàn tncs hồ chí minh",
    "đoàn tncshcm",
    "đoàn tncs hcm",
    "đoàn tncs",
    "đoàn thanh niên",
    "đoàn tn",
    "đoàn cơ sở",
    "đoàn cs",
    "đtn",
    "đoàn",
  ],
].map(fold);
const KIND_WORDS: readonly (readonly [string, string])[] = [
  ...(["thị trấn", "t.trấn", "t.t", "ttr.", "ttr", "tt.", "tt", "đtt", "đ/tt"] as const).map(
    (word) => [word, "thị trấn"] as const,
  ),
  ...(["phường", "p.", "p", "đp", "đ/p"] as const).map((word) => [word, "phường"] as const),
  ...(["đặc khu", "đk"] as const).map((word) => [word, "đặc khu"] as const),
  ...(["xã", "x.", "x", "đx", "đ/x"] as const).map((word) => [word, "xã"] as const),
].map(([word, kind]) => [fold(word), kind] as const);

/** Every name under which a unit is looked for, folded: an affiliated union with and without the word Đoàn. */
export function namesOf({ kind, name }: Unit): string[] {
  const folded = fold(name);
  if (kind !== "trực thuộc") return [folded];
  return [...new Set([folded, withoutOrganisation(folded)])];
}

const BODY = `${fold("đoàn")} `;

/** The ways to part a written unit into kind and name: `đoàn xã x`, `xã đoàn x`, `x. x`, `p.x`, or the bare name. */
export function* partings(folded: string): Generator<{ kind: string; name: string }> {
  for (const text of new Set([folded, withoutOrganisation(folded)])) {
    for (const [word, kind] of KIND_WORDS) {
      if (!text.startsWith(word)) continue;
      const rest = text.slice(word.length);
      if (!/^[ .]/.test(rest) && !word.endsWith(".")) continue;
      const name = rest.replace(/^[ .]+/, "");
      yield { kind, name };
      // `Xã đoàn X`; but a commune may be called Đoàn Kết.
      if (name.startsWith(BODY)) yield { kind, name: name.slice(BODY.length) };
    }
    yield { kind: "", name: text };
  }
}

/** A folded text without the words for the Union and its bodies before it. */
export function withoutOrganisation(folded: string): string {
  let left = folded;
  for (const word of ORGANISATION) if (left.startsWith(`${word} `)) left = left.slice(word.length).trim();
  return left;
}

const DISTRICT = ["huyện", "h", "thị xã", "tx", "thành phố", "tp", "quận"].map(fold).join("|");
const LIES_IN = new RegExp(
  `^(.*[^\\s,;(-])\\s*[\\s,;(-]\\s*(?:(?:${DISTRICT}) |[hq]\\.|t[xp]\\.)\\s*([^,;()]+?)\\)?$`,
  "u",
);
const PROVINCE = new RegExp(`\\s*[\\s,;(-]\\s*${fold("tỉnh")} [^,;()]+\\)?$`, "u");

/** A folded text that gives the district behind the unit, by its kind and name: `xã x, huyện y`, `x. x - h. y`; else null. */
export function lyingIn(folded: string): { unit: string; district: string } | null {
  const [, unit, district] = LIES_IN.exec(folded.replace(PROVINCE, "")) ?? [];
  return unit === undefined || district === undefined ? null : { unit, district };
}
