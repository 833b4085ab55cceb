/** What a data folder is made of is read, never written: a slip of the keyboard behind `--out` would cost an office its files. */
import { join } from "node:path";
import { isWithin, realPlace } from "./place-within.ts";

/** A place among an office's own files, or those of an edition. */
class AmongOwnFiles extends Error {}

const OWN = ["exports", "reference", "editions"] as const;

/** Throws where a place lies in one of the folders that a data folder is made of, by whatever name it is called. */
export function refuseOwnFiles(place: string, dataDir: string): void {
  const own = OWN.find((name) =>
    [place, whereItLeads(place)].some((each) => isWithin(each, join(dataDir, name))),
  );
  if (own === undefined) return;
  throw new AmongOwnFiles(
    `${place} nằm trong thư mục ${own} của bộ dữ liệu [out-among-own-files]; ghi vào đó có thể đè lên tài liệu của cơ quan. ` +
      "Hãy ghi nơi khác.",
  );
}

/** A pipe is behind a link that leads nowhere; what cannot be written is told when it is written. */
function whereItLeads(place: string): string {
  try {
    return realPlace(place);
  } catch {
    return place;
  }
}
