/** Where pages are to go: refused before anything that takes time where something else would be lost. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NotASite, refuseNoSite } from "../publish/own-site.ts";
import { isWithin, realPlace } from "./place-within.ts";
import { PROJECT } from "./workplace.ts";

const OWN_PLACE = join(PROJECT, "dist");

/**
 * The folder that the pages are to replace, where links lead in the end: a web server may serve what a link points at.
 * Throws `NotASite` where it may not be replaced.
 */
export function sitePlace(out: string | undefined, dataDir: string): string {
  const place = realPlace(resolve(out ?? OWN_PLACE));
  // The program's own place may lie in a data folder that holds the program.
  if (place !== realPlace(OWN_PLACE)) refuseOffice(place, dataDir);
  if (isMountPoint(place))
    throw new NotASite(
      `${place} là nơi gắn một ổ đĩa [out-is-mount], nên không thay cả thư mục ấy được. Hãy dựng vào một thư mục con, ` +
        `ví dụ --out "${join(place, "trang")}", và cho máy chủ web đọc từ đó.`,
    );
  refuseNoSite(place);
  return place;
}

function refuseOffice(place: string, dataDir: string): void {
  const refuse = (what: string) => {
    throw new NotASite(
      `${place} ${what} [out-not-a-site]; dựng vào đó có thể xóa mất tài liệu. Hãy ghi sau --out một thư mục riêng cho trang.`,
    );
  };
  if (isWithin(place, dataDir)) refuse(`nằm trong bộ dữ liệu ${dataDir}`);
  if (isWithin(dataDir, place)) refuse(`chứa bộ dữ liệu ${dataDir}`);
  if (isWithin(process.cwd(), place)) refuse("là thư mục đang làm việc, hoặc chứa nó");
}

/** Linux lists where something is mounted; elsewhere the renaming fails in the end, and nothing is lost. */
function isMountPoint(place: string): boolean {
  try {
    const lines = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    return lines.some((line) => unescaped(line.split(" ")[4] ?? "") === place);
  } catch {
    return false;
  }
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
