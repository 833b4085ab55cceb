/** Where pages are to go: refused before anything that takes time where something else would be lost. */
import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { NotASite, refuseNoSite } from "../publish/own-site.ts";
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

/** Where a path leads, also where nothing is there yet. */
function realPlace(place: string): string {
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && !statSync(place, { throwIfNoEntry: false }))
    return realPlace(resolve(realPlace(dirname(place)), readlinkSync(place)));
  if (there) return realpathSync(place);
  return dirname(place) === place ? place : join(realPlace(dirname(place)), basename(place));
}

/** Whether a place is a folder, or lies in it, by whatever name either is called. */
function isWithin(place: string, folder: string): boolean {
  const wanted = identityOf(folder);
  if (wanted === null) return false;
  for (let each = place; ; each = dirname(each)) {
    if (identityOf(each) === wanted) return true;
    if (dirname(each) === each) return false;
  }
}

function identityOf(place: string): string | null {
  const there = statSync(place, { bigint: true, throwIfNoEntry: false });
  return there ? `${there.dev} ${there.ino}` : null;
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
