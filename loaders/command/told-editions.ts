/** What may be told of editions that are held to their sums, and what cannot be held to anything. */
import { existsSync, readdirSync } from "node:fs";
import { EditionRefused } from "../edition/refused.ts";
import type { Verified } from "../edition/verify.ts";
import { WrongReference } from "../reference/problem.ts";
import { compareCodePoints } from "../run/exports.ts";
import { gatherInputs } from "../run/inputs.ts";
import { type HarmlessTest, harmlessTest } from "../warehouse/told/harmless.ts";
import { placesIn } from "../warehouse/told/places.ts";

/** Throws where the folder of editions is none, or nobody may look into it: nothing in it would be found wrong. */
export function refuseUnreadable(editions: string): void {
  if (!existsSync(editions)) return;
  try {
    readdirSync(editions);
  } catch (error) {
    throw new EditionRefused(
      `Không mở được ${editions} [editions-unreadable]. Đó phải là một thư mục, và được phép đọc; sửa rồi chạy lại.`,
      { cause: error },
    );
  }
}

/** Whether a text may be told, by the data folder's tables; where they are wrong nothing may. Throws `NoDataFolder`. */
export function harmlessIn(dataDir: string): HarmlessTest {
  try {
    return harmlessTest(gatherInputs(dataDir).reference, []);
  } catch (error) {
    if (error instanceof WrongReference) return () => false;
    throw error;
  }
}

/** A file that is none of an edition's may be called by a person's name: it is called by its place among the others. */
export function toldFaults(verified: Verified | null, isHarmless: HarmlessTest): Verified | null {
  if (!verified) return null;
  const there = verified.faults.filter(({ what }) => what !== "missing").map(({ file }) => file);
  const told = placesIn([...verified.files, ...there].sort(compareCodePoints), isHarmless);
  const faults = verified.faults.map((each) =>
    each.what === "extra" ? { ...each, file: told(each.file) } : each,
  );
  return { ...verified, faults };
}
