/** What stands where a site is to come: a site replaces it whole, so it must be one, or nothing. */
import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { BUILT_FROM } from "./built-from.ts";

/** Something stands there that no site may take the place of. */
export class NotASite extends Error {}

/** Throws `NotASite` where a place holds anything but a site of this program; what is absent or empty may become one. */
export function refuseNoSite(place: string): void {
  const there = found(place);
  if (!there) return;
  if (!there.isDirectory())
    throw new NotASite(`${place} là một tệp, không phải thư mục [out-not-a-site]. ${MEND}`);
  const names = readdirSync(place);
  if (names.length === 0 || names.includes(BUILT_FROM) || hasOwnPages(place)) return;
  throw new NotASite(
    `${place} đã có tài liệu khác và không phải trang do chương trình này dựng [out-not-a-site]; dựng vào đó sẽ xóa mất chúng. ${MEND}`,
  );
}

const MEND = "Hãy ghi sau --out một thư mục chưa có, còn trống, hoặc chính thư mục trang đã dựng lần trước.";

function found(place: string): Stats | undefined {
  return statSync(place, { throwIfNoEntry: false });
}

/** Sites of older programs have no note of what they were built from; the list of its files is in every page of one. */
function hasOwnPages(place: string): boolean {
  try {
    return readFileSync(join(place, "index.html"), "utf8").includes('id="guong-files"');
  } catch {
    return false;
  }
}
