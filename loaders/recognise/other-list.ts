import { plainWords } from "../values/words.ts";

/** Lists of officers that offices keep beside that of the officers in post. */
const OTHER =
  /\b(khen thuong|bieu duong|tuyen duong|ky luat|tap huan|boi duong|quy hoach|ung cu|dai bieu|tham du|du (hoi nghi|dai hoi|thi)|hoi thi)\b/;
/** What a list comes with, or rests on, is named in its title too. */
const ASIDE = /^\s*(\(|kèm theo|căn cứ)/i;

/** Whether a sheet's titles say that its officers are listed for something else than their posts. */
export function isOtherList(titles: readonly string[]): boolean {
  return titles.some((line) => !ASIDE.test(line) && OTHER.test(plainWords(line)));
}
